import { auditIn, type AuditDocument } from './audit.ts';
import { addTimes, type Counter, countedOf, type Story, type Timed } from './counted.ts';
import { grievancesIn } from './documents.ts';
import type { Histogram } from './durations.ts';
import type { Collection, Store, Stored } from '../store/store.ts';
import { createZone, dayOfNumber } from '../store/zone.ts';

/** Figures of a day: hold nothing personal, and stay. */
export interface Sums {
  counts: Partial<Record<Counter, number>>;
  times?: Partial<Record<Timed, Histogram>>;
}

/** Of a day, a department and a category. */
export interface DayCounts extends Stored, Sums {
  day: string;
  department: string;
  category: string;
  /** The last link of the audit trail that is counted in. */
  upTo: number;
}

/** The same of a month, so that years are read as quickly as days. */
export interface MonthCounts extends Omit<DayCounts, 'day'> {
  month: string;
}

/** Of a day, or a month, and the office that a grievance is about. */
export interface OfficeCounts extends Stored, Sums {
  span: string;
  office: string;
  upTo: number;
}

/** Links that are being counted: the same ones again after an interruption. */
interface Cursor extends Stored {
  done: number;
  to?: number;
}

const CURSOR = 'statistics';
const BATCH = 1000;

export const dayCountsIn = (store: Store): Collection<DayCounts> =>
  store.collection<DayCounts>('grievanceCounts', [{ fields: { day: 1 } }]);

export const officeCountsIn = (store: Store): Collection<OfficeCounts> =>
  store.collection<OfficeCounts>('grievanceOfficeCounts', [{ fields: { span: 1 } }]);

export const monthCountsIn = (store: Store): Collection<MonthCounts> =>
  store.collection<MonthCounts>('grievanceMonths', [{ fields: { month: 1 } }]);

/** Counts the trail's new links; each once, however often this is run or interrupted. Returns how many. */
export function createStatistics(store: Store, timeZone: string): { run(): Promise<number> } {
  const links = auditIn(store);
  const grievances = grievancesIn(store);
  const days = dayCountsIn(store);
  const months = monthCountsIn(store);
  const offices = officeCountsIn(store);
  const cursors = store.collection<Cursor>('grievanceCursors');
  const zone = createZone(timeZone);
  const dayOfLink = ({ at }: AuditDocument): string => dayOfNumber(zone.localOf(at).day);

  async function run(): Promise<number> {
    for (let counted = 0; ; ) {
      const cursor = (await cursors.findOne({ _id: CURSOR })) ?? { _id: CURSOR, done: 0 };
      const range = { seq: { $gt: cursor.done, ...(cursor.to === undefined ? {} : { $lte: cursor.to }) } };
      const batch = await links.find(range, { sort: { seq: 1 }, limit: BATCH });
      const last = batch.at(-1)?.seq;
      if (last === undefined) return counted;
      if (cursor.to === undefined) await cursors.replace({ _id: CURSOR, done: cursor.done, to: last });
      const sums = summed(batch, await storiesOf(batch), dayOfLink);
      for (const sum of sums.days.values()) await add(days, sum, last);
      for (const sum of sums.months.values()) await add(months, sum, last);
      for (const sum of sums.offices.values()) await add(offices, sum, last);
      await cursors.replace({ _id: CURSOR, done: last });
      counted += batch.length;
    }
  }

  async function storiesOf(batch: AuditDocument[]): Promise<Map<string, Story>> {
    const ids = [...new Set(batch.map(({ subject }) => subject))];
    const projection = { history: 1, filedAt: 1, officeId: 1 } as const;
    const found = await grievances.find({ _id: { $in: ids } }, { projection });
    return new Map(found.map((doc) => [doc._id, doc]));
  }

  return { run };
}

type DaySum = Omit<DayCounts, 'upTo'>;
type MonthSum = Omit<MonthCounts, 'upTo'>;
type OfficeSum = Omit<OfficeCounts, 'upTo'>;

function summed(
  batch: AuditDocument[],
  stories: Map<string, Story>,
  dayOf: (link: AuditDocument) => string,
): { days: Map<string, DaySum>; months: Map<string, MonthSum>; offices: Map<string, OfficeSum> } {
  const days = new Map<string, DaySum>();
  const months = new Map<string, MonthSum>();
  const offices = new Map<string, OfficeSum>();
  for (const link of batch) {
    const { category, holder } = link.data as { category?: string; holder?: { department: string } };
    if (category === undefined || holder === undefined) continue;
    const { department } = holder;
    const day = dayOf(link);
    const story = stories.get(link.subject);
    const counted = countedOf(link, story);
    const ofDay = { _id: `${day}:${department}:${category}`, day, department, category };
    sumUp(days, ofDay, counted);
    const month = day.slice(0, 7);
    sumUp(months, { _id: `${month}:${department}:${category}`, month, department, category }, counted);
    const office = story?.officeId;
    for (const span of office === undefined ? [] : [day, month])
      sumUp(offices, { _id: `${span}:${office}`, span, office: office ?? '' }, counted);
  }
  return { days, months, offices };
}

function sumUp<T extends Stored>(
  sums: Map<string, T & Sums>,
  names: T,
  { counts, times }: ReturnType<typeof countedOf>,
): void {
  const sum: T & Sums = sums.get(names._id) ?? { ...names, counts: {} };
  sums.set(names._id, sum);
  for (const [name, by] of counts) sum.counts[name] = (sum.counts[name] ?? 0) + by;
  if (times.length) addTimes((sum.times ??= {}), times);
}

/** Adds a batch's sum once: what has counted this batch already is left as it is. */
async function add<T extends Stored & Sums & { upTo: number }>(
  collection: Collection<T>,
  { _id, counts, times = {}, ...names }: Stored & Sums,
  upTo: number,
): Promise<void> {
  const added = [
    ...Object.entries({ filed: 0, ...counts }).map(([name, number]) => [`counts.${name}`, number] as const),
    ...Object.entries(times).flatMap(([name, histogram]) =>
      Object.entries(histogram).map(([bucket, number]) => [`times.${name}.${bucket}`, number] as const),
    ),
  ];
  await collection.findOneAndUpdate({ _id }, { $set: names, $max: { upTo: 0 } }, { upsert: true });
  await collection.update({ _id, upTo: { $lt: upTo } }, { $set: { upTo }, $inc: Object.fromEntries(added) });
}
