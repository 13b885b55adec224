import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Server } from 'restify';
import type { Vault } from '../../store/vault.ts';
import type { Receive } from '../channel.ts';
import { isRecord, type Json } from '../readActivity.ts';
import { BodyTooLargeError, isCutOff, readBody } from '../readBody.ts';
import { openAuthentication } from './authentication.ts';
import type { BotFrameworkConfig } from './config.ts';
import { isFromThisMachine } from './loopback.ts';
import { BadActivityError, parseActivity } from './parse.ts';
import { isAllowedService } from './serviceHosts.ts';

export interface BotFrameworkDeps extends BotFrameworkConfig {
  receive: Receive;
  vault: Vault;
  log: { warn(data: object, message: string): void; error(data: object, message: string): void };
}

const BODY_BYTES = 256 * 1024;
/** Keys are fetched from Microsoft once a day; whoever waits for that longer than this comes again. */
const AUTHENTICATION_MS = 5000;

/** What is told instead of 200; the sender learns no more than it needs. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code = 'REFUSED';
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/**
 * Takes the messages of Bot Framework's channels at `/api/messages`: a valid token of the channel is needed, and a service that
 * is known; without an app id, only programs on this machine are heard. The answer comes later, by the outbox.
 */
export function mountBotFramework(server: Server, deps: BotFrameworkDeps): void {
  let authentication: Promise<BotFrameworkAuthentication> | undefined;

  server.post('/api/messages', async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await take(request);
      response.writeHead(200, { 'content-length': 0 });
      response.end();
    } catch (error) {
      refuse(request, response, asRefusal(error, deps));
    }
  });

  async function take(request: IncomingMessage): Promise<void> {
    if (!deps.appId && !isFromThisMachine(request))
      throw new RefusedError(403, 'without an app id only this machine is served');
    const activity = await readActivity(request);
    if (!isAllowedService(activity.serviceUrl, !deps.appId)) throw new RefusedError(403, 'this service is not known');
    if (deps.appId) await authenticate(activity, request.headers.authorization ?? '');
    const incoming = parseActivity(activity, deps.vault);
    if (incoming) await deps.receive(incoming);
  }

  /** Microsoft's validation: signature, issuer, audience, endorsement of the channel, and that it is the token of this service. */
  async function authenticate(activity: Json, header: string): Promise<void> {
    if (!header) throw new RefusedError(401, 'a token is needed');
    try {
      authentication ??= openAuthentication(deps);
      await withinTime((await authentication).authenticateRequest(activity as Partial<Activity> as Activity, header));
    } catch (cause) {
      deps.log.warn({ err: cause }, 'a Bot Framework token was refused');
      throw new RefusedError(401, 'the token is not valid', { cause });
    }
  }
}

async function readActivity(request: IncomingMessage): Promise<Json> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new RefusedError(415, 'an activity is application/json');
  const body = parse((await readBody(request, BODY_BYTES)).toString('utf8'));
  if (isRecord(body) && typeof body.type === 'string') return body;
  throw new RefusedError(400, 'an activity is a JSON object with a type');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RefusedError(400, 'the body is JSON', { cause });
  }
}

async function withinTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the keys did not come in time')), AUTHENTICATION_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function asRefusal(error: unknown, { log }: BotFrameworkDeps): RefusedError {
  if (error instanceof RefusedError) return error;
  if (error instanceof BadActivityError) return new RefusedError(400, error.message, { cause: error });
  if (error instanceof BodyTooLargeError) return new RefusedError(413, 'the activity is too large', { cause: error });
  if (isCutOff(error)) return new RefusedError(400, 'the body was cut off', { cause: error });
  log.error({ err: error }, 'a Bot Framework message was not taken');
  return new RefusedError(503, 'please come again', { cause: error });
}

/** The rest of a refused body is read for a while, so that the refusal is heard. */
function refuse(request: IncomingMessage, response: ServerResponse, { status, message }: RefusedError): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error: { code: status === 401 ? 'Unauthorized' : 'BadArgument', message } }));
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), 10_000).unref();
  request.once('close', () => clearTimeout(timer));
}
