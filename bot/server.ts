import { createServer, type Next, type Request, type Response, type Server } from 'restify';
import type { Limiter } from '../channels/limits.ts';
import { addressOf } from './addressOf.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface ServerOptions {
  metrics: Metrics;
  log: Log;
  /** Per address and minute; Twilio's webhooks are not one citizen and have none. */
  limiter: Limiter;
  /** Fulfilled when the store can be reached. */
  isReady: () => Promise<void>;
}

/** The web server with what every address shares: limits, refusals in plain words, health. The channels add their own. */
export function createWebServer(options: ServerOptions): Server {
  const server = createServer({
    name: 'Right Door',
    handleUncaughtExceptions: false,
    ignoreTrailingSlash: true,
    noWriteContinue: true,
  });
  server.server.keepAliveTimeout = KEPT_OPEN_MS;
  server.pre((request, response, next) => guard(request, response, next));
  server.on(
    'restifyError',
    (request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) options.log.error({ err: error, path: request.path() }, 'a request failed');
      answer(
        response,
        status,
        REFUSALS[status] ?? (status >= 500 ? 'Something went wrong on our side.' : 'This request cannot be taken.'),
      );
      done();
    },
  );
  server.get('/healthz', (_request, response, next) => finish(response, next, 200, 'ok'));
  server.get('/readyz', async (_request, response) => {
    const [status, text] = await options.isReady().then(
      (): [number, string] => [200, 'ready'],
      (): [number, string] => [503, 'the store cannot be reached'],
    );
    answer(response, status, text);
  });
  server.get('/metrics', async (_request, response) => {
    const text = await options.metrics.registry.metrics();
    response.writeHead(200, { 'content-type': options.metrics.registry.contentType });
    response.end(text);
  });
  return server;

  function guard(request: Request, response: Response, next: Next): void {
    for (const [name, value] of SAFE_HEADERS) response.setHeader(name, value);
    if (!isReadable(request)) {
      answer(response, 400, REFUSALS[400] ?? '');
      return next(false);
    }
    if (UNLIMITED.test(request.url ?? '/')) return next();
    const limit = options.limiter.take(addressOf(request));
    if (limit.isWithin) return next();
    response.setHeader('Retry-After', String(limit.retryAfterSeconds));
    answer(response, 429, `Too many requests. Please go on in ${limit.retryAfterSeconds} seconds.`);
    return next(false);
  }
}

/**
 * Balancers and clients keep a connection for a minute and less. Theirs must be the side that closes it: a request that meets
 * one that we are just closing (after 5 s, by default) is lost, and posts are not tried again.
 */
const KEPT_OPEN_MS = 75_000;

/** restify reads the address with its host, by rules of its own, and later it would throw beyond any handler: a request would end us. */
function isReadable(request: Request): boolean {
  try {
    return request.href() !== '';
  } catch {
    return false;
  }
}

const SAFE_HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

/** Direct Line counts its own, to refuse in its own form; networks and probes are not citizens. */
const UNLIMITED = /^\/(v3\/directline\/|twilio\/|api\/messages|healthz|readyz|metrics)/;

const REFUSALS: Record<number, string> = {
  400: 'This request cannot be read.',
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
};

/** By restify's own way of sending, or it would answer an error a second time; `raw`: whatever the client says it accepts. */
function answer(response: Response, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response.sendRaw(status, `${text}\n`, { 'content-type': 'text/plain; charset=utf-8' });
}

function finish(response: Response, next: Next, status: number, text: string): void {
  answer(response, status, text);
  next();
}
