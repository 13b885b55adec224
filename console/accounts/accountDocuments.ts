import type { Clock } from '../../store/clock.ts';
import { type Collection, DuplicateError, type Store, type Update } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { Account, AccountDocument } from './account.ts';
import type { Grant } from './roles.ts';

export interface Person {
  name: string;
  email: string;
  grants: Grant[];
}

/** What somebody came in by before they had a password of their own: no use any more. */
export const ENDED_BY_PASSWORD = { invitation: true, mustChangePassword: true, oneTimePasswords: true } as const;

/** Accounts as they are kept: sealed, found by the hash of their address. */
export interface AccountDocuments {
  readonly collection: Collection<AccountDocument>;
  read(doc: AccountDocument | undefined): Account | undefined;
  findByEmail(email: string): Promise<AccountDocument | undefined>;
  hashOf(email: string): string;
  /** Counts as a change. */
  set(id: string, update: Pick<Update, '$set' | '$unset'>): Promise<void>;
  /** False when the id or the address is taken. */
  insert(id: string, person: Person, more: Partial<AccountDocument>): Promise<boolean>;
  rename(doc: AccountDocument, name: string): string;
}

export function createAccountDocuments(store: Store, vault: Vault, clock: Clock): AccountDocuments {
  const collection = store.collection<AccountDocument>('consoleAccounts', [
    { fields: { emailHash: 1 }, unique: true },
    { fields: { 'invitation.hash': 1 }, sparse: true },
    { fields: { subject: 1 }, unique: true, sparse: true },
  ]);
  const hashOf = (email: string) => vault.hash(`console account ${email.trim().toLowerCase()}`);

  function newDocument(_id: string, { name, email, grants }: Person): AccountDocument {
    const sealed = vault.seal(JSON.stringify({ name, email }));
    const createdAt = clock().getTime();
    return { _id, emailHash: hashOf(email), sealed, grants, status: 'invited', version: 1, createdAt };
  }

  return {
    collection,
    hashOf,
    read: (doc) => doc && accountOf(doc, vault),
    findByEmail: (email) => collection.findOne({ emailHash: hashOf(email) }),
    async set(_id, update) {
      await collection.update({ _id }, { ...update, $inc: { version: 1 } });
    },
    async insert(id, person, more) {
      try {
        await collection.insert({ ...newDocument(id, person), ...more });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    rename: (doc, name) => vault.seal(JSON.stringify({ ...unseal(doc, vault), name })),
  };
}

function accountOf(doc: AccountDocument, vault: Vault): Account {
  const { _id, grants, status, version, createdAt, lastSignInAt, invitation } = doc;
  return {
    id: _id,
    ...unseal(doc, vault),
    grants,
    status,
    version,
    createdAt,
    ...(lastSignInAt === undefined ? {} : { lastSignInAt }),
    ...(invitation ? { invitedUntil: invitation.until } : {}),
    mustChangePassword: doc.mustChangePassword ?? false,
    hasCode: doc.code !== undefined,
  };
}

function unseal({ sealed }: AccountDocument, vault: Vault): { name: string; email: string } {
  const { name, email } = JSON.parse(vault.open(sealed)) as { name: string; email: string };
  return { name, email };
}
