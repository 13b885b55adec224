import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { hostOf } from './address.ts';

/** Which websites may carry the widget. */
export interface Origins {
  /** A request without an origin comes from no other website; one from a website counts when it is listed or our own. */
  allows(request: IncomingMessage): boolean;
  /** The headers by which a browser lets the page read the answer. */
  headersFor(request: IncomingMessage): OutgoingHttpHeaders;
  preflightHeaders(request: IncomingMessage): OutgoingHttpHeaders;
}

/** Caches must not give one website's answer to another. */
const VARY = { vary: 'Origin' };

/** What the Direct Line client and Web Chat send. */
const ASKED_HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

export function createOrigins(listed: string[], publicUrl: string | undefined): Origins {
  const known = new Set([...listed, ...(publicUrl ? [publicUrl] : [])].map((address) => new URL(address).origin));

  const isKnown = (origin: string, request: IncomingMessage) => known.has(origin) || isOwn(origin, request);
  const leave = (request: IncomingMessage) => {
    const { origin } = request.headers;
    return origin !== undefined && isKnown(origin, request) ? { ...VARY, 'access-control-allow-origin': origin } : VARY;
  };

  return {
    allows: (request) => request.headers.origin === undefined || isKnown(request.headers.origin, request),
    headersFor(request) {
      if (request.headers.origin === undefined) return VARY;
      return { ...leave(request), 'access-control-expose-headers': 'retry-after' };
    },
    preflightHeaders: (request) => ({
      ...leave(request),
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': ASKED_HEADERS,
      'access-control-max-age': '600',
    }),
  };
}

/** A page of this very server, under whatever name it was opened. */
function isOwn(origin: string, request: IncomingMessage): boolean {
  const host = hostOf(request);
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
