import type { Category } from '../../grievances/categories.ts';
import type { Officer } from '../../grievances/model.ts';
import { type Department, INBOX, type Route } from '../../grievances/routing.ts';
import { departmentsOf, holds, type Role, WHOLE_CITY } from '../accounts/roles.ts';
import type { User } from '../http/route.ts';
import type { Casework } from './casework.ts';

const CASE_ROLES: readonly Role[] = ['officer', 'supervisor'];
const ALL_ROLES: readonly Role[] = ['officer', 'supervisor', 'appealOfficer'];

/** What the city has set up, as officers' rights follow from it. */
export interface Setup {
  departments: Department[];
  routes: Route[];
  categories: Category[];
}

export async function readSetup({ grievances }: Pick<Casework, 'grievances'>): Promise<Setup> {
  const { routing, categories } = grievances;
  const [departments, routes, all] = await Promise.all([routing.departments(), routing.routes(), categories.all()]);
  return { departments, routes, categories: all };
}

/**
 * Somebody of the console as grievances know them. Lists are those of their departments. What is confidential opens to those
 * only who were given a role in its own department by name: a role in the whole city does not open it.
 */
export function officerOf(user: User, setup: Setup): Officer {
  return { id: user.id, groups: groupsOf(user, setup), roles: confidentialRolesOf(user, setup.categories) };
}

/** Whether somebody answers for what others do in a department. */
export function supervises(user: User, department?: string): boolean {
  return holds(user, ['supervisor'], department);
}

export function groupsOf(user: User, { departments, routes }: Setup): string[] {
  const own = withinOf(departmentsOf(user, CASE_ROLES));
  const appeals = withinOf(departmentsOf(user, ['appealOfficer']));
  const groups = [
    ...departments.filter(({ _id }) => own(_id)).map(({ group }) => group),
    ...routes.filter(({ department }) => own(department)).map(({ group }) => group),
    ...departments.filter(({ _id }) => appeals(_id)).map(({ appeals }) => appeals),
    ...(own(INBOX.department) ? [INBOX.group] : []),
  ];
  return [...new Set(groups)];
}

const withinOf = (named: string[]) => (department: string) => named.includes(WHOLE_CITY) || named.includes(department);

function confidentialRolesOf(user: User, categories: Category[]): string[] {
  const named = departmentsOf({ grants: user.grants.filter(({ department }) => department !== WHOLE_CITY) }, ALL_ROLES);
  const opened = categories.filter(({ department }) => named.includes(department));
  return [...new Set(opened.flatMap(({ confidential }) => confidential ?? []))];
}
