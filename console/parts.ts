import { createAccounts } from './accounts/accounts.ts';
import { createDelays } from './accounts/delays.ts';
import { createOwnPages } from './accounts/ownPages.ts';
import { createPeoplePages } from './accounts/peoplePages.ts';
import { createSessions } from './accounts/sessions.ts';
import { createSignInPages } from './accounts/signInPages.ts';
import type { ConsoleDeps } from './deps.ts';

/** The console's pages by subject, over what they share. */
export function createParts(deps: ConsoleDeps) {
  const { store, vault, clock, repository } = deps;
  const accounts = createAccounts(store, vault, clock, deps.passwordCost);
  const sessions = createSessions(store, clock);
  const delays = createDelays(store, vault, clock);
  const signInDeps = { accounts, sessions, delays, vault, issuer: ISSUER, hasProvider: false };
  return {
    accounts,
    sessions,
    signIn: createSignInPages(signInDeps),
    own: createOwnPages(signInDeps),
    people: createPeoplePages({ accounts, sessions, departments: () => departmentsIn(repository) }),
  };
}

/** The name that an authenticator app shows. */
const ISSUER = 'Right Door';

/** Those that entries name, in the order of the alphabet. */
async function departmentsIn(repository: ConsoleDeps['repository']): Promise<string[]> {
  const { entries } = await repository.exportKnowledge();
  return [...new Set(entries.flatMap(({ department }) => department ?? []))].sort();
}
