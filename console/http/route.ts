import type { Grant, Role } from '../accounts/roles.ts';
import type { Form } from './form.ts';
import type { Result } from './result.ts';

/** Who is signed in, whole: with the second proof where one is due. */
export interface User {
  id: string;
  name: string;
  email: string;
  grants: readonly Grant[];
}

/** `public`: everybody; `self`: whoever is signed in, about themselves; otherwise one of these roles, anywhere in the city. */
export type Permission = 'public' | 'self' | readonly Role[];

/** What a page is asked. */
export interface OpenAsk {
  method: 'GET' | 'POST';
  /** With the path's own names filled in, without the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** What was posted; empty for GET. */
  form: Form;
  user: User | undefined;
  /** The session's token, signed in or not. */
  token: string | undefined;
  now: Date;
  /** What the browser kept of a redirect's `cookie`. */
  cookie(name: string): string | undefined;
  /** What the browser says of itself, in a few words. */
  browser: string;
  /** Of the officer's browser, or of the proxy before us. */
  address: string;
  /** How the browser reaches us: `https://door.example`. */
  origin: string;
  /**
   * Puts what was done on record, under the event of the route. Without a call a POST that ends in a redirect or a download is
   * recorded with the path's own names. Nothing personal goes in.
   */
  record(subject: string, data?: Record<string, unknown>): void;
}

export interface Ask extends OpenAsk {
  user: User;
}

export type OpenHandler = (ask: OpenAsk) => Result | Promise<Result>;
export type Handler = (ask: Ask) => Result | Promise<Result>;

interface Line {
  method: 'GET' | 'POST';
  /** `:name` stands for one part of the path. */
  path: string;
  /** The event's name in the audit trail; `null` for what only shows something that is not personal. */
  event: string | null;
  /** JSON for programs, errors too; pages for people when not said. */
  speaks?: 'json';
}

export type Route =
  | (Line & { allow: 'public'; handle: OpenHandler })
  | (Line & { allow: Exclude<Permission, 'public'>; handle: Handler });

type Adder<Allow, How> = (path: string, allow: Allow, event: string | null, handle: How) => Route;

/** A line of the table: path, who may, what it is called in the audit trail, who answers. */
export const openPage: Adder<'public', OpenHandler> = (path, allow, event, handle) => ({
  method: 'GET',
  path,
  allow,
  event,
  handle,
});
export const openPost: Adder<'public', OpenHandler> = (path, allow, event, handle) => ({
  method: 'POST',
  path,
  allow,
  event,
  handle,
});
export const page: Adder<'self' | readonly Role[], Handler> = (path, allow, event, handle) => ({
  method: 'GET',
  path,
  allow,
  event,
  handle,
});
export const post: Adder<'self' | readonly Role[], Handler> = (path, allow, event, handle) => ({
  method: 'POST',
  path,
  allow,
  event,
  handle,
});
/** The same for programs. */
export const apiPage: Adder<readonly Role[], Handler> = (...line) => ({ ...page(...line), speaks: 'json' });
export const apiPost: Adder<readonly Role[], Handler> = (...line) => ({ ...post(...line), speaks: 'json' });
/** For whoever asks. */
export const openApi: Adder<'public', OpenHandler> = (...line) => ({ ...openPage(...line), speaks: 'json' });
