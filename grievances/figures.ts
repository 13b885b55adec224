import type { Store } from '../store/store.ts';
import type { Counter, Timed } from './counted.ts';
import type { Histogram } from './durations.ts';
import { dayCountsIn, officeCountsIn, type Sums } from './statistics.ts';

/** What was counted of grievances, as `runStatistics` has it by now: the last minute may be missing. */
export interface GrievanceFigures {
  /** Local days `YYYY-MM-DD`, both ends included. */
  read(period: { from: string; to: string }): Promise<FiguresRead>;
}

export interface FiguresRead {
  all: Figures;
  byDay: Map<string, Figures>;
  byDepartment: Map<string, Figures>;
  byCategory: Map<string, Figures>;
  byOffice: Map<string, Figures>;
}

export interface Figures {
  counts: Partial<Record<Counter, number>>;
  times: Record<Timed, Histogram>;
}

export function createGrievanceFigures(store: Store): GrievanceFigures {
  const days = dayCountsIn(store);
  const offices = officeCountsIn(store);
  return {
    async read({ from, to }) {
      const range = { day: { $gte: from, $lte: to } };
      const [ofDays, ofOffices] = await Promise.all([days.find(range), offices.find(range)]);
      const all = noFigures();
      for (const sums of ofDays) addTo(all, sums);
      return {
        all,
        byDay: groupedBy(ofDays, ({ day }) => day),
        byDepartment: groupedBy(ofDays, ({ department }) => department),
        byCategory: groupedBy(ofDays, ({ category }) => category),
        byOffice: groupedBy(ofOffices, ({ office }) => office),
      };
    },
  };
}

export function noFigures(): Figures {
  return { counts: {}, times: { firstReply: {}, resolution: {} } };
}

function groupedBy<T extends Sums>(all: T[], nameOf: (sums: T) => string): Map<string, Figures> {
  const groups = new Map<string, Figures>();
  for (const sums of all) {
    const name = nameOf(sums);
    const group = groups.get(name) ?? noFigures();
    groups.set(name, group);
    addTo(group, sums);
  }
  return groups;
}

function addTo(figures: Figures, { counts, times = {} }: Sums): void {
  addAll(figures.counts, counts);
  addAll(figures.times.firstReply, times.firstReply ?? {});
  addAll(figures.times.resolution, times.resolution ?? {});
}

function addAll(to: Record<string, number>, from: Record<string, number>): void {
  for (const [name, by] of Object.entries(from)) to[name] = (to[name] ?? 0) + by;
}
