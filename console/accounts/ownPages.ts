import { ACCESS } from '../views/words/access.ts';
import { GRIEVANCE_ROLES } from '../views/words/sections.ts';
import { NotFoundError, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { Account } from './account.ts';
import { checkNewPassword } from './newPassword.ts';
import type { Keys } from './keys.ts';
import { makeCodeSecret } from './oneTimeCode.ts';
import { holds, ROLES } from './roles.ts';
import { setUpCode, showSetUp, type SignInDeps } from './signInPages.ts';

const ME = '/console/me';

/** What everybody may do about themselves: password, codes, where they are signed in, with which keys. */
export function createOwnPages(deps: SignInDeps & { keys: Keys }) {
  const { accounts, sessions, keys, delays } = deps;

  async function self(ask: Ask): Promise<Account> {
    const account = await accounts.find(ask.user.id);
    if (!account) throw new NotFoundError(ask.user.id);
    return account;
  }

  async function modelOf(ask: Ask) {
    const account = await self(ask);
    const grants = account.grants.map((grant) => ({ ...grant, label: ROLES[grant.role].label }));
    return {
      account,
      grants,
      sessions: await sessions.list(account.id),
      keys: await keys.list(account.id),
      needsCode: holds(account, ['administrator']),
      worksOnGrievances: holds(account, GRIEVANCE_ROLES),
    };
  }

  const read = async (ask: Ask): Promise<Result> => show('accounts/me', await modelOf(ask));

  async function changePassword(ask: Ask): Promise<Result> {
    const account = await self(ask);
    const seconds = await delays.wait(account.email, ask.address);
    if (seconds) return showProblems('accounts/me', [{ field: '', text: ACCESS.wait(seconds) }], await modelOf(ask));
    const problems = checkNewPassword(ask.form, account);
    if (!problems.length && !(await accounts.check(account.email, ask.form.raw('present')))) {
      await delays.failed(account.email, ask.address);
      problems.push({ field: 'present', text: ACCESS.wrongOldPassword });
    }
    if (problems.length) return showProblems('accounts/me', problems, await modelOf(ask));
    await accounts.setPassword(account.id, ask.form.raw('password'));
    await sessions.endAll(account.id, ask.token);
    const programs = await endKeys(ask);
    ask.record(account.id, { keys: programs.ended });
    return redirect(ME, { notice: `${ACCESS.passwordChanged}${ACCESS.keysToo(programs)}` });
  }

  /** Only when asked for: a wall of lamps goes on when its officer merely takes another password. */
  async function endKeys({ user, form }: Ask): Promise<{ ended: number; left: number }> {
    const ended = form.text('keys') === 'end' ? await keys.removeAll(user.id) : 0;
    return { ended, left: (await keys.list(user.id)).length };
  }

  async function askCode(ask: Ask): Promise<Result> {
    return showSetUp(deps, await self(ask), await makeCodeSecret(), { action: `${ME}/code`, next: ME });
  }

  async function takeCode(ask: Ask): Promise<Result> {
    const account = await self(ask);
    const { secret, spareCodes } = await setUpCode(deps, ask, account);
    if (!spareCodes) return showSetUp(deps, account, secret, { action: `${ME}/code`, next: ME }, true);
    ask.record(account.id);
    await sessions.endAll(account.id);
    const session = await sessions.start(account.id, { hasCode: true, isWhole: true, browser: ask.browser });
    return { ...show('accounts/spareCodes', { spareCodes, next: ME }), session };
  }

  async function signOutElsewhere(ask: Ask): Promise<Result> {
    const count = await sessions.endAll(ask.user.id, ask.token);
    const programs = await endKeys(ask);
    ask.record(ask.user.id, { sessions: count, keys: programs.ended });
    return redirect(ME, { notice: `${ACCESS.signedOutElsewhere(count)}${ACCESS.keysToo(programs)}` });
  }

  return { read, changePassword, askCode, takeCode, signOutElsewhere };
}
