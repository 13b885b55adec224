import type { ConnectorClientOptions } from 'botframework-connector';

/** The service answered, and not with a success. */
export class ServiceAnswerError extends Error {
  override readonly name = 'ServiceAnswerError';
  readonly code = 'SERVICE_ANSWER';
  readonly status: number;
  /** Milliseconds, where it said so. */
  readonly afterMs?: number;

  constructor(status: number, afterMs: number | undefined) {
    super(`[botFramework] the service answered ${status}`);
    this.status = status;
    if (afterMs !== undefined) this.afterMs = afterMs;
  }
}

/** No answer came. `isSent` is false when nothing can have arrived. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code = 'NO_ANSWER';
  readonly isSent: boolean;

  constructor(cause: unknown) {
    super('[botFramework] no answer from the service', { cause });
    this.isSent = !NEVER_ARRIVED.has(codeOf(cause));
  }
}

const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH']);
const ANSWER_MS = 10_000;

/**
 * How the connector calls the service: once. Left to itself it tries again after errors and follows redirects anywhere; but a
 * message that may have arrived is the outbox's to decide on, and a redirect leads past the list of known hosts.
 */
export function createConnector(): ConnectorClientOptions {
  return {
    httpClient: {
      async sendRequest(request) {
        const { url, method, body } = request;
        const asked = { method, headers: request.headers.toJson(), redirect: 'manual' as const };
        const answer = await ask(url, typeof body === 'string' ? { ...asked, body } : asked);
        const headers = request.headers.clone();
        for (const name of headers.headerNames()) headers.remove(name);
        answer.headers.forEach((value, name) => headers.set(name, value));
        return { request, status: answer.status, headers, bodyAsText: answer.text };
      },
    },
  };
}

async function ask(url: string, init: RequestInit) {
  const { status, headers, text } = await hear(url, init);
  if (status < 200 || status > 299) throw new ServiceAnswerError(status, waitOf(headers.get('retry-after')));
  return { status, headers, text };
}

async function hear(url: string, init: RequestInit) {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch (cause) {
    throw new NoAnswerError(cause);
  }
}

/** `Retry-After` is a number of seconds, or a date. */
function waitOf(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return ms >= 0 ? ms : undefined;
}

/** `fetch` wraps what went wrong. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
