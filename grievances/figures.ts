import type { Store } from '../store/store.ts';
import type { Counter, Timed } from './counted.ts';
import type { Histogram } from './durations.ts';
import { dayCountsIn, monthCountsIn, officeCountsIn, type Sums } from './statistics.ts';

/** What was counted of grievances, as `runStatistics` has it by now: the last minute may be missing. */
export interface GrievanceFigures {
  /** Of local days (`2026-11-03`) and whole months (`2026-11`), by span; those of which nothing is known are not there. */
  read(spans: string[]): Promise<Map<string, SpanFigures>>;
}

/** Of one span, or of several together. */
export interface SpanFigures {
  all: Figures;
  byDepartment: Map<string, Figures>;
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
      const read = new Map<string, SpanFigures>();
      const figuresOf = (span: string): SpanFigures => {
        const known = read.get(span) ?? noSpanFigures();
        read.set(span, known);
        return known;
      };
      for (const sums of ofDays) addSums(figuresOf(sums.day), sums);
      for (const sums of ofMonths) addSums(figuresOf(sums.month), sums);
      for (const sums of ofOffices) addTo(groupIn(figuresOf(sums.span).byOffice, sums.office), sums);
      return read;
    },
  };
}

/** Several spans as one. */
export function together(spans: Iterable<SpanFigures>): SpanFigures {
  const sum = noSpanFigures();
  for (const { all, byDepartment, byOffice } of spans) {
    addTo(sum.all, all);
    for (const [name, figures] of byDepartment) addTo(groupIn(sum.byDepartment, name), figures);
    for (const [name, figures] of byOffice) addTo(groupIn(sum.byOffice, name), figures);
  }
  return sum;
}

/** Letters of `2026-11`. */
const MONTH = 7;

const noFigures = (): Figures => ({ counts: {}, times: { firstReply: {}, resolution: {} } });

const noSpanFigures = (): SpanFigures => ({ all: noFigures(), byDepartment: new Map(), byOffice: new Map() });

function addSums(figures: SpanFigures, sums: Sums & { department: string }): void {
  addTo(figures.all, sums);
  addTo(groupIn(figures.byDepartment, sums.department), sums);
}

function groupIn(groups: Map<string, Figures>, name: string): Figures {
  const group = groups.get(name) ?? noFigures();
  groups.set(name, group);
  return group;
}

function addTo(figures: Figures, { counts, times = {} }: Sums): void {
  addAll(figures.counts, counts);
  addAll(figures.times.firstReply, times.firstReply ?? {});
  addAll(figures.times.resolution, times.resolution ?? {});
}

function addAll(to: Record<string, number>, from: Record<string, number>): void {
  for (const [name, by] of Object.entries(from)) to[name] = (to[name] ?? 0) + by;
}
