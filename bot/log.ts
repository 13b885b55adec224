import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * Ids, never texts or numbers of citizens: what is logged is named field by field, and what a library may put into an
 * error is cut to its kind and message.
 */
export function createLog(level: string): Log {
  return pino({ level, base: null, serializers: { err: describeError } });
}

interface ErrorRecord {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: ErrorRecord;
}

function describeError(error: unknown): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error.stack ? { stack: error.stack } : {}),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}
