import type { SendResult } from '../channel.ts';
import { TwilioRefusal } from './client.ts';

type Failure = Exclude<SendResult, { kind: 'sent' }>;

/**
 * What Twilio's errors mean for a message. All others of an HTTP 4xx refuse it for good. The same codes come with a receipt
 * when the network found out later.
 */
const MEANINGS: Record<number, { reason: string; optedOut?: true; takeOver?: 'sms' }> = {
  21211: { reason: 'not a phone number' },
  21408: { reason: 'sending to this country is not switched on in the Twilio console' },
  21606: { reason: 'the sender is not a number of this account' },
  21610: { reason: 'the citizen has opted out', optedOut: true },
  21612: { reason: 'no way from this sender to this number' },
  21614: { reason: 'a number that takes no SMS' },
  21617: { reason: 'longer than 1,600 characters' },
  21635: { reason: 'a landline' },
  63003: { reason: 'not an address of WhatsApp', takeOver: 'sms' },
  63016: { reason: 'outside the 24 hours of WhatsApp, without an approved template', takeOver: 'sms' },
  63024: { reason: 'not on WhatsApp', takeOver: 'sms' },
  63032: { reason: 'WhatsApp does not deliver to this citizen now', takeOver: 'sms' },
  63049: { reason: 'WhatsApp chose not to deliver', takeOver: 'sms' },
};

/** Whether an SMS may still reach who WhatsApp did not, by the error code of a refusal or of a delivery receipt. */
export function canSmsTakeOver(code: string | undefined): boolean {
  return MEANINGS[Number(code)]?.takeOver === 'sms';
}

/** What came of a request that did not succeed. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof TwilioRefusal) return describeRefusal(error);
  const reason = `no answer from Twilio: ${reasonOf(error)}`;
  return wasNeverSent(error) ? { kind: 'retry', reason } : { kind: 'inDoubt', reason };
}

function describeRefusal({ status, code, retryAfterMs, message }: TwilioRefusal): Failure {
  if (isForAWhile(status, code)) {
    return { kind: 'retry', reason: message, ...(retryAfterMs === undefined ? {} : { afterMs: retryAfterMs }) };
  }
  // A gateway gave up on an answer that may have been yes.
  if (status === 502 || status === 504) return { kind: 'inDoubt', reason: message };
  return refuse(code || status);
}

export function refuse(code: number): Extract<Failure, { kind: 'refused' }> {
  const { reason = 'Twilio refused it', optedOut, takeOver } = MEANINGS[code] ?? {};
  return { kind: 'refused', code: String(code), reason, ...(optedOut && { optedOut }), ...(takeOver && { takeOver }) };
}

/** Busy, broken, or our own account's matter (20003 credentials, 20005 suspended): the message is as good as before. */
function isForAWhile(status: number, code: number): boolean {
  return [401, 408, 429, 500, 503].includes(status) || [20003, 20005, 20429].includes(code);
}

/** Failures from before a byte of the request was written. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'EMFILE',
]);

function wasNeverSent(error: unknown): boolean {
  const code = codeOf(error);
  if (NEVER_SENT.has(code) || /CERT|SELF_SIGNED|UNABLE_TO_|ERR_INVALID_URL|MODULE_NOT_FOUND/.test(code)) return true;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'syscall' in cause && cause.syscall === 'connect';
}

/** Never the message of an error: it may hold the address with a number in it. */
function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.name : 'unknown');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
