import type { AccountDocuments } from './accountDocuments.ts';
import type { Accounts } from './accounts.ts';
import { digest } from './digest.ts';
import type { Passwords } from './password.ts';

const FIRST = 'first-administrator';
/** More nodes than these do not start before somebody signs in; the oldest ones go. */
const MOST_OFFERED = 50;

/** The account that is there before anybody can invite anybody. */
export function createFirstAccount(
  { collection, insert, read }: AccountDocuments,
  passwords: Passwords,
): Pick<Accounts, 'createFirst' | 'offerFirst'> {
  return {
    async createFirst(email, password) {
      const person = { name: email, email, grants: [{ role: 'administrator' as const, department: '*' }] };
      const proof =
        password === undefined ? { mustChangePassword: true } : { password: await passwords.hash(password) };
      return insert(FIRST, person, { status: 'active', ...proof });
    },
    async offerFirst(password) {
      for (;;) {
        const doc = await collection.findOne({ _id: FIRST, mustChangePassword: true });
        if (!doc) return undefined;
        const oneTimePasswords = [...(doc.oneTimePasswords ?? []), digest(password)].slice(-MOST_OFFERED);
        // Only over what was read: nodes that start at once each add theirs.
        const asRead = { _id: FIRST, mustChangePassword: true, version: doc.version };
        const offered = { $set: { oneTimePasswords }, $inc: { version: 1 } };
        const changed = await collection.findOneAndUpdate(asRead, offered);
        if (changed) return read(changed);
      }
    },
  };
}
