import type { AuditDocument } from './audit.ts';
import { bucketOf, type Histogram } from './durations.ts';
import type { GrievanceDocument, HistoryEntry } from './model.ts';

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
  | 'cost'
  /** Grievances whose first promise was kept: said to be done before it was broken. */
  | 'kept'
  /** Grievances whose promise was broken for the first time. */
  | 'missed';

/** From filing, by the wall clock, to the first words of an officer to the citizen, and to the first time it was said to be done. */
export type Timed = 'firstReply' | 'resolution';

export interface Counted {
  counts: [Counter, number][];
  times: [Timed, string][];
}

/** What a grievance has to say about one of its links: the story itself, which is only ever added to. */
export type Story = Pick<GrievanceDocument, 'history' | 'filedAt' | 'officeId'>;

/** What one link of the audit trail counts for; the same whenever it is looked at. */
export function countedOf(link: AuditDocument, story: Story | undefined): Counted {
  return { counts: [...countsOf(link), ...promiseOf(link, story)], times: story ? timesOf(link, story) : [] };
}

export function addTimes(sum: Partial<Record<Timed, Histogram>>, times: Counted['times']): void {
  for (const [name, bucket] of times) {
    const histogram = (sum[name] ??= {});
    histogram[bucket] = (histogram[bucket] ?? 0) + 1;
  }
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

function promiseOf(link: AuditDocument, story: Story | undefined): [Counter, number][] {
  if (!story || !isFirst(link, story, (entry) => entry.step === 'breakPromise' || entry.step === 'resolve')) return [];
  return [[link.act === 'resolve' ? 'kept' : 'missed', 1]];
}

function timesOf(link: AuditDocument, story: Story): Counted['times'] {
  const times: Counted['times'] = [];
  const bucket = bucketOf(link.at - story.filedAt);
  if (isFirst(link, story, isReply)) times.push(['firstReply', bucket]);
  if (isFirst(link, story, ({ step }) => step === 'resolve')) times.push(['resolution', bucket]);
  return times;
}

function isReply({ by, digest, isInternal }: HistoryEntry): boolean {
  return by.kind === 'officer' && digest !== undefined && !isInternal;
}

function isFirst({ event }: AuditDocument, { history }: Story, is: (entry: HistoryEntry) => boolean): boolean {
  const seq = Number(event.slice(event.lastIndexOf('#') + 1));
  return history.find(is)?.seq === seq;
}
