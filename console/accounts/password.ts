import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto';

/** 64 MB and about 0.15 s a try: what OWASP's password storage sheet asks of scrypt (N 2^16, r 8, p 2) for memory such as ours. */
const COST = { N: 2 ** 16, r: 8, p: 2 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

export type PasswordCost = typeof COST;

export interface Passwords {
  /** `scrypt$N$r$p$salt$key`, so that the cost can grow later. */
  hash(password: string): Promise<string>;
  /** Takes as long when there is nothing to compare with, so that time does not tell who has an account. */
  isRight(password: string, hash: string | undefined): Promise<boolean>;
}

/** Another cost than the usual is for trials. */
export function createPasswords(cost: PasswordCost = COST): Passwords {
  const nobody = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(password, salt, cost);
      return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
    },
    async isRight(password, hash) {
      const [, n, r, p, salt = '', key = ''] = (hash ?? nobody).split('$');
      const expected = Buffer.from(key, 'base64url');
      const given = await derive(password, Buffer.from(salt, 'base64url'), {
        N: Number(n),
        r: Number(r),
        p: Number(p),
      });
      return timingSafeEqual(given, expected) && hash !== undefined;
    },
  };
}

/** One at a time: a crowd of tries costs time, not memory. */
let tail: Promise<unknown> = Promise.resolve();

function derive(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  const derived = tail.then(() => deriveNow(password.normalize('NFKC').slice(0, LONGEST_PASSWORD), salt, cost));
  tail = derived.catch(() => undefined);
  return derived;
}

function deriveNow(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, { ...cost, maxmem: 256 * 1024 * 1024 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
