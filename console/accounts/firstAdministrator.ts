import type { Accounts } from './accounts.ts';
import { makeReadable } from './oneTimeCode.ts';

/** For the first start without `ADMIN_EMAIL`. */
export const FIRST_EMAIL = 'admin@localhost';

export interface FirstSignIn {
  email: string;
  /** To be printed, once: it is kept only as a hash. Good, like those printed before it, until one of them was used. */
  oneTimePassword: string;
}

/**
 * Sees to it that somebody can come in. With a password in the settings nothing is to be told; without one, each start tells a
 * one-time password of its own until one was used: what a node printed works, whichever nodes started before or beside it.
 */
export async function ensureAdministrator(
  accounts: Accounts,
  { email = FIRST_EMAIL, password }: { email?: string | undefined; password?: string | undefined },
): Promise<FirstSignIn | undefined> {
  if (await accounts.isEmpty()) await accounts.createFirst(email, password);
  const oneTimePassword = makeReadable(16);
  const unused = await accounts.offerFirst(oneTimePassword);
  return unused && { email: unused.email, oneTimePassword };
}
