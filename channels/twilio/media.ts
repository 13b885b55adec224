import type { Media } from '../channel.ts';
import type { TwilioConfig } from './config.ts';

export type FetchedMedia =
  | { kind: 'fetched'; contentType: string; bytes: Buffer }
  /** Not to be had: not an address of Twilio's, a kind or size that is not taken, or deleted there. */
  | { kind: 'refused'; reason: 'address' | 'type' | 'size' | 'missing' }
  /** Twilio does not answer now. */
  | { kind: 'retry'; reason: string };

/** What citizens may send: pictures, PDF and the voice formats of SMS and WhatsApp. */
export const MEDIA_TYPES = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'application/pdf',
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/amr',
  'audio/wav',
  'audio/x-wav',
  'audio/3gpp',
  'audio/webm',
]);

const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 3;

/**
 * Reads what a citizen has sent, with our credentials, which go to Twilio's API host and to nobody else: its redirect to the
 * store that holds the file is followed without them.
 */
export async function fetchMedia(config: TwilioConfig, media: Media, maxBytes: number): Promise<FetchedMedia> {
  if (!isAtTwilio(config, media.url)) return { kind: 'refused', reason: 'address' };
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await follow(config, new URL(media.url), signal);
    return response ? await take(response, maxBytes) : { kind: 'refused', reason: 'address' };
  } catch (error) {
    return { kind: 'retry', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

const apiOrigin = ({ apiUrl }: TwilioConfig) => new URL(apiUrl ?? 'https://api.twilio.com').origin;

function isAtTwilio(config: TwilioConfig, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === apiOrigin(config);
}

async function follow(config: TwilioConfig, first: URL, signal: AbortSignal): Promise<Response | undefined> {
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const isTwilio = url.origin === apiOrigin(config);
    if (!isTwilio && url.protocol !== 'https:') return undefined;
    const headers = isTwilio ? { authorization: basic(config) } : {};
    const response = await fetch(url.href, { headers, redirect: 'manual', signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (!next || !URL.canParse(next, url.href)) return response;
    await response.body?.cancel();
    url = new URL(next, url.href);
  }
  return undefined;
}

function basic({ accountSid, authToken }: TwilioConfig): string {
  return `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
}

async function take(response: Response, maxBytes: number): Promise<FetchedMedia> {
  const contentType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const fault = findFault(response, contentType, maxBytes);
  const bytes = fault ? undefined : await readWithin(response, maxBytes);
  if (bytes) return { kind: 'fetched', contentType, bytes };
  await response.body?.cancel().catch(() => undefined);
  return fault ?? { kind: 'refused', reason: 'size' };
}

function findFault({ status, headers }: Response, contentType: string, maxBytes: number): FetchedMedia | undefined {
  if (status === 404 || status === 410) return { kind: 'refused', reason: 'missing' };
  if (status !== 200) return { kind: 'retry', reason: `HTTP ${status}` };
  if (!MEDIA_TYPES.has(contentType)) return { kind: 'refused', reason: 'type' };
  return Number(headers.get('content-length') ?? 0) > maxBytes ? { kind: 'refused', reason: 'size' } : undefined;
}

async function readWithin(response: Response, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
