import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { DirectLineError } from './directLineError.ts';

/** Conversations are private: no cache keeps any of this, and nothing is taken for what it is not. */
const PRIVATE = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

export function answer(response: ServerResponse, status: number, body: object, headers: OutgoingHttpHeaders): void {
  answerText(response, status, JSON.stringify(body), headers);
}

/** `text` is JSON already. */
export function answerText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...PRIVATE, ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

export function answerError(response: ServerResponse, error: DirectLineError, headers: OutgoingHttpHeaders): void {
  const wait = error.retryAfter === undefined ? {} : { 'retry-after': String(error.retryAfter) };
  answer(response, error.status, errorBody(error), { ...headers, ...wait });
}

export const errorBody = ({ code, message }: DirectLineError) => ({ error: { code, message } });

/** Reads a refused body to its end, for a while: whoever is cut off while sending never hears the refusal. */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), DISCARD_MS).unref();
  request.once('close', () => clearTimeout(timer));
}

const DISCARD_MS = 10_000;
