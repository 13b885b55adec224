import type { Deps } from './deps.ts';
import type { ListAsk, Page } from './desk.ts';
import type { GrievanceDocument, Officer } from './model.ts';
import { rowOf } from './officerView.ts';
import { momentKey, queueOf } from './settle.ts';
import type { Filter } from '../store/store.ts';

const USUAL = 50;
const MOST = 200;
/** Nothing sealed comes along. */
const ROW_FIELDS = Object.fromEntries(
  [
    'state category holder area filedAt changedAt promise question closesAt isUrgent access supporters unreachable order',
  ].flatMap((names) => names.split(' ').map((name) => [name, 1 as const])),
);

/** A page of the officer's queues, each read by its index, by what is due next. */
export async function listGrievances({ documents }: Deps, officer: Officer, ask: ListAsk = {}): Promise<Page> {
  const limit = Math.min(Math.max(1, ask.limit ?? USUAL), MOST);
  const options = { sort: { order: 1 as const }, limit: limit + 1, projection: ROW_FIELDS };
  const pages = await Promise.all(
    queuesOf(officer, ask).map((queue) => documents.collection.find(filterOf(queue, ask), options)),
  );
  const found: GrievanceDocument[] = pages.flat().sort((a, b) => (a.order < b.order ? -1 : 1));
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows: rows.map(rowOf), ...(last ? { next: last.order } : {}) };
}

export async function countGrievances({ documents }: Deps, officer: Officer, ask: ListAsk = {}): Promise<number> {
  const counts = await Promise.all(
    queuesOf(officer, ask).map((queue) => documents.collection.count(filterOf(queue, ask))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The lists that this officer may read: one for each group, and one more for each confidential role. */
function queuesOf({ groups, roles }: Officer, ask: ListAsk): string[] {
  const accesses = ['open', ...new Set(roles)];
  const wanted = [...new Set(ask.groups ?? groups)];
  return wanted.flatMap((group) => accesses.map((access) => queueOf(ask.isDone ?? false, access, group)));
}

function filterOf(queue: string, ask: ListAsk): Filter {
  const { state, category, area, assignedTo, after, dueBefore } = ask;
  const order = {
    ...(after === undefined ? {} : { $gt: after }),
    ...(dueBefore === undefined ? {} : { $lt: momentKey(dueBefore) }),
  };
  return {
    queue,
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(area ? { area } : {}),
    ...(assignedTo ? { 'holder.officer': assignedTo } : {}),
    ...(Object.keys(order).length ? { order } : {}),
  };
}
