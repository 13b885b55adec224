import { ACCESS } from '../views/words/access.ts';
import { ownPath } from '../http/ownPath.ts';
import { redirect, type RedirectResult, type Result, show, showProblems } from '../http/result.ts';
import type { OpenAsk } from '../http/route.ts';
import { type Account, type Stage, stageOf } from './account.ts';
import type { Accounts } from './accounts.ts';
import type { Delays } from './delays.ts';
import { codeAddress, drawCode, makeCodeSecret, stepOfCode } from './oneTimeCode.ts';
import { checkNewPassword } from './newPassword.ts';
import type { Session, Sessions } from './sessions.ts';

export interface SignInDeps {
  accounts: Accounts;
  sessions: Sessions;
  delays: Delays;
  /** Seals the secret of a code that is being set up, while the browser keeps it. */
  vault: { seal(text: string): string; open(sealed: string): string };
  /** The name that an authenticator app shows. */
  issuer: string;
  /** Set, officers may come in by their organisation. */
  hasProvider: boolean;
}

const SIGN_IN = '/console/sign-in';
const STEPS: Record<Stage, string> = {
  password: `${SIGN_IN}/password`,
  code: `${SIGN_IN}/code`,
  setUp: `${SIGN_IN}/set-up`,
  whole: '/console',
};

/** From the address of the console to its pages: password, a new one where it is due, the code, its set-up where it is required. */
export function createSignInPages(deps: SignInDeps) {
  const { accounts, sessions, delays, hasProvider } = deps;

  async function begin(ask: OpenAsk): Promise<Result> {
    if (ask.user) return redirect(ownPath(ask.query.get('next')));
    return show('accounts/signIn', { next: ownPath(ask.query.get('next')), hasProvider });
  }

  async function signIn(ask: OpenAsk): Promise<Result> {
    const email = ask.form.text('email');
    const next = ownPath(ask.form.text('next'));
    const again = (field: string, text: string) =>
      showProblems('accounts/signIn', [{ field, text }], { email, next, hasProvider });
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) return again('email', ACCESS.noEmail);
    if (!ask.form.raw('password')) return again('password', ACCESS.noPassword);
    const seconds = await delays.wait(email, ask.address);
    if (seconds) return again('', ACCESS.wait(seconds));
    const account = await accounts.check(email, ask.form.raw('password'));
    if (!account) {
      await delays.failed(email, ask.address);
      ask.record('sign-in refused', { reason: 'password' });
      return again('', ACCESS.wrong);
    }
    return enter(ask, account, false, next);
  }

  /** On to the next step, under a new token. */
  async function enter(ask: OpenAsk, account: Account, hasCode: boolean, next: string): Promise<RedirectResult> {
    const stage = stageOf(account, hasCode);
    const isWhole = stage === 'whole';
    const browser = ask.browser;
    const session = await sessions.start(account.id, { hasCode, isWhole, browser, old: ask.token });
    if (isWhole) {
      await delays.succeeded(account.email, ask.address);
      await accounts.signedIn(account.id);
      ask.record(account.id, { account: account.id });
      return redirect(next, { session });
    }
    return redirect(`${STEPS[stage]}?next=${encodeURIComponent(next)}`, { session });
  }

  /** Who is on the way in, when they are at this step. */
  async function pending(ask: OpenAsk, stage: Stage): Promise<{ account: Account; session: Session } | undefined> {
    const session = ask.token === undefined ? undefined : await sessions.find(ask.token);
    const account = session && (await accounts.find(session.account));
    if (!account || account.status !== 'active' || stageOf(account, session.hasCode) !== stage) return undefined;
    return { account, session };
  }

  const nextOf = (ask: OpenAsk) => ownPath(ask.form.text('next') || ask.query.get('next'));

  async function at(
    ask: OpenAsk,
    stage: Stage,
    go: (at: { account: Account; session: Session; next: string }) => Promise<Result>,
  ) {
    const found = await pending(ask, stage);
    return found ? go({ ...found, next: nextOf(ask) }) : redirect(SIGN_IN);
  }

  const askPassword = (ask: OpenAsk) => at(ask, 'password', async ({ next }) => show('accounts/newPassword', { next }));

  const takePassword = (ask: OpenAsk) =>
    at(ask, 'password', async ({ account, session, next }) => {
      const problems = checkNewPassword(ask.form, account);
      if (problems.length) return showProblems('accounts/newPassword', problems, { next });
      await accounts.setPassword(account.id, ask.form.raw('password'));
      const changed = await accounts.find(account.id);
      return enter(ask, changed ?? account, session.hasCode, next);
    });

  const askCode = (ask: OpenAsk) => at(ask, 'code', async ({ next }) => show('accounts/code', { next }));

  const takeCode = (ask: OpenAsk) =>
    at(ask, 'code', async ({ account, next }) => {
      const again = (text: string) => showProblems('accounts/code', [{ field: 'code', text }], { next });
      const seconds = await delays.wait(account.email, ask.address);
      if (seconds) return again(ACCESS.wait(seconds));
      if (await accounts.takeCode(account.id, ask.form.text('code'))) return enter(ask, account, true, next);
      await delays.failed(account.email, ask.address);
      ask.record('sign-in refused', { account: account.id, reason: 'code' });
      return again(ACCESS.wrongCode);
    });

  const askSetUp = (ask: OpenAsk) =>
    at(ask, 'setUp', async ({ account, next }) => showSetUp(deps, account, await makeCodeSecret(), { next }));

  const takeSetUp = (ask: OpenAsk) =>
    at(ask, 'setUp', async ({ account, next }) => {
      const made = await setUpCode(deps, ask, account);
      if (!made.spareCodes) return showSetUp(deps, account, made.secret, { next }, true);
      const changed = await accounts.find(account.id);
      const { session } = await enter(ask, changed ?? account, true, next);
      return { ...show('accounts/spareCodes', { spareCodes: made.spareCodes, next }), ...(session ? { session } : {}) };
    });

  async function signOut(ask: OpenAsk): Promise<Result> {
    if (ask.token !== undefined) await sessions.end(ask.token);
    return redirect(SIGN_IN, { session: null, notice: ACCESS.signedOut });
  }

  return { begin, signIn, askPassword, takePassword, askCode, takeCode, askSetUp, takeSetUp, signOut, enter };
}

/** The picture and the text for an app; the secret travels with the form, sealed. */
export async function showSetUp(
  { vault, issuer }: Pick<SignInDeps, 'vault' | 'issuer'>,
  account: Account,
  secret: string,
  model: Record<string, unknown>,
  isWrong = false,
): Promise<Result> {
  const picture = await drawCode(await codeAddress(secret, account.email, issuer));
  const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ');
  const shown = { ...model, picture, secret: spaced, sealed: vault.seal(`${account.id} ${secret}`) };
  return isWrong
    ? showProblems('accounts/setUp', [{ field: 'code', text: ACCESS.wrongCode }], shown)
    : show('accounts/setUp', shown);
}

/** Takes the first code of an app that was just set up. */
export async function setUpCode(
  { accounts, vault }: Pick<SignInDeps, 'accounts' | 'vault'>,
  ask: OpenAsk,
  account: Account,
) {
  const secret = openSecret(vault, ask.form.raw('sealed'), account.id) ?? (await makeCodeSecret());
  const step = await stepOfCode(secret, ask.form.text('code'), ask.now);
  const spareCodes = step === undefined ? undefined : await accounts.setCode(account.id, secret, step);
  return { secret, spareCodes };
}

function openSecret(vault: SignInDeps['vault'], sealed: string, id: string): string | undefined {
  try {
    const [of, secret] = vault.open(sealed).split(' ');
    return of === id ? secret : undefined;
  } catch {
    return undefined;
  }
}
