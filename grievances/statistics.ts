import { auditIn, type AuditDocument } from './audit.ts';
import type { Collection, Store, Stored } from '../store/store.ts';
import { createZone, writeDay } from './zone.ts';

/** Figures of a day, a department and a category: holds nothing personal, and stays. */
export interface DayCounts extends Stored {
  day: string;
  department: string;
  category: string;
  counts: Partial<Record<Counter, number>>;
  /** The last link of the audit trail that is counted in. */
  upTo: number;
}

export type Counter =
  | 'filed'
  | 'assigned'
  | 'resolved'
  | 'closed'
  | 'withdrawn'
  | 'merged'
  | 'reopened'
  | 'appealed'
  | 'transferred'
  | 'needsInfo'
  | 'brokenPromises'
  | 'withHeadOfOffice'
  | 'ratings'
  | 'score'
  | 'visitsTold'
  | 'visits'
  | 'costsTold'
  | 'cost';

/** Links that are being counted: the same ones again after an interruption. */
interface Cursor extends Stored {
  done: number;
  to?: number;
}

const CURSOR = 'statistics';
const BATCH = 1000;

export const dayCountsIn = (store: Store): Collection<DayCounts> =>
  store.collection<DayCounts>('grievanceCounts', [{ fields: { day: 1 } }]);

/** Counts the trail's new links; each once, however often this is run or interrupted. Returns how many. */
export function createStatistics(store: Store, timeZone: string): { run(): Promise<number> } {
  const links = auditIn(store);
  const counts = dayCountsIn(store);
  const cursors = store.collection<Cursor>('grievanceCursors');
  const zone = createZone(timeZone);
  const dayOfLink = ({ at }: AuditDocument): string => writeDay(zone.localOf(at).day);

  async function run(): Promise<number> {
    for (let counted = 0; ; ) {
      const cursor = (await cursors.findOne({ _id: CURSOR })) ?? { _id: CURSOR, done: 0 };
      const range = { seq: { $gt: cursor.done, ...(cursor.to === undefined ? {} : { $lte: cursor.to }) } };
      const batch = await links.find(range, { sort: { seq: 1 }, limit: BATCH });
      const last = batch.at(-1)?.seq;
      if (last === undefined) return counted;
      if (cursor.to === undefined) await cursors.replace({ _id: CURSOR, done: cursor.done, to: last });
      for (const day of summed(batch, dayOfLink).values()) await add(counts, day, last);
      await cursors.replace({ _id: CURSOR, done: last });
      counted += batch.length;
    }
  }

  return { run };
}

type Sum = Omit<DayCounts, 'upTo'>;

function summed(batch: AuditDocument[], dayOf: (link: AuditDocument) => string): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const link of batch) {
    const { category, holder } = link.data as { category?: string; holder?: { department: string } };
    if (category === undefined || holder === undefined) continue;
    const day = dayOf(link);
    const _id = `${day}:${holder.department}:${category}`;
    const sum = sums.get(_id) ?? { _id, day, department: holder.department, category, counts: {} };
    sums.set(_id, sum);
    for (const [name, by] of countsOf(link)) sum.counts[name] = (sum.counts[name] ?? 0) + by;
  }
  return sums;
}

const OF_STATE: Partial<Record<string, Counter>> = {
  assigned: 'assigned',
  resolved: 'resolved',
  closed: 'closed',
  withdrawn: 'withdrawn',
  merged: 'merged',
  reopened: 'reopened',
  appealed: 'appealed',
  transferred: 'transferred',
  needsInfo: 'needsInfo',
};

function countsOf({ act, data }: AuditDocument): [Counter, number][] {
  const { from, to, facts } = data as { from?: string; to?: string; facts?: Record<string, unknown> };
  const entered = from === undefined ? undefined : OF_STATE[to ?? ''];
  const { score, visits, cost } = facts ?? {};
  const counts: [Counter, number][] = entered ? [[entered, 1]] : [];
  if (act === 'file') counts.push(['filed', 1]);
  if (act === 'breakPromise') counts.push(['brokenPromises', 1]);
  if (act === 'toHeadOfOffice') counts.push(['withHeadOfOffice', 1]);
  if (typeof score === 'number') counts.push(['ratings', 1], ['score', score]);
  if (typeof visits === 'number') counts.push(['visitsTold', 1], ['visits', visits]);
  if (typeof cost === 'number') counts.push(['costsTold', 1], ['cost', cost]);
  return counts;
}

/** Adds a batch's sum once: what has counted this batch already is left as it is. */
async function add(counts: Collection<DayCounts>, { _id, counts: by, ...names }: Sum, upTo: number): Promise<void> {
  const known = await counts.findOne({ _id });
  if (!known) await counts.insert({ _id, ...names, counts: {}, upTo: 0 });
  const added = Object.entries(by).map(([name, number]) => [`counts.${name}`, number] as const);
  const update = { $set: { upTo }, ...(added.length ? { $inc: Object.fromEntries(added) } : {}) };
  await counts.update({ _id, upTo: { $lt: upTo } }, update);
}
