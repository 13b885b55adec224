import type { Store } from '../store/store.ts';
import type { Counter, Timed } from './counted.ts';
import type { Histogram } from './durations.ts';
import { dayCountsIn, monthCountsIn, officeCountsIn, type Sums } from './statistics.ts';

/** What was counted of grievances, as `runStatistics` has it by now: the last minute may be missing. */
export interface GrievanceFigures {
  /** Of local days (`2026-11-03`) and whole months (`2026-11`). */
  read(spans: string[]): Promise<FiguresRead>;
}

export interface FiguresRead {
  all: Figures;
  bySpan: Map<string, Figures>;
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
  const months = monthCountsIn(store);
  const offices = officeCountsIn(store);
  return {
    async read(spans) {
      const [ofDays, ofMonths, ofOffices] = await Promise.all([
        days.find({ day: { $in: spans.filter((span) => span.length > MONTH) } }),
        months.find({ month: { $in: spans.filter((span) => span.length === MONTH) } }),
        offices.find({ span: { $in: spans } }),
      ]);
      const sums = [
        ...ofDays.map((one) => ({ ...one, span: one.day })),
        ...ofMonths.map((one) => ({ ...one, span: one.month })),
      ];
      const all = noFigures();
      for (const sum of sums) addTo(all, sum);
      return {
        all,
        bySpan: groupedBy(sums, ({ span }) => span),
        byDepartment: groupedBy(sums, ({ department }) => department),
        byCategory: groupedBy(sums, ({ category }) => category),
        byOffice: groupedBy(ofOffices, ({ office }) => office),
      };
    },
  };
}

/** Letters of `2026-11`. */
const MONTH = 7;

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
