import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps personal data unreadable at rest, and looks it up without reading it. */
export interface Vault {
  /** AES-256-GCM; the result names its key, so that keys can be changed. Two seals of one text differ. */
  seal(text: string): string;
  /** Throws `SealError` when the text was changed or its key is not known. */
  open(sealed: string): string;
  /** The same text gives the same 32 characters (HMAC-SHA-256, base64url, shortened to 192 bits); not to be turned back. */
  hash(text: string): string;
  /** A key for another purpose, made of the same secret: the same on every node. */
  derive(purpose: string): Buffer;
}

export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code = 'SEAL_BROKEN';
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCES_DRAWN = 256;
const REMEMBERED = 256;
/** Files are sealed too. */
const LONGEST_REMEMBERED = 16_384;
/** Letters of a key's id, a dot, and a nonce in base64. */
const HEAD = 8 + 1 + 16;

/**
 * `keys` are 32 bytes each: the first seals, all of them open. The hash key is made of the last, the oldest, so that
 * look-ups outlive a change of keys.
 */
export function createVault(keys: [Buffer, ...Buffer[]]): Vault {
  const ring = keys.map((key) => ({ id: keyId(key), sealing: derive(key, 'seal') }));
  const [current] = ring;
  const oldest = keys.at(-1) ?? keys[0];
  const hashing = derive(oldest, 'hash');
  const nextNonce = createNonces();
  const latest = createLatest();
  if (!current) throw new SealError('[vault] no key');

  return {
    seal(text) {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', current.sealing, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const sealed = `${current.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
      latest.set(sealed, text);
      return sealed;
    },
    open(sealed) {
      const known = latest.get(sealed);
      if (known !== undefined) return known;
      const dot = sealed.indexOf('.');
      const key = ring.find(({ id }) => id === sealed.slice(0, dot));
      if (!key)
        throw new SealError(`[vault] sealed with a key that is not known here: ${sealed.slice(0, Math.max(0, dot))}`);
      return decipher(key.sealing, Buffer.from(sealed.slice(dot + 1), 'base64url'));
    },
    hash: (text) => createHmac('sha256', hashing).update(text, 'utf8').digest('base64url').slice(0, 32),
    derive: (purpose) => derive(oldest, purpose),
  };
}

/** What was sealed here a moment ago: a message and its state are mostly opened where they were sealed, and soon. */
function createLatest() {
  const byHead = new Map<string, { sealed: string; text: string }>();
  return {
    get(sealed: string): string | undefined {
      const known = byHead.get(headOf(sealed));
      return known?.sealed === sealed ? known.text : undefined;
    },
    set(sealed: string, text: string): void {
      if (text.length > LONGEST_REMEMBERED) return;
      const [oldest] = byHead.size >= REMEMBERED ? byHead.keys() : [];
      if (oldest !== undefined) byHead.delete(oldest);
      byHead.set(headOf(sealed), { sealed, text });
    },
  };
}

/** Key and nonce, which no two texts share: a short one is found quicker. */
function headOf(sealed: string): string {
  return sealed.slice(0, HEAD);
}

/** Random and never used twice; drawn many at a time, since each draw costs as much as sealing a message. */
function createNonces(): () => Buffer {
  let drawn = Buffer.alloc(0);
  let next = 0;
  return () => {
    if (next + NONCE_BYTES > drawn.length) [drawn, next] = [randomBytes(NONCE_BYTES * NONCES_DRAWN), 0];
    next += NONCE_BYTES;
    return drawn.subarray(next - NONCE_BYTES, next);
  };
}

function decipher(key: Buffer, bytes: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SealError('[vault] the sealed text was changed or is not whole', { cause });
  }
}

/** Eight characters that tell keys apart and say nothing of them. */
function keyId(key: Buffer): string {
  return derive(key, 'id').toString('hex').slice(0, 8);
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `right-door ${purpose}`, KEY_BYTES));
}
