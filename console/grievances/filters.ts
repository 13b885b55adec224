import type { ListAsk } from '../../grievances/desk.ts';
import type { GrievanceState } from '../../grievances/model.ts';
import { STATES } from '../views/words/grievances.ts';

/** Which list is looked at; all of it stands in the address, so that it can be kept as a bookmark. */
export interface ListFilter {
  view: View;
  state?: GrievanceState;
  category?: string;
  area?: string;
  group?: string;
  after?: string;
}

export const VIEWS = ['mine', 'all', 'overdue', 'escalated', 'head', 'ended'] as const;
export type View = (typeof VIEWS)[number];

export function readFilter(query: URLSearchParams): ListFilter {
  const given = (name: string) => query.get(name) || undefined;
  const state = Object.keys(STATES).find((one) => one === given('state')) as GrievanceState | undefined;
  const [category, area, group, after] = ['category', 'area', 'group', 'after'].map(given);
  return {
    view: VIEWS.find((one) => one === given('view')) ?? 'all',
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(area && !state && !category ? { area } : {}),
    ...(group ? { group } : {}),
    ...(after ? { after } : {}),
  };
}

/** The address of a list; `undefined` takes a filter away, and another filter always begins at the first page. */
export function addressOf(
  base: string,
  filter: ListFilter,
  change: { [Name in keyof ListFilter]?: ListFilter[Name] | undefined },
): string {
  const { after: _, ...rest } = filter;
  const all = Object.entries({ ...rest, ...change }).filter(
    ([name, value]) => value !== undefined && !(name === 'view' && value === 'all'),
  );
  const query = new URLSearchParams(all.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return query ? `${base}?${query}` : base;
}

/** What is asked of the store: the views that have an index of their own take no other filter beside it. */
export function askOf(
  { view, state, category, area, after }: ListFilter,
  groups: string[],
  officer: string,
  now: number,
): ListAsk {
  const paging = { groups, ...(after ? { after } : {}) };
  if (view === 'mine') return { ...paging, assignedTo: officer };
  if (view === 'escalated') return { ...paging, level: 'supervisor' };
  if (view === 'head') return { ...paging, level: 'headOfOffice' };
  const narrowed = { ...(state ? { state } : {}), ...(category ? { category } : {}), ...(area ? { area } : {}) };
  if (view === 'ended') return { ...paging, ...narrowed, isDone: true };
  return { ...paging, ...narrowed, ...(view === 'overdue' ? { dueBefore: now } : {}) };
}
