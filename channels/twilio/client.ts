import type { Twilio } from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import type { TwilioConfig } from './config.ts';

/** Twilio answered, and it was no. */
export class TwilioRefusal extends Error {
  override readonly name = 'TwilioRefusal';
  /** Twilio's own number for it, https://www.twilio.com/docs/api/errors, or 0 where the answer was not Twilio's. */
  readonly code: number;
  /** HTTP. */
  readonly status: number;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: number, retryAfterMs?: number) {
    super(`[twilio] HTTP ${status}${code ? `, error ${code}` : ''}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** As many sends may be under way at once as the delivery does side by side; Twilio queues the rest itself. */
const MOST_SOCKETS = 200;

/**
 * The official client, loaded on first use: its 23 MB take 65 to 300 ms, which a start need not wait for. It throws
 * `TwilioRefusal` for every answer of 400 or more, since its own error leaves `Retry-After` out.
 */
export async function openClient(config: TwilioConfig, timeoutMs: number): Promise<Twilio> {
  const { default: twilio } = await import('twilio');
  class HttpClient extends twilio.RequestClient {
    override async request<T>(options: RequestClient.RequestOptions<T>) {
      const response = await super.request<T>(options);
      if (response.statusCode < 400) return response;
      throw new TwilioRefusal(response.statusCode, codeOf(response.body), readRetryAfter(response.headers));
    }
  }
  const httpClient = new HttpClient({
    timeout: timeoutMs,
    autoRetry: false,
    maxSockets: MOST_SOCKETS,
    maxTotalSockets: MOST_SOCKETS,
  });
  const client = twilio(config.accountSid, config.authToken, { httpClient });
  if (config.apiUrl) client.api.baseUrl = config.apiUrl;
  return client;
}

function codeOf(body: unknown): number {
  const code = typeof body === 'object' && body !== null && 'code' in body ? Number(body.code) : 0;
  return Number.isInteger(code) ? code : 0;
}

/** Seconds, or a date (RFC 9110). */
function readRetryAfter(headers: unknown): number | undefined {
  const given =
    typeof headers === 'object' && headers !== null && 'retry-after' in headers ? headers['retry-after'] : '';
  const text = String(given).trim();
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
