export interface ServiceErrorDetails extends ErrorOptions {
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** From `Retry-After`, in ms. */
  retryAfterMs?: number;
}

/**
 * An outside service did not do its work. Holds nothing that was sent or came back: a service repeats the citizen's words in
 * what it says of a failure.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** `LATE`: not within its time; `REFUSED`: it answered with an error; `UNREADABLE`: with something else; `FAILED`: not at all. */
  readonly code: 'LATE' | 'REFUSED' | 'UNREADABLE' | 'FAILED';
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ServiceError['code'], { status, retryAfterMs, ...options }: ServiceErrorDetails = {}) {
    super(`[services] ${WORDS[code]}${status === undefined ? '' : ` (HTTP ${status})`}`, options);
    this.code = code;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Wrong key, project, deployment, model or address: only a person can mend it. */
  get isSetting(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

const WORDS: Record<ServiceError['code'], string> = {
  LATE: 'no answer within its time',
  REFUSED: 'refused',
  UNREADABLE: 'an answer that cannot be read',
  FAILED: 'not reached',
};

/** `Retry-After` in ms: seconds, or a date. */
export function readRetryAfter(header: string | null | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
