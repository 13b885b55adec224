import { createHash } from 'node:crypto';
import type { Clock } from '../../store/clock.ts';
import { type Collection, DuplicateError, type Store, type Update } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { Account, AccountDocument } from './account.ts';
import { makeReadable, stepOfCode } from './oneTimeCode.ts';
import { createPasswords, type PasswordCost } from './password.ts';
import type { Grant } from './roles.ts';
import { makeToken } from './sessions.ts';

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
  invite(person: { name: string; email: string; grants: Grant[] }): Promise<{ id: string; token: string } | undefined>;
  /** Another link, for whoever lost the first one or the password. */
  inviteAgain(id: string): Promise<string>;
  findInvited(token: string): Promise<Account | undefined>;
  takeInvitation(token: string, password: string): Promise<Account | undefined>;
  /** False when somebody else has changed the account meanwhile. */
  change(id: string, version: number, change: Pick<Account, 'name' | 'grants' | 'status'>): Promise<boolean>;
  /** The very first; false when there is one. A `oneTime` password must be changed at once. */
  createFirst(email: string, password: string, oneTime: boolean): Promise<boolean>;
  /** A new one-time password for the first administrator, as long as none was used; otherwise `undefined`. */
  renewFirst(password: string): Promise<Account | undefined>;
}

const INVITED_MS = 7 * 24 * 3_600_000;
const SPARE_CODES = 8;
const FIRST = 'first-administrator';

export function createAccounts(store: Store, vault: Vault, clock: Clock, cost?: PasswordCost): Accounts {
  const passwords = createPasswords(cost);
  const accounts = store.collection<AccountDocument>('consoleAccounts', [
    { fields: { emailHash: 1 }, unique: true },
    { fields: { 'invitation.hash': 1 }, sparse: true },
    { fields: { subject: 1 }, unique: true, sparse: true },
  ]);
  const hashOf = (email: string) => vault.hash(`console account ${email.trim().toLowerCase()}`);
  const read = (doc: AccountDocument | undefined) => doc && accountOf(doc, vault);
  const set = (id: string, update: Update) => changeOne(accounts, id, update);
  const standing = async (email: string) => accounts.findOne({ emailHash: hashOf(email) });

  function newDocument(id: string, person: { name: string; email: string; grants: Grant[] }): AccountDocument {
    const sealed = vault.seal(JSON.stringify({ name: person.name, email: person.email }));
    return {
      _id: id,
      emailHash: hashOf(person.email),
      sealed,
      grants: person.grants,
      status: 'invited',
      version: 1,
      createdAt: clock().getTime(),
    };
  }

  const newInvitation = (token: string) => ({ hash: digest(token), until: clock().getTime() + INVITED_MS });

  async function invited(token: string): Promise<AccountDocument | undefined> {
    const doc = await accounts.findOne({ 'invitation.hash': digest(token) });
    return doc?.invitation && doc.invitation.until > clock().getTime() && doc.status !== 'closed' ? doc : undefined;
  }

  return {
    find: async (id) => read(await accounts.findOne({ _id: id })),
    findByEmail: async (email) => read(await standing(email)),
    async list() {
      const all = (await accounts.find({})).map((doc) => accountOf(doc, vault));
      return all.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
    },
    isEmpty: async () => (await accounts.count({})) === 0,
    async check(email, password) {
      const doc = await standing(email);
      const isGood = await passwords.isRight(password, doc?.status === 'active' ? doc.password : undefined);
      return isGood ? read(doc) : undefined;
    },
    async takeCode(id, code) {
      const doc = await accounts.findOne({ _id: id });
      if (!doc?.code) return false;
      const step = await stepOfCode(vault.open(doc.code.secret), code, clock(), doc.code.step);
      if (step !== undefined) {
        const taken = { _id: id, 'code.step': { $lt: step } };
        return (await accounts.findOneAndUpdate(taken, { $set: { 'code.step': step } })) !== undefined;
      }
      const spare = digest(tidySpare(code));
      const used = await accounts.findOneAndUpdate({ _id: id, spareCodes: spare }, { $pull: { spareCodes: spare } });
      return used !== undefined;
    },
    async setPassword(id, password) {
      const hash = await passwords.hash(password);
      await set(id, {
        $set: { password: hash, status: 'active' },
        $unset: { mustChangePassword: true, invitation: true },
      });
    },
    async setCode(id, secret, step) {
      const spare = Array.from({ length: SPARE_CODES }, () => makeReadable(8));
      const code = { secret: vault.seal(secret), step };
      await set(id, { $set: { code, spareCodes: spare.map((one) => digest(tidySpare(one))) } });
      return spare;
    },
    removeCode: (id) => set(id, { $unset: { code: true, spareCodes: true } }),
    signedIn: (id) => set(id, { $set: { lastSignInAt: clock().getTime() } }),
    async findKnown({ subject, email }) {
      const hash = vault.hash(`console subject ${subject}`);
      const linked = await accounts.findOne({ subject: hash });
      if (linked) return linked.status === 'closed' ? undefined : read(linked);
      const free = { emailHash: hashOf(email), subject: { $exists: false }, status: { $ne: 'closed' } };
      const taken = {
        $set: { subject: hash, status: 'active' },
        $unset: { invitation: true as const },
        $inc: { version: 1 },
      };
      return read(await accounts.findOneAndUpdate(free, taken));
    },
    async invite(person) {
      const token = makeToken();
      const id = crypto.randomUUID();
      try {
        await accounts.insert({ ...newDocument(id, person), invitation: newInvitation(token) });
        return { id, token };
      } catch (error) {
        if (error instanceof DuplicateError) return undefined;
        throw error;
      }
    },
    async inviteAgain(id) {
      const token = makeToken();
      await set(id, { $set: { invitation: newInvitation(token) } });
      return token;
    },
    findInvited: async (token) => read(await invited(token)),
    async takeInvitation(token, password) {
      const doc = await invited(token);
      if (!doc?.invitation) return undefined;
      const hash = await passwords.hash(password);
      const taken = await accounts.findOneAndUpdate(
        { _id: doc._id, 'invitation.hash': doc.invitation.hash },
        {
          $set: { password: hash, status: 'active' },
          $unset: { invitation: true, mustChangePassword: true },
          $inc: { version: 1 },
        },
      );
      return read(taken);
    },
    async change(id, version, { name, grants, status }) {
      const doc = await accounts.findOne({ _id: id });
      if (!doc) return false;
      const sealed = vault.seal(JSON.stringify({ ...unseal(doc, vault), name }));
      const changed = await accounts.findOneAndUpdate(
        { _id: id, version },
        { $set: { sealed, grants, status }, $inc: { version: 1 } },
      );
      return changed !== undefined;
    },
    async createFirst(email, password, oneTime) {
      const person = { name: email, email, grants: [{ role: 'administrator' as const, department: '*' }] };
      const hash = await passwords.hash(password);
      try {
        await accounts.insert({
          ...newDocument(FIRST, person),
          status: 'active',
          password: hash,
          mustChangePassword: oneTime,
        });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    async renewFirst(password) {
      const unused = { _id: FIRST, mustChangePassword: true };
      if (!(await accounts.findOne(unused))) return undefined;
      const hash = await passwords.hash(password);
      return read(await accounts.findOneAndUpdate(unused, { $set: { password: hash } }));
    },
  };
}

async function changeOne(accounts: Collection<AccountDocument>, id: string, { $set, $unset }: Update): Promise<void> {
  await accounts.update(
    { _id: id },
    { ...($set ? { $set } : {}), ...($unset ? { $unset } : {}), $inc: { version: 1 } },
  );
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
    hasPassword: doc.password !== undefined,
    mustChangePassword: doc.mustChangePassword ?? false,
    hasCode: doc.code !== undefined,
  };
}

function unseal({ sealed }: AccountDocument, vault: Vault): { name: string; email: string } {
  const { name, email } = JSON.parse(vault.open(sealed)) as { name: string; email: string };
  return { name, email };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

const tidySpare = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');
