import type { Stored } from '../../store/store.ts';
import { holds, type Grant } from './roles.ts';

/** Who may come in. Name and address are sealed; the address is looked up by its hash. */
export interface Account {
  id: string;
  name: string;
  email: string;
  grants: Grant[];
  status: 'invited' | 'active' | 'closed';
  /** Counts the changes: who changes what somebody else has changed meanwhile is told. */
  version: number;
  createdAt: number;
  lastSignInAt?: number;
  /** They came in by a password that was printed, and have none of their own yet. */
  mustChangePassword: boolean;
  hasCode: boolean;
  /** Until when the invitation can be taken. */
  invitedUntil?: number;
}

export interface AccountDocument extends Stored {
  /** Vault hash of the address in small letters. */
  emailHash: string;
  /** `{ name, email }` as JSON, sealed. */
  sealed: string;
  grants: Grant[];
  status: Account['status'];
  version: number;
  createdAt: number;
  lastSignInAt?: number;
  password?: string;
  mustChangePassword?: boolean;
  /** Digests of those that starts have printed; nobody can guess them, so a slow hash is not needed. */
  oneTimePasswords?: string[];
  /** Sealed; `step` is the last code's that was taken. */
  code?: { secret: string; step: number };
  /** Hashes of codes for the day the phone is lost; each is good once. */
  spareCodes?: string[];
  invitation?: { hash: string; until: number };
  /** Vault hash of who an OpenID provider says it is. */
  subject?: string;
}

/** What stands between a right password and the pages. */
export type Stage = 'password' | 'code' | 'setUp' | 'whole';

export function stageOf(account: Account, hasGivenCode: boolean): Stage {
  if (account.mustChangePassword) return 'password';
  if (account.hasCode) return hasGivenCode ? 'whole' : 'code';
  return holds(account, ['administrator']) ? 'setUp' : 'whole';
}
