import type { Clock } from '../../store/clock.ts';
import type { AccountDocument } from './account.ts';
import { type AccountDocuments, ENDED_BY_PASSWORD } from './accountDocuments.ts';
import type { Accounts } from './accounts.ts';
import { digest } from './digest.ts';
import type { Passwords } from './password.ts';
import { makeToken } from './sessions.ts';

const INVITED_MS = 7 * 24 * 3_600_000;

/** Links by which somebody comes in for the first time, or again without a password; each is good once, for a week. */
export function createInvitations(
  { collection, insert, read, set }: AccountDocuments,
  passwords: Passwords,
  clock: Clock,
): Pick<Accounts, 'invite' | 'inviteAgain' | 'findInvited' | 'takeInvitation'> {
  const now = () => clock().getTime();
  const newInvitation = (token: string) => ({ hash: digest(token), until: now() + INVITED_MS });

  async function invited(token: string): Promise<AccountDocument | undefined> {
    const doc = await collection.findOne({ 'invitation.hash': digest(token) });
    return doc?.invitation && doc.invitation.until > now() && doc.status !== 'closed' ? doc : undefined;
  }

  return {
    async invite(person) {
      const token = makeToken();
      const id = crypto.randomUUID();
      return (await insert(id, person, { invitation: newInvitation(token) })) ? { id, token } : undefined;
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
      const taken = {
        $set: { password: await passwords.hash(password), status: 'active' },
        $unset: ENDED_BY_PASSWORD,
        $inc: { version: 1 },
      };
      return read(await collection.findOneAndUpdate({ _id: doc._id, 'invitation.hash': doc.invitation.hash }, taken));
    },
  };
}
