import { ACCESS } from '../views/words/access.ts';
import { ownPath } from '../http/ownPath.ts';
import { redirect, type RedirectResult, type Result, showProblems } from '../http/result.ts';
import type { OpenAsk } from '../http/route.ts';
import type { Account } from './account.ts';
import type { Accounts } from './accounts.ts';
import type { Provider, WayOut } from './provider.ts';

export interface ProviderPagesDeps {
  accounts: Accounts;
  provider: Provider | undefined;
  vault: { seal(text: string): string; open(sealed: string): string };
  log: { error(details: object, message: string): void };
  /** On to the code or the pages, as after a password. */
  enter: (ask: OpenAsk, account: Account, hasCode: boolean, next: string) => Promise<RedirectResult>;
}

const RETURN = '/console/sign-in/return';
const COOKIE = 'console-way';
const WAY_SECONDS = 600;

/** Coming in by one's organisation. Whoever it knows still needs an invitation here, and an administrator a code. */
export function createProviderPages({ accounts, provider, vault, log, enter }: ProviderPagesDeps) {
  const again = (text: string): Result =>
    showProblems('accounts/signIn', [{ field: '', text }], { next: '/console', hasProvider: true });

  async function leave(ask: OpenAsk): Promise<Result> {
    if (!provider) return redirect('/console/sign-in');
    try {
      const { address, way } = await provider.begin(ask.origin + RETURN);
      const value = vault.seal(JSON.stringify({ ...way, next: ownPath(ask.query.get('next')) }));
      return redirect(address, { cookie: { name: COOKIE, value, seconds: WAY_SECONDS } });
    } catch (error) {
      log.error({ err: error }, 'the OpenID provider cannot be reached');
      return again(ACCESS.badProvider);
    }
  }

  async function comeBack(ask: OpenAsk): Promise<Result> {
    const way = readWay(ask.cookie(COOKIE));
    if (!provider || !way) return again(ACCESS.badProvider);
    const query = ask.query.toString();
    const known = await provider.finish(`${ask.origin}${RETURN}?${query}`, way).catch((error: unknown) => {
      log.error({ err: error }, 'coming in by the OpenID provider failed');
      return undefined;
    });
    if (!known) return again(ACCESS.badProvider);
    const account = await accounts.findKnown(known);
    if (!account) return again(ACCESS.notInvited);
    const entered = await enter(ask, account, false, ownPath(way.next));
    return { ...entered, cookie: { name: COOKIE, value: '', seconds: 0 } };
  }

  function readWay(sealed: string | undefined): (WayOut & { next: string }) | undefined {
    try {
      return sealed ? (JSON.parse(vault.open(sealed)) as WayOut & { next: string }) : undefined;
    } catch {
      return undefined;
    }
  }

  return { leave, comeBack };
}
