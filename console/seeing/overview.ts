import { countOf, quantileOf } from '../../grievances/durations.ts';
import type { Figures } from '../../grievances/figures.ts';
import type { Period, TalkCount, TalkCounts } from '../../knowledge/figures/figures.ts';
import { daysOf } from './period.ts';
import type { SeeingDeps } from './seeing.ts';

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
}

export interface GrievanceOverview {
  all: Results;
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

export async function readOverview({ asked, grievances }: SeeingDeps, period: Period): Promise<Overview> {
  const [talks, sought, offices, figures] = await Promise.all([
    asked.talks(period),
    asked.most('entry', period, MOST_SOUGHT),
    asked.most('office', period, MOST_SOUGHT),
    grievances.read(period),
  ]);
  return {
    period,
    sought,
    offices,
    asked: askedOf(talks, period),
    grievances: {
      all: resultsOf(figures.all),
      days: daysOf(period).map((name) => {
        const { filed = 0, resolved = 0 } = figures.byDay.get(name)?.counts ?? {};
        return { name, filed, resolved };
      }),
      departments: resultsBy(figures.byDepartment),
      offices: resultsBy(figures.byOffice),
    },
  };
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

function askedOf(talks: TalkCounts[], period: Period): AskedOverview {
  const by = (name: (talk: TalkCounts) => string) => {
    const groups = new Map<string, TalkCounts[]>();
    for (const talk of talks) groups.set(name(talk), [...(groups.get(name(talk)) ?? []), talk]);
    return groups;
  };
  const ranked = (groups: Map<string, TalkCounts[]>) =>
    [...groups].map(([name, all]) => ({ name, ...sumOf(all) })).sort((a, b) => b.asked - a.asked);
  const days = by(({ day }) => day);
  return {
    all: sumOf(talks),
    days: daysOf(period).map((name) => ({ name, ...sumOf(days.get(name) ?? []) })),
    channels: ranked(by(({ channel }) => channel)),
    languages: ranked(by(({ language }) => language)),
  };
}

function sumOf(talks: TalkCounts[]): AskedCounts {
  const sum = (name: TalkCount): number => talks.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  return {
    asked: sum('asked'),
    answered: sum('answer'),
    asksBack: sum('choice'),
    gaps: sum('none'),
    emergencies: sum('emergency'),
  };
}
