import { StepRefusedError, UnknownGrievanceError } from '../../grievances/errors.ts';
import { holds } from '../accounts/roles.ts';
import { redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { CASE, EMPTY, STATES, VIEW_LABELS } from '../views/words/grievances.ts';
import { type Desktop, type DesktopDeps, openDesktop, supervisedGroups } from './desktop.ts';
import { addressOf, askOf, type ListFilter, readFilter, VIEWS } from './filters.ts';
import { readerOf } from './news.ts';
import { showNews } from './newsPages.ts';
import { showRow } from './rows.ts';

const BASE = '/console/grievances';
const ROWS = 50;
const NEWS_SHOWN = 3;
const NEWS_LOOKED_AT = 20;

/** The queue by what is due next. Every filter is a link; supervisors give work to others from it. */
export function createQueuePages(deps: DesktopDeps) {
  const { casework } = deps;
  const { desk } = casework.grievances;

  async function list(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    const model = await modelOf(ask, desktop, readFilter(ask.query));
    return show('grievances/queue', { ...model, ...(await newsFor(ask, desktop)) });
  }

  /** At the top of the list that everybody comes to first. */
  async function newsFor(ask: Ask, desktop: Desktop) {
    if (ask.query.size) return { news: [] };
    const { officer, posts } = readerOf(ask.user, desktop.setup);
    const latest = await casework.notices.list(officer, { posts, limit: NEWS_LOOKED_AT });
    const fresh = latest.filter(({ isRead }) => !isRead);
    return {
      news: fresh.slice(0, NEWS_SHOWN).map((one) => showNews(one, desktop)),
      moreNews: fresh.length > NEWS_SHOWN,
    };
  }

  async function modelOf(ask: Ask, desktop: Desktop, filter: ListFilter): Promise<Record<string, unknown>> {
    const { officer, names, now } = desktop;
    const groups = filter.group ? officer.groups.filter((group) => group === filter.group) : officer.groups;
    const page = await desk.list(officer, { ...askOf(filter, groups, officer.id, now), limit: ROWS });
    const supervised = supervisedGroups(ask, desktop);
    return {
      base: BASE,
      filter,
      here: addressOf(BASE, filter, filter.after ? { after: filter.after } : {}),
      exportHref: addressOf(`${BASE}/export.csv`, filter, {}),
      views: viewsOf(ask, filter),
      ...choicesOf(desktop, filter),
      rows: page.rows.map((row) => ({
        ...showRow(row, names, now, casework),
        canGive: supervised.includes(row.holder.group),
      })),
      empty: EMPTY[filter.view],
      cause: crypto.randomUUID(),
      colleagues: supervised.length ? colleaguesOf(desktop, page.rows) : [],
      pages: {
        ...(page.next ? { next: addressOf(BASE, filter, { after: page.next }) } : {}),
        ...(filter.after ? { first: addressOf(BASE, filter, {}) } : {}),
      },
    };
  }

  /** Several at once, each a step of its own: what has changed meanwhile is left out, and said. */
  async function giveSeveral(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    const filter = readFilter(new URLSearchParams(ask.form.text('here').split('?')[1] ?? ''));
    const [references, to] = [ask.form.list('reference'), ask.form.text('to')];
    const problem = !references.length
      ? { field: 'references', text: CASE.nothingChosen }
      : to
        ? undefined
        : { field: 'to', text: CASE.noOfficer };
    if (problem) return showProblems('grievances/queue', [problem], await modelOf(ask, desktop, filter));
    const given: string[] = [];
    for (const reference of references.slice(0, ROWS)) {
      if (await give(ask, desktop, reference, to)) given.push(reference);
    }
    ask.record(given.join(' '), { to });
    const left = references.length - given.length;
    const told = given.length ? CASE.reassigned(given.length, desktop.names.officer(to)) : '';
    return redirect(addressOf(BASE, filter, {}), { notice: `${told} ${left ? CASE.notReassigned(left) : ''}`.trim() });
  }

  async function give(ask: Ask, desktop: Desktop, reference: string, to: string): Promise<boolean> {
    try {
      const { holder } = await desk.show(desktop.officer, reference);
      const isAllowed =
        supervisedGroups(ask, desktop).includes(holder.group) &&
        desktop.colleaguesIn(holder.department).some(({ id }) => id === to);
      if (!isAllowed) return false;
      const cause = `${ask.form.text('cause')}.${reference}`;
      await desk.assign({ cause, officer: desktop.officer, reference, to });
      return true;
    } catch (error) {
      if (error instanceof StepRefusedError || error instanceof UnknownGrievanceError) return false;
      throw error;
    }
  }

  /** By its reference, however it is written. */
  async function find(ask: Ask): Promise<Result> {
    const reference = (ask.query.get('reference') ?? '').trim();
    if (!reference) return redirect(BASE);
    return redirect(`${BASE}/${encodeURIComponent(reference)}`);
  }

  return { list, giveSeveral, find };
}

export type QueuePages = ReturnType<typeof createQueuePages>;

function viewsOf(ask: Ask, filter: ListFilter) {
  const isLeader = holds(ask.user, ['supervisor']);
  return VIEWS.filter((view) => isLeader || (view !== 'escalated' && view !== 'head')).map((view) => ({
    text: VIEW_LABELS[view],
    href: addressOf(BASE, { view }, { group: filter.group }),
    active: view === filter.view,
  }));
}

/** The filters of a view as links, the chosen one first to be taken away. */
function choicesOf({ setup, officer, names }: Desktop, filter: ListFilter) {
  const isFree = filter.view === 'all' || filter.view === 'overdue' || filter.view === 'ended';
  const link = (text: string, change: Parameters<typeof addressOf>[2], active: boolean) => ({
    text,
    active,
    href: addressOf(BASE, filter, change),
  });
  const groups = [...new Set(setup.departments.filter(({ group }) => officer.groups.includes(group)))];
  return {
    groupLinks: [
      link('All of mine', { group: undefined }, !filter.group),
      ...groups.map(({ _id, group }) => link(names.department(_id), { group }, filter.group === group)),
    ],
    stateLinks: isFree
      ? [
          link('Every state', { state: undefined }, !filter.state),
          ...Object.entries(STATES)
            .filter(([state]) => ENDED.includes(state) === (filter.view === 'ended'))
            .map(([state, { label }]) => link(label, { state: state as ListFilter['state'] }, filter.state === state)),
        ]
      : [],
    categoryLinks: isFree
      ? [
          link('Every kind', { category: undefined }, !filter.category),
          ...setup.categories
            .filter(({ confidential }) => !confidential || officer.roles.includes(confidential))
            .map(({ _id }) => link(names.category(_id), { category: _id, area: undefined }, filter.category === _id)),
        ]
      : [],
    areaName: filter.area === undefined ? undefined : names.area(filter.area),
    withoutArea: addressOf(BASE, filter, { area: undefined }),
  };
}

const ENDED = ['closed', 'withdrawn', 'merged'];

function colleaguesOf(desktop: Desktop, rows: { holder: { department: string } }[]) {
  const all = new Map(
    rows.flatMap(({ holder }) => desktop.colleaguesIn(holder.department)).map((one) => [one.id, one]),
  );
  const sorted = [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
  return [{ value: '', text: CASE.choose }, ...sorted.map(({ id, name }) => ({ value: id, text: name }))];
}
