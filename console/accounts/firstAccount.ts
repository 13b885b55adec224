import type { AccountDocuments } from './accountDocuments.ts';
import type { Accounts } from './accounts.ts';
import type { Passwords } from './password.ts';

const FIRST = 'first-administrator';

/** The account that is there before anybody can invite anybody. */
export function createFirstAccount(
  { collection, insert, read }: AccountDocuments,
  passwords: Passwords,
): Pick<Accounts, 'createFirst' | 'renewFirst'> {
  return {
    async createFirst(email, password, mustChangePassword) {
      const person = { name: email, email, grants: [{ role: 'administrator' as const, department: '*' }] };
      const hash = await passwords.hash(password);
      return insert(FIRST, person, { status: 'active', password: hash, mustChangePassword });
    },
    async renewFirst(password) {
      const unused = { _id: FIRST, mustChangePassword: true };
      if (!(await collection.findOne(unused))) return undefined;
      const hash = await passwords.hash(password);
      return read(await collection.findOneAndUpdate(unused, { $set: { password: hash } }));
    },
  };
}
