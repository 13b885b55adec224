import type { Clock } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { Account } from './account.ts';
import { createAccountDocuments, ENDED_BY_PASSWORD, type Person } from './accountDocuments.ts';
import { digest } from './digest.ts';
import { createFirstAccount } from './firstAccount.ts';
import { createInvitations } from './invitations.ts';
import { createPasswords, type PasswordCost } from './password.ts';
import { createSecondProof } from './secondProof.ts';

export interface Accounts {
  find(id: string): Promise<Account | undefined>;
  findByEmail(email: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  isEmpty(): Promise<boolean>;
  /** The account, when the password is its own and it is open. Takes as long when it is not. */
  check(email: string, password: string): Promise<Account | undefined>;
  /** Whether the code of the app, or a spare one, is good; it is not a second time. */
  takeCode(id: string, code: string): Promise<boolean>;
  setPassword(id: string, password: string): Promise<void>;
  /** Returns spare codes, which are shown once. */
  setCode(id: string, secret: string, step: number): Promise<string[]>;
  removeCode(id: string): Promise<void>;
  signedIn(id: string): Promise<void>;
  /**
   * Whom an OpenID provider knows: by its subject, or, the first time, by the address that was invited, which from then on belongs to
   * that subject alone.
   */
  findKnown(known: { subject: string; email: string }): Promise<Account | undefined>;
  /** A link's token, good for a week; `undefined` when the address has an account already. */
  invite(person: Person): Promise<{ id: string; token: string } | undefined>;
  /** Another link, for whoever lost the first one or the password. */
  inviteAgain(id: string): Promise<string>;
  findInvited(token: string): Promise<Account | undefined>;
  takeInvitation(token: string, password: string): Promise<Account | undefined>;
  /** False when somebody else has changed the account meanwhile. */
  change(id: string, version: number, change: Pick<Account, 'name' | 'grants' | 'status'>): Promise<boolean>;
  /** The very first; false when there is one. Without a password it waits for a one-time one, which must be changed at once. */
  createFirst(email: string, password?: string): Promise<boolean>;
  /** One more one-time password for the first administrator, as long as none was used; otherwise `undefined`. */
  offerFirst(password: string): Promise<Account | undefined>;
}

export function createAccounts(store: Store, vault: Vault, clock: Clock, cost?: PasswordCost): Accounts {
  const passwords = createPasswords(cost);
  const documents = createAccountDocuments(store, vault, clock);
  const { collection, read, set } = documents;

  return {
    find: async (id) => read(await collection.findOne({ _id: id })),
    findByEmail: async (email) => read(await documents.findByEmail(email)),
    async list() {
      const all = (await collection.find({})).flatMap((doc) => read(doc) ?? []);
      return all.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
    },
    isEmpty: async () => (await collection.count({})) === 0,
    async check(email, password) {
      const doc = await documents.findByEmail(email);
      const open = doc?.status === 'active' ? doc : undefined;
      const isGood = await passwords.isRight(password, open?.password);
      return isGood || open?.oneTimePasswords?.includes(digest(password)) ? read(open) : undefined;
    },
    async setPassword(id, password) {
      const hash = await passwords.hash(password);
      await set(id, { $set: { password: hash, status: 'active' }, $unset: ENDED_BY_PASSWORD });
    },
    signedIn: (id) => set(id, { $set: { lastSignInAt: clock().getTime() } }),
    async findKnown({ subject: told, email }) {
      const subject = vault.hash(`console subject ${told}`);
      const linked = await collection.findOne({ subject });
      if (linked) return linked.status === 'closed' ? undefined : read(linked);
      const free = { emailHash: documents.hashOf(email), subject: { $exists: false }, status: { $ne: 'closed' } };
      const ended = { invitation: true as const };
      const taken = { $set: { subject, status: 'active' }, $unset: ended, $inc: { version: 1 } };
      return read(await collection.findOneAndUpdate(free, taken));
    },
    async change(_id, version, { name, grants, status }) {
      const doc = await collection.findOne({ _id });
      if (!doc) return false;
      const $set = { sealed: documents.rename(doc, name), grants, status };
      return (await collection.findOneAndUpdate({ _id, version }, { $set, $inc: { version: 1 } })) !== undefined;
    },
    ...createSecondProof(documents, vault, clock),
    ...createInvitations(documents, passwords, clock),
    ...createFirstAccount(documents, passwords),
  };
}
