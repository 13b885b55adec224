import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receive } from '../channel.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import type { Files } from './files.ts';
import type { ActivityLog } from './log.ts';
import type { Grant, Tokens } from './tokens.ts';
import type { ReadUpload } from './upload.ts';

/** Pino's form of a log line, as far as it is needed here. */
export interface Logger {
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

export interface DirectLineDeps {
  log: ActivityLog;
  tokens: Tokens;
  files: Files;
  receive: Receive;
  /** Under which the outside reaches us; without it, under what each client called us. */
  publicUrl: string | undefined;
  /** Websites that may carry the widget, as `https://www.city.example`. */
  origins: string[];
  /** Of one uploaded file. */
  uploadMaxBytes: number;
  logger: Logger;
  /** Seconds to wait, where this request is one too many from its address. Web sockets are asked too. */
  limit?: (request: IncomingMessage) => number | undefined;
}

/** One request under `/v3/directline`, allowed by its origin and within the limits. */
export interface Ask {
  request: IncomingMessage;
  response: ServerResponse;
  /** The conversation or the file in the path; empty where there is none. */
  id: string;
  query: URLSearchParams;
  readUpload: ReadUpload;
  deps: DirectLineDeps;
}

/** What it is answered with. `text` is JSON already; `bytes` is a file. */
export type Answer =
  | { status: number; body: object }
  | { status: number; text: string }
  | { status: 200; contentType: string; bytes: Buffer };

/** The token in the header. Clients that have none yet write `Bearer undefined`. */
export function bearerOf({ headers: { authorization } }: IncomingMessage): string | undefined {
  const [, token] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  return token === 'undefined' || token === 'null' ? undefined : token;
}

/** Throws `DirectLineError`: 401 without a token, 403 when it is expired, none of ours, or for one file only. */
export function grantOf(token: string | undefined, tokens: Tokens): Grant {
  if (!token) throw new DirectLineError(401, 'Unauthorized', 'a token is needed');
  const verdict = tokens.read(token);
  if (verdict.kind === 'expired') throw new DirectLineError(403, 'TokenExpired', 'the token has expired');
  if (verdict.kind === 'bad' || verdict.grant.file)
    throw new DirectLineError(403, 'BadArgument', 'the token is not valid');
  return verdict.grant;
}

/** The grant for the conversation in the path. */
export function grantFor(ask: Pick<Ask, 'id' | 'deps'>, token: string | undefined): Grant {
  const grant = grantOf(token, ask.deps.tokens);
  if (grant.conversation !== ask.id)
    throw new DirectLineError(403, 'BadArgument', 'the token is for another conversation');
  return grant;
}

/** The number that a client has read up to; nothing, or `-` as Direct Line writes it, means from the beginning. */
export function watermarkOf(query: URLSearchParams): number {
  const watermark = query.get('watermark') ?? '';
  if (watermark === '' || watermark === '-') return 0;
  if (!/^\d{1,15}$/.test(watermark)) throw badArgument('a watermark is a number');
  return Number(watermark);
}
