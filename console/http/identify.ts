import { stageOf } from '../accounts/account.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Keys } from '../accounts/keys.ts';
import type { Sessions } from '../accounts/sessions.ts';
import type { User } from './route.ts';
import type { Visit } from './visit.ts';

export interface IdentifyDeps {
  accounts: Pick<Accounts, 'find'>;
  sessions: Pick<Sessions, 'find'>;
  keys: Pick<Keys, 'find'>;
}

/** Who it is, by their browser's session or their program's key; with both proofs where two are due. */
export function createIdentify({ accounts, sessions, keys }: IdentifyDeps) {
  return async ({ token, key }: Visit): Promise<User | undefined> => {
    if (key !== undefined) return ofKey(key);
    return token === undefined ? undefined : ofSession(token);
  };

  async function ofSession(token: string): Promise<User | undefined> {
    const session = await sessions.find(token);
    return session && userOf(session.account, session.hasCode);
  }

  /** It was made in a whole session: whoever holds it has given both proofs once. */
  async function ofKey(key: string): Promise<User | undefined> {
    const account = await keys.find(key);
    return account === undefined ? undefined : userOf(account, true);
  }

  async function userOf(id: string, hasCode: boolean): Promise<User | undefined> {
    const account = await accounts.find(id);
    if (!account || account.status !== 'active' || stageOf(account, hasCode) !== 'whole') return undefined;
    const { name, email, grants } = account;
    return { id, name, email, grants };
  }
}
