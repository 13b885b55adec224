import type { Vault } from '../../store/vault.ts';

/** What a browser holds after the secret was right, for half an hour: nobody types it again for every click. */
export interface Passes {
  issue(reference: string, secret: string): string;
  /** The secret, when the pass is for this reference and still good. */
  read(reference: string, pass: string | undefined): string | undefined;
  readonly seconds: number;
}

const SECONDS = 30 * 60;

interface Pass {
  reference: string;
  secret: string;
  until: number;
}

export function createPasses(vault: Pick<Vault, 'seal' | 'open'>, now: () => number): Passes {
  return {
    seconds: SECONDS,
    issue(reference, secret) {
      const pass: Pass = { reference, secret, until: now() + SECONDS * 1000 };
      return Buffer.from(vault.seal(JSON.stringify(pass))).toString('base64url');
    },
    read(reference, pass) {
      const known = pass ? open(vault, pass) : undefined;
      return known && known.reference === reference && known.until > now() ? known.secret : undefined;
    },
  };
}

/** Whatever a browser sends that we did not seal opens nothing. */
function open(vault: Pick<Vault, 'open'>, pass: string): Pass | undefined {
  try {
    return JSON.parse(vault.open(Buffer.from(pass, 'base64url').toString('utf8'))) as Pass;
  } catch {
    return undefined;
  }
}
