import type { Accounts } from './accounts.ts';
import { makeReadable } from './oneTimeCode.ts';

/** For the first start without `ADMIN_EMAIL`. */
export const FIRST_EMAIL = 'admin@localhost';

export interface FirstSignIn {
  email: string;
  /** To be printed, once: it is kept only as a hash. Good until somebody has signed in with it. */
  oneTimePassword: string;
}

/**
 * Sees to it that somebody can come in. With a password in the settings nothing is to be told; without one, a one-time password
 * is, at each start until it was used.
 */
export async function ensureAdministrator(
  accounts: Accounts,
  { email = FIRST_EMAIL, password }: { email?: string | undefined; password?: string | undefined },
): Promise<FirstSignIn | undefined> {
  const oneTimePassword = makeReadable(16);
  if (await accounts.isEmpty()) {
    const isMade = await accounts.createFirst(email, password ?? oneTimePassword, password === undefined);
    return isMade && password === undefined ? { email, oneTimePassword } : undefined;
  }
  const renewed = await accounts.renewFirst(oneTimePassword);
  return renewed && { email: renewed.email, oneTimePassword };
}
