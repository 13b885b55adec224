import { createZone, numberOfDay, weekdayOf } from '../store/zone.ts';

/** When the office works: data that an officer can edit. */
export interface WorkingHours {
  timeZone: string;
  /** By weekday, 0 Sunday to 6 Saturday: spans of `HH:MM`, in order; a day that is not named is free. */
  week: Record<number, [from: string, to: string][]>;
  /** Whole days, `YYYY-MM-DD`. */
  holidays: string[];
}

/** Counts working time, in milliseconds. */
export interface WorkingCalendar {
  /** The mean working day of the week. */
  readonly dayMs: number;
  /** The moment at which so much working time has passed since `from`; `from` itself for none. */
  addWorkingTime(from: number, ms: number): number;
  workingTimeBetween(from: number, to: number): number;
}

/** A calendar in which nobody ever works is a mistake, told instead of searched for ever. */
const LONGEST_REST_DAYS = 400;

export function createCalendar(hours: WorkingHours): WorkingCalendar {
  const zone = createZone(hours.timeZone);
  const holidays = new Set(hours.holidays.map(numberOfDay));
  const week = new Map(Object.entries(hours.week).map(([day, spans]) => [Number(day), spans.map(readSpan)]));
  const known = new Map<number, [number, number][]>();
  const weekMs = [...week.values()].flat().reduce((sum, [from, to]) => sum + to - from, 0);
  const workdays = [...week.values()].filter((spans) => spans.length).length;

  function spansOf(day: number): [number, number][] {
    const remembered = known.get(day);
    if (remembered) return remembered;
    const local = holidays.has(day) ? [] : (week.get(weekdayOf(day)) ?? []);
    const spans = local.map(([from, to]): [number, number] => [
      zone.momentOf(day, from, 'late'),
      zone.momentOf(day, to, 'late'),
    ]);
    known.set(day, spans);
    return spans;
  }

  return {
    dayMs: workdays ? weekMs / workdays : 0,
    addWorkingTime(from, ms) {
      if (ms <= 0) return from;
      let rest = ms;
      for (let { day } = zone.localOf(from), idle = 0; idle < LONGEST_REST_DAYS; day++, idle++) {
        for (const [opens, closes] of spansOf(day)) {
          const begins = Math.max(opens, from);
          if (closes <= begins) continue;
          if (rest <= closes - begins) return begins + rest;
          rest -= closes - begins;
          idle = 0;
        }
      }
      throw new RangeError('[calendar] the working hours have no day on which anybody works');
    },
    workingTimeBetween(from, to) {
      let sum = 0;
      const last = zone.localOf(to).day;
      for (let { day } = zone.localOf(from); day <= last; day++) {
        for (const [opens, closes] of spansOf(day)) {
          sum += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
        }
      }
      return sum;
    },
  };
}

function readSpan([from, to]: [string, string]): [number, number] {
  return [readTime(from), readTime(to)];
}

/** Milliseconds since midnight of `HH:MM`, `24:00` included. */
export function readTime(text: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  if (!match || minutes > 1440) throw new RangeError(`[calendar] "${text}" is no time of day; for example 09:00`);
  return minutes * 60_000;
}
