import { ACCESS } from '../views/words/access.ts';
import type { Form } from '../http/form.ts';
import { NotFoundError, type Problem, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask, OpenAsk } from '../http/route.ts';
import type { Account } from './account.ts';
import type { Accounts } from './accounts.ts';
import type { Keys } from './keys.ts';
import { checkNewPassword } from './newPassword.ts';
import { type Grant, holds, isRole, ROLE_NAMES, ROLES, WHOLE_CITY } from './roles.ts';
import type { Sessions } from './sessions.ts';

export interface PeopleDeps {
  accounts: Accounts;
  sessions: Sessions;
  keys: Keys;
  /** Ids that a role can be held in. */
  departments: () => Promise<string[]>;
}

const PEOPLE = '/console/people';
const ROLE_CHOICES = ROLE_NAMES.map((role) => ({ role, ...ROLES[role] }));

/** Who may come in and what they may do: the administrator's pages, and the invitation that a new officer opens. */
export function createPeoplePages({ accounts, sessions, keys, departments }: PeopleDeps) {
  async function standing(ask: Ask): Promise<Account> {
    const account = await accounts.find(ask.params.id ?? '');
    if (!account) throw new NotFoundError(ask.params.id);
    return account;
  }

  const list = async (): Promise<Result> => {
    const people = (await accounts.list()).map((account) => ({ ...account, can: tellGrants(account.grants) }));
    return show('accounts/people', { people });
  };

  const formModel = async (grants: readonly Grant[], more: Record<string, unknown>) => ({
    ...more,
    roles: ROLE_CHOICES.map((choice) => ({
      ...choice,
      departments: grants.filter(({ role }) => role === choice.role).map(({ department }) => department),
    })),
    departments: [...new Set([...(await departments()), ...grants.map(({ department }) => department)])].filter(
      (one) => one !== WHOLE_CITY,
    ),
    wholeCity: WHOLE_CITY,
  });

  const askInvitation = async (): Promise<Result> => show('accounts/invite', await formModel([], { values: {} }));

  async function invite(ask: Ask): Promise<Result> {
    const person = { name: ask.form.text('name'), email: ask.form.text('email'), grants: readGrants(ask.form) };
    const problems = checkPerson(person);
    const again = async (found: Problem[]) =>
      showProblems('accounts/invite', found, await formModel(person.grants, { values: person }));
    if (problems.length) return again(problems);
    const invited = await accounts.invite(person);
    if (!invited) return again([{ field: 'email', text: ACCESS.taken }]);
    ask.record(invited.id, { after: { grants: person.grants } });
    return showLink(ask, person.name, invited.token);
  }

  const showLink = (ask: Ask, name: string, token: string): Result =>
    show('accounts/invited', { name, link: `${ask.origin}/console/invitation/${token}` });

  async function inviteAgain(ask: Ask): Promise<Result> {
    const account = await standing(ask);
    const token = await accounts.inviteAgain(account.id);
    ask.record(account.id);
    return showLink(ask, account.name, token);
  }

  const personModel = async (account: Account, values: { grants: Grant[] }) =>
    formModel(values.grants, { account, values, keys: await keys.list(account.id) });

  const askChange = async (ask: Ask): Promise<Result> => {
    const account = await standing(ask);
    return show('accounts/person', await personModel(account, account));
  };

  async function change(ask: Ask): Promise<Result> {
    const account = await standing(ask);
    const values = { name: ask.form.text('name'), grants: readGrants(ask.form), status: readStatus(ask.form, account) };
    const problems = [
      ...checkPerson({ ...values, email: account.email }),
      ...(await keepsAdministrator(account, values)),
    ];
    const again = async (found: Problem[], shown: { grants: Grant[] }) =>
      showProblems('accounts/person', found, await personModel(account, shown));
    if (problems.length) return again(problems, values);
    if (!(await accounts.change(account.id, Number(ask.form.text('version')), values)))
      return again([{ field: '', text: ACCESS.changedMeanwhile }], account);
    await sessions.endAll(account.id, account.id === ask.user.id ? ask.token : undefined);
    // Whoever is let in again makes new ones: the old ones would come back unseen.
    if (values.status === 'closed') await keys.removeAll(account.id);
    ask.record(account.id, {
      before: { grants: account.grants, status: account.status },
      after: { grants: values.grants, status: values.status },
    });
    return redirect(PEOPLE, { notice: ACCESS.saved(values.name) });
  }

  /** The city never stands without somebody who can let people in. */
  async function keepsAdministrator(
    account: Account,
    { grants, status }: Pick<Account, 'grants' | 'status'>,
  ): Promise<Problem[]> {
    const isOne = (one: Pick<Account, 'grants' | 'status'>) => one.status === 'active' && holds(one, ['administrator']);
    if (!isOne(account) || isOne({ grants, status })) return [];
    const others = (await accounts.list()).filter((one) => one.id !== account.id && isOne(one));
    return others.length ? [] : [{ field: 'grants', text: ACCESS.lastAdministrator }];
  }

  async function resetCode(ask: Ask): Promise<Result> {
    const account = await standing(ask);
    await accounts.removeCode(account.id);
    await sessions.endAll(account.id);
    ask.record(account.id);
    return redirect(`${PEOPLE}/${account.id}`, { notice: ACCESS.codeReset(account.name) });
  }

  async function endKeys(ask: Ask): Promise<Result> {
    const account = await standing(ask);
    const count = await keys.removeAll(account.id);
    ask.record(account.id, { keys: count });
    return redirect(`${PEOPLE}/${account.id}`, { notice: ACCESS.keysEnded(account.name) });
  }

  async function openInvitation(ask: OpenAsk): Promise<Result> {
    const account = await accounts.findInvited(ask.params.token ?? '');
    return account
      ? show('accounts/welcome', { account, token: ask.params.token })
      : show('accounts/noInvitation', {}, 404);
  }

  async function takeInvitation(ask: OpenAsk): Promise<Result> {
    const token = ask.params.token ?? '';
    const account = await accounts.findInvited(token);
    if (!account) return show('accounts/noInvitation', {}, 404);
    const problems = checkNewPassword(ask.form, account);
    if (problems.length) return showProblems('accounts/welcome', problems, { account, token });
    if (!(await accounts.takeInvitation(token, ask.form.raw('password'))))
      return show('accounts/noInvitation', {}, 404);
    await sessions.endAll(account.id);
    ask.record(account.id);
    return redirect('/console/sign-in', { session: null, notice: ACCESS.welcome });
  }

  return {
    list,
    askInvitation,
    invite,
    inviteAgain,
    askChange,
    change,
    resetCode,
    endKeys,
    openInvitation,
    takeInvitation,
  };
}

function readGrants(form: Form): Grant[] {
  return form
    .fields('grant.')
    .flatMap(([role, department]) => (isRole(role) && department ? [{ role, department }] : []));
}

function readStatus(form: Form, { status }: Account): Account['status'] {
  if (form.text('open') === 'no') return 'closed';
  return status === 'closed' ? 'active' : status;
}

function checkPerson({ name, email, grants }: Pick<Account, 'name' | 'email' | 'grants'>): Problem[] {
  const problems: Problem[] = [];
  if (!name) problems.push({ field: 'name', text: ACCESS.noName });
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) problems.push({ field: 'email', text: ACCESS.noEmail });
  if (!grants.length) problems.push({ field: 'grants', text: ACCESS.noGrant });
  return problems;
}

const tellGrants = (grants: readonly Grant[]) =>
  grants.map(({ role, department }) =>
    department === WHOLE_CITY ? ROLES[role].label : `${ROLES[role].label}, ${department}`,
  );
