import { countOf, quantileOf } from '../../grievances/durations.ts';
import { type Figures, together } from '../../grievances/figures.ts';
import type { Period, Subject, SubjectCounts, TalkCount, TalkCounts } from '../../knowledge/figures/figures.ts';
import { mostOf } from '../../knowledge/figures/mostOf.ts';
import { daysOf, monthOf, monthsOf, spansOf } from '../../knowledge/figures/periods.ts';
import { lengthOf } from './period.ts';
import type { Counted } from './seeing.ts';

/** All that is told of a period: by the dashboard, the exports and, coarser, the public page. */
export interface Overview {
  period: Period;
  asked: AskedOverview;
  /** What people look for, by entry, the most asked first. */
  sought: { id: string; asked: number }[];
  offices: { id: string; asked: number }[];
  grievances: GrievanceOverview;
}

export interface AskedOverview {
  all: AskedCounts;
  /** Days, or months of a long time. */
  days: ({ name: string } & AskedCounts)[];
  channels: ({ name: string } & AskedCounts)[];
  languages: ({ name: string } & AskedCounts)[];
}

export interface AskedCounts {
  asked: number;
  /** Told at once. */
  answered: number;
  /** Asked back which one. */
  asksBack: number;
  /** Nothing fitted. */
  gaps: number;
  emergencies: number;
  /** Parts of SMS that were sent. */
  segments: number;
}

export interface GrievanceOverview {
  all: Results;
  /** Days, or months of a long time. */
  days: { name: string; filed: number; resolved: number }[];
  departments: ({ name: string } & Results)[];
  offices: ({ name: string } & Results)[];
}

/** Durations are in ms from filing, by the wall clock; `undefined` where nothing tells. */
export interface Results {
  filed: number;
  resolved: number;
  reopened: number;
  /** Promises kept, and broken for the first time. */
  kept: number;
  missed: number;
  keptShare?: number;
  replied: number;
  firstReply?: Spread;
  resolution?: Spread;
  timed: number;
  ratings: number;
  /** 1 to 5. */
  rating?: number;
  visits?: number;
  cost?: number;
  visitsTold: number;
  costsTold: number;
}

export interface Spread {
  median: number;
  p90: number;
}

const MOST_SOUGHT = 20;
/** A longer time is told by months: nobody reads four hundred days. */
const MOST_DAYS = 92;

export async function readOverview(counted: Counted, period: Period): Promise<Overview> {
  const [asked, grievances, sought, offices] = await Promise.all([
    readAsked(counted, period),
    readGrievances(counted, period),
    readMost(counted, 'entry', period),
    readMost(counted, 'office', period),
  ]);
  return { period, asked, grievances, sought, offices };
}

export async function readMost(counted: Counted, subject: Subject, period: Period): Promise<SubjectCounts[]> {
  const tops = await counted.tops(subject, spansOf(period));
  return mostOf([...tops.values()].flat(), MOST_SOUGHT);
}

export async function readAsked(counted: Counted, period: Period): Promise<AskedOverview> {
  const bySpan = await counted.talks(readSpans(period));
  const talks = [...bySpan.values()].flat();
  const ranked = (nameOf: (talk: TalkCounts) => string) =>
    [...grouped(talks, nameOf)].map(([name, all]) => ({ name, ...sumOf(all) })).sort((a, b) => b.asked - a.asked);
  const shown = grouped(talks, ({ span }) => shownSpan(period, span));
  return {
    all: sumOf(talks),
    days: shownSpans(period).map((name) => ({ name, ...sumOf(shown.get(name) ?? []) })),
    channels: ranked(({ channel }) => channel),
    languages: ranked(({ language }) => language).filter(({ asked }) => asked),
  };
}

export async function readGrievances(counted: Counted, period: Period): Promise<GrievanceOverview> {
  const bySpan = await counted.grievances(readSpans(period));
  const days = new Map(shownSpans(period).map((name) => [name, { name, filed: 0, resolved: 0 }]));
  for (const [span, { all }] of bySpan) {
    const day = days.get(shownSpan(period, span));
    if (!day) continue;
    day.filed += all.counts.filed ?? 0;
    day.resolved += all.counts.resolved ?? 0;
  }
  const { all, byDepartment, byOffice } = together(bySpan.values());
  return {
    all: resultsOf(all),
    days: [...days.values()],
    departments: resultsBy(byDepartment),
    offices: resultsBy(byOffice),
  };
}

const isLong = (period: Period): boolean => lengthOf(period) > MOST_DAYS;

/** What is read: each day, or whole months and the days at either end. */
const readSpans = (period: Period): string[] => (isLong(period) ? spansOf(period) : daysOf(period));

/** What is shown: each day, or each month, the first and the last as far as they belong. */
const shownSpans = (period: Period): string[] => (isLong(period) ? monthsOf(period) : daysOf(period));

const shownSpan = (period: Period, span: string): string => (isLong(period) ? monthOf(span) : span);

function grouped(talks: TalkCounts[], nameOf: (talk: TalkCounts) => string): Map<string, TalkCounts[]> {
  const groups = new Map<string, TalkCounts[]>();
  for (const talk of talks) {
    const group = groups.get(nameOf(talk));
    if (group) group.push(talk);
    else groups.set(nameOf(talk), [talk]);
  }
  return groups;
}

export function resultsOf({ counts, times }: Figures): Results {
  const { filed = 0, resolved = 0, reopened = 0, kept = 0, missed = 0, ratings = 0 } = counts;
  const { score = 0, visitsTold = 0, visits = 0, costsTold = 0, cost = 0 } = counts;
  const [firstReply, resolution] = [spreadOf(times.firstReply), spreadOf(times.resolution)];
  return {
    filed,
    resolved,
    reopened,
    kept,
    missed,
    ratings,
    visitsTold,
    costsTold,
    replied: countOf(times.firstReply),
    timed: countOf(times.resolution),
    ...(kept + missed ? { keptShare: kept / (kept + missed) } : {}),
    ...(firstReply ? { firstReply } : {}),
    ...(resolution ? { resolution } : {}),
    ...(ratings ? { rating: score / ratings } : {}),
    ...(visitsTold ? { visits: visits / visitsTold } : {}),
    ...(costsTold ? { cost: cost / costsTold } : {}),
  };
}

function spreadOf(histogram: Record<string, number>): Spread | undefined {
  const [median, p90] = [quantileOf(histogram, 0.5), quantileOf(histogram, 0.9)];
  return median === undefined || p90 === undefined ? undefined : { median, p90 };
}

function resultsBy(groups: Map<string, Figures>): ({ name: string } & Results)[] {
  return [...groups]
    .map(([name, figures]) => ({ name, ...resultsOf(figures) }))
    .sort((a, b) => b.filed - a.filed || (a.name < b.name ? -1 : 1));
}

function sumOf(talks: TalkCounts[]): AskedCounts {
  const sum = (name: TalkCount): number => talks.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  return {
    asked: sum('asked'),
    answered: sum('answer'),
    asksBack: sum('choice'),
    gaps: sum('none'),
    emergencies: sum('emergency'),
    segments: sum('segments'),
  };
}
