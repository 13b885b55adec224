import type { DeliveryReceipt, Incoming, IncomingContent, Media } from '../channel.ts';
import { type PhoneChannel, readAddress } from './address.ts';
import { readCommand } from './commands.ts';
import { canSmsTakeOver } from './failures.ts';

/** What Twilio posts, told apart once: a delivery receipt is never taken for a message. */
export type Webhook =
  | { kind: 'message'; message: Incoming }
  | { kind: 'receipt'; receipt: DeliveryReceipt }
  /** Signed, and of no use to anyone: answered, and dropped. */
  | { kind: 'unreadable'; reason: 'no sender' | 'no id' | 'unknown status' };

/** A question is understood from its first 4,000 characters; nobody types more, and a paste must not hold up the others. */
export const LONGEST_TEXT = 4000;
/** An option's value is at most 200 characters, Twilio's own limit for an id is the same. */
const LONGEST_VALUE = 200;
const LONGEST_URL = 2000;
/** Twilio sends ten at most. */
const MOST_MEDIA = 10;

/** `hash` makes a number unreadable, the same number always the same way. */
export function parseWebhook(form: URLSearchParams, hash: (number: string) => string): Webhook {
  const status = form.get('MessageStatus');
  if (status !== null) return parseReceipt(form, status);
  const sender = readAddress(form.get('From') ?? '');
  if (!sender) return { kind: 'unreadable', reason: 'no sender' };
  const id = readId(form);
  if (!id) return { kind: 'unreadable', reason: 'no id' };
  const { channel, number } = sender;
  const head = { id, channel, conversation: conversationOf(channel, number, hash), address: number };
  return { kind: 'message', message: { ...head, ...parseContent(form) } };
}

export function conversationOf(channel: PhoneChannel, number: string, hash: (number: string) => string): string {
  return `${channel}-${hash(number)}`;
}

/** Twilio's ids are two letters and 32 hexadecimal digits; a little more is let through than that. */
function readId(form: URLSearchParams): string | undefined {
  const id = form.get('MessageSid') ?? form.get('SmsSid') ?? '';
  return /^[A-Za-z0-9_-]{10,64}$/.test(id) ? id : undefined;
}

const STATUSES = new Map<string, DeliveryReceipt['status']>([
  ...['accepted', 'scheduled', 'queued', 'sending'].map((status) => [status, 'queued'] as const),
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ...['undelivered', 'failed', 'canceled'].map((status) => [status, 'failed'] as const),
]);

function parseReceipt(form: URLSearchParams, given: string): Webhook {
  const receipt = readId(form);
  if (!receipt) return { kind: 'unreadable', reason: 'no id' };
  const status = STATUSES.get(given.toLowerCase());
  if (!status) return { kind: 'unreadable', reason: 'unknown status' };
  const channel = form.get('To')?.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
  const errorCode = /^\d{1,6}$/.exec(form.get('ErrorCode') ?? '')?.[0];
  const failure = errorCode === undefined || errorCode === '0' ? {} : { errorCode };
  const takeOver = channel === 'whatsapp' && canSmsTakeOver(errorCode) ? { takeOver: 'sms' as const } : {};
  return { kind: 'receipt', receipt: { channel, receipt, status, ...failure, ...takeOver } };
}

function parseContent(form: URLSearchParams): IncomingContent {
  const text = cutAtCodePoint(form.get('Body') ?? '', LONGEST_TEXT);
  return parseChoice(form, text) ?? parseLocation(form, text) ?? parseMedia(form, text) ?? parseText(form, text);
}

function parseChoice(form: URLSearchParams, body: string): IncomingContent | undefined {
  const [value, label] = form.get('ButtonPayload')
    ? [form.get('ButtonPayload'), form.get('ButtonText')]
    : [form.get('ListId'), form.get('ListTitle')];
  if (!value) return undefined;
  const text = label ? cutAtCodePoint(label, LONGEST_TEXT) : body || value;
  return { kind: 'choice', value: cutAtCodePoint(value, LONGEST_VALUE), text };
}

function parseLocation(form: URLSearchParams, body: string): IncomingContent | undefined {
  const latitude = readDegrees(form.get('Latitude'), 90);
  const longitude = readDegrees(form.get('Longitude'), 180);
  if (latitude === undefined || longitude === undefined) return undefined;
  const named = [form.get('Label'), form.get('Address')].filter(Boolean).join(', ');
  const text = body || cutAtCodePoint(named, LONGEST_TEXT);
  return { kind: 'location', latitude, longitude, ...(text ? { text } : {}) };
}

function readDegrees(text: string | null, most: number): number | undefined {
  if (!text || !/^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text.trim())) return undefined;
  const degrees = Number(text);
  return Math.abs(degrees) <= most ? degrees : undefined;
}

function parseMedia(form: URLSearchParams, text: string): IncomingContent | undefined {
  const count = Math.min(Number(/^\d{1,3}$/.exec(form.get('NumMedia') ?? '')?.[0] ?? 0), MOST_MEDIA);
  const media = Array.from({ length: count }, (_, index) => readMedia(form, index)).flatMap((one) => one ?? []);
  return media.length ? { kind: 'media', media, ...(text ? { text } : {}) } : undefined;
}

function readMedia(form: URLSearchParams, index: number): Media | undefined {
  const url = form.get(`MediaUrl${index}`) ?? '';
  const contentType = form.get(`MediaContentType${index}`)?.toLowerCase() ?? '';
  if (url.length > LONGEST_URL || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return {
    url,
    contentType: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(contentType) ? contentType : 'application/octet-stream',
  };
}

function parseText(form: URLSearchParams, text: string): IncomingContent {
  return readCommand(text, form.get('OptOutType') ?? '') ?? { kind: 'text', text };
}

/** Without parting a surrogate pair. */
function cutAtCodePoint(text: string, most: number): string {
  if (text.length <= most) return text;
  const isParted = /[\ud800-\udbff]/.test(text.charAt(most - 1)) && /[\udc00-\udfff]/.test(text.charAt(most));
  return text.slice(0, isParted ? most - 1 : most);
}
