import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * Ids, never texts or numbers of citizens: what is logged is named field by field, and what a library may put into an
 * error is cut to its kind and message.
 */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, serializers: { err: describeError } });
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: error.message,
    ...(code ? { code } : {}),
    stack: error.stack,
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}
