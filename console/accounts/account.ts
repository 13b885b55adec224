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
  hasPassword: boolean;
  /** The password was printed at the first start, and is good for one sign-in. */
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
