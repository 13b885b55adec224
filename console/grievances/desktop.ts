import type { Officer } from '../../grievances/model.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { departmentsOf, holds, WHOLE_CITY } from '../accounts/roles.ts';
import type { Ask } from '../http/route.ts';
import type { Casework } from './casework.ts';
import { groupsOf, officerOf, readSetup, type Setup } from './officer.ts';
import { createNames, type Names } from './rows.ts';

export interface DesktopDeps {
  casework: Casework;
  accounts: Pick<Accounts, 'list'>;
  language: string;
  areaName(id: string): string | undefined;
  entryName(id: string): string | undefined;
  officeName(id: string): string | undefined;
}

/** One officer at one moment: who they are to grievances, and the names of what they look at. */
export interface Desktop {
  officer: Officer;
  setup: Setup;
  names: Names;
  now: number;
  /** Whom work can be given to: those who work in a department. */
  colleaguesIn(department: string): { id: string; name: string }[];
}

export async function openDesktop({ casework, accounts, language, areaName }: DesktopDeps, ask: Ask): Promise<Desktop> {
  const [setup, people] = await Promise.all([readSetup(casework), accounts.list()]);
  const officers = new Map(people.map(({ id, name }) => [id, name]));
  const workers = people.filter(
    (person) => person.status === 'active' && holds(person, ['officer', 'supervisor', 'appealOfficer']),
  );
  return {
    officer: officerOf(ask.user, setup),
    setup,
    names: createNames({ setup, language, officers, areaName }),
    now: ask.now.getTime(),
    colleaguesIn: (department) =>
      workers
        .filter((person) => {
          const named = departmentsOf(person, ['officer', 'supervisor', 'appealOfficer']);
          return named.includes(WHOLE_CITY) || named.includes(department);
        })
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Whether a step may be taken by this officer: it lies with a group of theirs, or is their own. */
export function isTheirs({ officer }: Desktop, holder: { group: string; officer?: string }): boolean {
  return officer.groups.includes(holder.group) || holder.officer === officer.id;
}

/** The groups in which somebody answers for others. */
export function supervisedGroups(ask: Ask, { setup }: Desktop): string[] {
  const grants = ask.user.grants.filter(({ role }) => role === 'supervisor');
  return groupsOf({ ...ask.user, grants }, setup);
}
