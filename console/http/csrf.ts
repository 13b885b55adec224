import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Forms are taken only from pages that we have written for the same session. */
export interface Csrf {
  /** For a hidden field; another text each time, so that nothing can be learnt from how well a page packs. */
  make(token: string): string;
  isGood(token: string, given: string): boolean;
}

const BYTES = 32;

/** `key` is the same on every node. */
export function createCsrf(key: Buffer): Csrf {
  const proofOf = (token: string) => createHmac('sha256', key).update(token).digest();
  return {
    make(token) {
      const mask = randomBytes(BYTES);
      return Buffer.concat([mask, xor(mask, proofOf(token))]).toString('base64url');
    },
    isGood(token, given) {
      const bytes = Buffer.from(given, 'base64url');
      if (bytes.length !== 2 * BYTES) return false;
      return timingSafeEqual(xor(bytes.subarray(0, BYTES), bytes.subarray(BYTES)), proofOf(token));
    },
  };
}

/** A browser tells from which website a form was sent; that must be ours. Without that, the hidden field alone decides. */
export function isFromHere(headers: Record<string, string | string[] | undefined>, origins: string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const told = headers.origin;
  return told === undefined || origins.includes(String(told));
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)));
}
