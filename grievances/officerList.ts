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

/** A page of the officer's queues by what is due next: their heads by index first, then the rows that are shown. */
export async function listGrievances({ documents }: Deps, officer: Officer, ask: ListAsk = {}): Promise<Page> {
  const limit = Math.min(Math.max(1, ask.limit ?? USUAL), MOST);
  const { collection } = documents;
  const options = { sort: { order: 1 as const }, limit: limit + 1, projection: { order: 1 as const } };
  const pages = await Promise.all(
    queuesOf(officer, ask).map((queue) => collection.find(filterOf(queue, ask), options)),
  );
  const found = pages.flat().sort(byOrder);
  const ids = found.slice(0, limit).map(({ _id }) => _id);
  const rows = await collection.find({ _id: { $in: ids } }, { projection: ROW_FIELDS });
  const next = found.length > limit ? found[limit - 1]?.order : undefined;
  return { rows: rows.sort(byOrder).map(rowOf), ...(next ? { next } : {}) };
}

function byOrder(a: GrievanceDocument, b: GrievanceDocument): number {
  return a.order < b.order ? -1 : 1;
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
  const { state, category, area, assignedTo, level, after, dueBefore } = ask;
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
    ...(level ? { 'holder.level': level } : {}),
    ...(Object.keys(order).length ? { order } : {}),
  };
}
