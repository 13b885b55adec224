import type { IncomingMessage } from 'node:http';
import { BodyTooLargeError, isCutOff, readBody } from '../../channels/readBody.ts';

const LARGEST_BODY = 64 * 1024;

export async function readForm(request: IncomingMessage): Promise<URLSearchParams | 400 | 413 | 415> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return 415;
  try {
    return new URLSearchParams((await readBody(request, LARGEST_BODY)).toString('utf8'));
  } catch (error) {
    if (error instanceof BodyTooLargeError) return 413;
    if (isCutOff(error)) return 400;
    throw error;
  }
}

/** Our pages tell no origin, so the browser's own word counts, where it gives one; the cookie is sent from here only anyway. */
export function isOwnForm(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const found = (request.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1) || undefined;
}
