import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookieName, readCookie, SESSION_COOKIE } from './cookies.ts';
import type { Origin } from './origin.ts';
import type { Route, User } from './route.ts';

/** One request, while it is answered. */
export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  origin: Origin;
  /** Pages for people, JSON for programs. */
  speaks: 'pages' | 'json';
  /** To be set with the answer. */
  cookies: string[];
  /** The session's, signed in or not. */
  token: string | undefined;
  /** What a program brought instead of a session. */
  key: string | undefined;
  user: User | undefined;
}

/** A program's key counts where programs are spoken to, and nowhere else: it opens no page. */
export function openVisit(route: Route, request: IncomingMessage, response: ServerResponse, origin: Origin): Visit {
  const speaks = route.speaks ?? 'pages';
  const key = speaks === 'json' ? readKey(request) : undefined;
  const token = key === undefined ? readCookie(request, cookieName(SESSION_COOKIE, origin.isSecure)) : undefined;
  return { request, response, origin, speaks, cookies: [], token, key, user: undefined };
}

function readKey({ headers }: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1];
}
