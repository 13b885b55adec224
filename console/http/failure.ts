import { API_ERRORS } from '../views/words/api.ts';
import type { Deliver } from './deliver.ts';
import {
  answerData,
  ForbiddenError,
  NotFoundError,
  RefusedError,
  type Result,
  show,
  UnknownVisitorError,
} from './result.ts';
import { ExpiredFormError, showTyped } from './takeForm.ts';
import type { Visit } from './visit.ts';

export interface FailureDeps {
  deliver: Deliver;
  log: { error(details: object, message: string): void };
}

/** Tells whoever asked that it failed and what they can do: a person by a page, a program by JSON. */
export function createTellFailure({ deliver, log }: FailureDeps) {
  return async (visit: Visit, error: unknown): Promise<void> => {
    const { request, response } = visit;
    request.resume();
    if (response.headersSent) {
      log.error({ err: error }, 'a console page was cut off');
      response.destroy();
      return;
    }
    if (statusOf(error) >= 500) log.error({ err: error, path: request.url?.split('?')[0] }, 'a console page failed');
    visit.cookies = [];
    if (error instanceof UnknownVisitorError) response.setHeader('www-authenticate', 'Bearer realm="console"');
    try {
      await deliver(visit, visit.speaks === 'json' ? dataOf(error) : pageOf(error));
    } catch (cause) {
      log.error({ err: cause }, 'a console page that tells of a failure failed');
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    }
  };
}

type Known = NotFoundError | ForbiddenError | RefusedError | UnknownVisitorError;

const isKnown = (error: unknown): error is Known =>
  error instanceof NotFoundError ||
  error instanceof ForbiddenError ||
  error instanceof RefusedError ||
  error instanceof UnknownVisitorError;

const statusOf = (error: unknown): number => (isKnown(error) ? error.status : 500);

function pageOf(error: unknown): Result {
  if (error instanceof ExpiredFormError) return showTyped(error.form, 403);
  const status = statusOf(error);
  return show(`errors/${ERROR_VIEWS[status] ?? '500'}`, {}, status);
}

function dataOf(error: unknown): Result {
  const code = isKnown(error) ? error.code : 'FAILED';
  return answerData({ code, message: API_ERRORS[code] }, statusOf(error));
}

const ERROR_VIEWS: Record<number, string> = { 400: '400', 403: '403', 404: '404', 413: '413', 415: '400' };
