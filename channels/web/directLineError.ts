/** What a Direct Line client is told when it asks for what it may or can not have: `{error: {code, message}}`. */
export class DirectLineError extends Error {
  override readonly name = 'DirectLineError';
  /** Direct Line's own words, `BadArgument`, `TokenExpired` and so on. */
  readonly code: string;
  readonly status: number;
  /** Seconds, with 429. */
  readonly retryAfter?: number;

  constructor(status: number, code: string, message: string, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(message, options);
    this.status = status;
    this.code = code;
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
  }
}

export const badArgument = (message: string, cause?: unknown) =>
  new DirectLineError(400, 'BadArgument', message, { cause });
