import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { BodyTooLargeError, isCutOff } from '../readBody.ts';
import { postActivity, postUpload, readActivities, readAttachment } from './activities.ts';
import { answer, answerError, answerText, discardRest } from './answer.ts';
import type { Answer, Ask, DirectLineDeps } from './ask.ts';
import { generateToken, refreshToken, rejoinConversation, startConversation, tellSession } from './conversations.ts';
import { DirectLineError } from './directLineError.ts';
import { createOrigins, type Origins } from './origins.ts';
import { createSockets } from './sockets.ts';
import { createUploadReader } from './upload.ts';

const ROOT = '/v3/directline';

const HANDLERS = new Map<string, (ask: Ask) => Promise<Answer>>([
  ['POST /tokens/generate', generateToken],
  ['POST /tokens/refresh', refreshToken],
  ['POST /conversations', startConversation],
  ['GET /conversations/*', rejoinConversation],
  ['GET /conversations/*/activities', readActivities],
  ['POST /conversations/*/activities', postActivity],
  ['POST /conversations/*/upload', postUpload],
  ['GET /conversations/*/stream', refuseStream],
  ['GET /session/getsessionid', tellSession],
  ['GET /attachments/*', readAttachment],
]);

/**
 * Serves Direct Line 3.0 at `/v3/directline`: tokens, conversations, activities, uploads and web sockets, to browsers on our own
 * pages and on the websites of `origins`. `close` ends the sockets; the clients come back with their watermark.
 */
export function mountDirectLine(server: Server, deps: DirectLineDeps): { close(): Promise<void> } {
  const origins = createOrigins(deps.origins, deps.publicUrl);
  const shared = { origins, deps, readUpload: createUploadReader(deps.uploadMaxBytes) };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    await serveOne(request, response, shared);
  };
  for (const method of ['get', 'post', 'opts', 'put', 'del', 'patch', 'head'] as const)
    server[method](`${ROOT}/*`, serve);
  return createSockets(server.server, origins, deps);
}

/** What all requests share. */
type Shared = Pick<Ask, 'deps' | 'readUpload'> & { origins: Origins };

async function serveOne(request: IncomingMessage, response: ServerResponse, shared: Shared) {
  const { origins, deps } = shared;
  if (request.method === 'OPTIONS') {
    answerPreflight(request, response, origins);
    return;
  }
  const headers = origins.headersFor(request);
  try {
    const answered = await handle(request, response, shared);
    if ('bytes' in answered) sendFile(response, answered, headers);
    else if ('text' in answered) answerText(response, answered.status, answered.text, headers);
    else answer(response, answered.status, answered.body, headers);
  } catch (error) {
    answerError(response, asDirectLineError(error, deps), headers);
    discardRest(request);
  }
}

async function handle(request: IncomingMessage, response: ServerResponse, shared: Shared): Promise<Answer> {
  const { origins, deps, readUpload } = shared;
  if (!origins.allows(request)) throw new DirectLineError(403, 'Forbidden', 'this website may not carry the widget');
  const retryAfter = deps.limit?.(request);
  if (retryAfter !== undefined) throw new DirectLineError(429, 'TooManyRequests', 'too many requests', { retryAfter });
  const [path, search] = splitOnce(request.url ?? '', '?');
  const { handler, id } = findHandler(request.method ?? '', path.slice(ROOT.length));
  return handler({ request, response, id, query: new URLSearchParams(search), readUpload, deps });
}

/** The second part of a path is the conversation or the file, unless the whole path is one that we know. */
function findHandler(method: string, path: string) {
  const whole = HANDLERS.get(`${method} ${path}`);
  if (whole) return { handler: whole, id: '' };
  const [, first = '', id = '', ...rest] = path.split('/');
  const pattern = rest.length ? `/${first}/*/${rest.join('/')}` : `/${first}/*`;
  const handler = id ? HANDLERS.get(`${method} ${pattern}`) : undefined;
  if (handler) return { handler, id: decode(id) };
  const isKnown = [...HANDLERS.keys()].some((key) => key.endsWith(` ${path}`) || (id && key.endsWith(` ${pattern}`)));
  throw isKnown
    ? new DirectLineError(405, 'BadArgument', 'this address does not take this method')
    : new DirectLineError(404, 'NotFound', 'there is nothing at this address');
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (cause) {
    throw new DirectLineError(404, 'NotFound', 'there is nothing at this address', { cause });
  }
}

async function refuseStream(): Promise<Answer> {
  throw new DirectLineError(426, 'BadArgument', 'this address takes web sockets');
}

function answerPreflight(request: IncomingMessage, response: ServerResponse, origins: Origins): void {
  response.writeHead(204, origins.preflightHeaders(request));
  response.end();
}

/** Sent by a citizen, shown in a browser: as what its bytes are, and unable to run anything. */
function sendFile(response: ServerResponse, file: Extract<Answer, { bytes: Buffer }>, headers: object): void {
  response.writeHead(file.status, {
    ...headers,
    'content-type': file.contentType,
    'content-length': file.bytes.length,
    'cache-control': 'private, max-age=600',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  });
  response.end(file.bytes);
}

function asDirectLineError(error: unknown, { logger }: DirectLineDeps): DirectLineError {
  if (error instanceof DirectLineError) return error;
  if (error instanceof BodyTooLargeError) return new DirectLineError(413, 'MessageSizeTooBig', 'the body is too large');
  if (isCutOff(error)) return new DirectLineError(400, 'BadArgument', 'the body was cut off');
  logger.error({ err: error }, 'a Direct Line request failed');
  return new DirectLineError(503, 'ServiceError', 'this did not work; please come again', {
    retryAfter: 2,
    cause: error,
  });
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
