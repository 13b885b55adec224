import { randomInt } from 'node:crypto';

/** Codes of an authenticator app (RFC 6238): six digits, a new one every thirty seconds. */
const STEP_SECONDS = 30;
/** A phone's clock may be this many steps off. */
const WINDOW = 1;

export async function makeCodeSecret(): Promise<string> {
  const { Secret } = await import('otpauth');
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from the picture. */
export async function codeAddress(secret: string, email: string, issuer: string): Promise<string> {
  return (await open(secret, email, issuer)).toString();
}

/** The step whose code this is, if it is one and comes after `lastStep`: a code that was seen once opens nothing again. */
export async function stepOfCode(secret: string, code: string, now: Date, lastStep = 0): Promise<number | undefined> {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return undefined;
  const totp = await open(secret);
  const delta = totp.validate({ token: digits, timestamp: now.getTime(), window: WINDOW });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
  return step > lastStep ? step : undefined;
}

/** As SVG, for a picture whose address holds the picture. */
export async function drawCode(address: string): Promise<string> {
  const { default: qrcode } = await import('qrcode');
  const svg = await qrcode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Readable aloud, and about 59 bits: for one-time passwords and spare codes. */
export function makeReadable(length = 12): string {
  const letters = Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

async function open(secret: string, label = 'officer', issuer = 'Right Door') {
  const { Secret, TOTP } = await import('otpauth');
  return new TOTP({
    issuer,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
  });
}
