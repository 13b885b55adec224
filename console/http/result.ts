import type { Readable } from 'node:stream';

/** What a page answers. */
export type Result = ViewResult | RedirectResult | DownloadResult | DataResult;

export interface ViewResult {
  kind: 'view';
  /** Below `console/views`, without `.njk`. */
  view: string;
  model: Record<string, unknown>;
  status: number;
  /** Seconds that anybody may keep it, when nobody is signed in; none by default. */
  keepSeconds?: number;
  /** The browser's new session. */
  session?: string;
}

export interface RedirectResult {
  kind: 'redirect';
  /** A path of our own; only the way to an OpenID provider leads elsewhere. */
  to: string;
  /** Shown once, at the top of the next page. */
  notice?: string;
  /** The browser's new session, or none any more. */
  session?: string | null;
  /** Something else that the browser keeps; 0 seconds take it away. */
  cookie?: { name: string; value: string; seconds: number };
}

export interface DownloadResult {
  kind: 'download';
  contentType: string;
  body: string | Buffer | Readable;
  /** Offered to be kept under this name; without one it is shown in its place (a picture in a page). */
  fileName?: string;
  /** Seconds that a browser may keep it for itself; none by default. */
  keepSeconds?: number;
}

/** For our own scripts in the browser. */
export interface DataResult {
  kind: 'data';
  data: unknown;
  status: number;
}

/** What is wrong with what was typed, and where; an empty `field` belongs to the whole form. */
export interface Problem {
  field: string;
  text: string;
}

export const show = (view: string, model: Record<string, unknown> = {}, status = 200): ViewResult => ({
  kind: 'view',
  view,
  model,
  status,
});

/** The same page again, with what is wrong at its top and at each field. `values` are what was typed. */
export const showProblems = (view: string, problems: Problem[], model: Record<string, unknown> = {}): ViewResult =>
  show(view, { ...model, problems }, 422);

export const redirect = (to: string, more: Omit<RedirectResult, 'kind' | 'to'> = {}): RedirectResult => ({
  kind: 'redirect',
  to,
  ...more,
});

export const download = (file: Omit<DownloadResult, 'kind'>): DownloadResult => ({ kind: 'download', ...file });

export const answerData = (data: unknown, status = 200): DataResult => ({ kind: 'data', data, status });

/** There is no such page or thing; or this person may not know that there is. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly code = 'NOT_FOUND';
  readonly status = 404;
}

/** Known, but not for this person. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
  readonly code = 'FORBIDDEN';
  readonly status = 403;
}

/** Nobody is signed in, and a program is not sent to a page to do so. */
export class UnknownVisitorError extends Error {
  override readonly name = 'UnknownVisitorError';
  readonly code = 'NOT_SIGNED_IN';
  readonly status = 401;
}

/** What was sent cannot be taken: told with this status, in the words of `views/errors`. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: 'FORM_EXPIRED' | 'TOO_LARGE' | 'UNREADABLE';
  readonly status: number;

  constructor(code: RefusedError['code'], status: number, options?: ErrorOptions) {
    super(`[console] ${code}`, options);
    this.code = code;
    this.status = status;
  }
}
