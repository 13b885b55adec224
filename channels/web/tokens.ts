import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../store/clock.ts';

/** What a token lets its bearer do: take part in one conversation, as one user. */
export interface Grant {
  conversation: string;
  /** Absent when whoever asked for the token named nobody. */
  user?: string;
  /** The language that the page asked for, BCP 47. */
  locale?: string;
  /** Only to read this one file, in an address, where a browser sends no header. */
  file?: string;
}

export type Verdict = { kind: 'good'; grant: Grant } | { kind: 'expired' } | { kind: 'bad' };

/**
 * Tokens that any node and a restarted one accept, since nothing but the key is needed to check them. They have the form of a
 * JWT (HS256), because Microsoft's clients look into it for `user`.
 */
export interface Tokens {
  /** How long a token is good, in seconds. */
  readonly seconds: number;
  issue(grant: Grant): string;
  read(token: string): Verdict;
}

/** Seconds since 1970. */
type Claims = Grant & { exp: number };

const HEAD = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.`;
/** A longer one is not ours. */
const MOST_LETTERS = 4096;
/** Clients show the same token again and again: checking it once saves a third of what a short request takes. */
const REMEMBERED = 5000;

export function createTokens(options: { key: Buffer; seconds: number; clock: Clock }): Tokens {
  const { key, seconds, clock } = options;
  const now = () => Math.floor(clock().getTime() / 1000);
  const known = new Map<string, { grant: Grant; exp: number }>();

  return {
    seconds,
    issue(grant) {
      const claims: Claims = { ...grant, exp: now() + seconds };
      const signed = HEAD + Buffer.from(JSON.stringify(claims)).toString('base64url');
      return `${signed}.${sign(signed)}`;
    },
    read(token) {
      const claims = known.get(token) ?? check(token);
      if (!claims) return { kind: 'bad' };
      return claims.exp <= now() ? { kind: 'expired' } : { kind: 'good', grant: claims.grant };
    },
  };

  function check(token: string): { grant: Grant; exp: number } | undefined {
    if (!isSigned(token)) return undefined;
    const text = Buffer.from(token.slice(HEAD.length, token.lastIndexOf('.')), 'base64url').toString('utf8');
    const { exp, ...grant } = JSON.parse(text) as Claims;
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, { grant, exp });
    return { grant, exp };
  }

  /** Compares letters and not bytes: the last letter of base64url has bits that mean nothing, yet a changed one is refused. */
  function isSigned(token: string): boolean {
    const dot = token.lastIndexOf('.');
    if (token.length > MOST_LETTERS || !token.startsWith(HEAD) || dot < HEAD.length) return false;
    const given = Buffer.from(token.slice(dot + 1), 'utf8');
    const right = Buffer.from(sign(token.slice(0, dot)), 'utf8');
    return given.length === right.length && timingSafeEqual(given, right);
  }

  function sign(text: string): string {
    return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
  }
}
