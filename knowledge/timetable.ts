import type { Closure, Office } from './model.ts';
import { type DayNumber, numberOfDay } from '../store/zone.ts';

/** An office's schedule and closures, read once for the many times that they are asked. */
export interface Timetable {
  hasHours: boolean;
  /**
   * What is open on a day, in order, overlaps joined. A shift belongs to the day on which it starts: a closure of that day
   * takes it away with its hours past midnight, and leaves the night before as it is.
   */
  spansOn(day: DayNumber): Span[];
  closureOn(day: DayNumber): Closure | undefined;
}

/** Minutes after midnight; beyond 1440 for a shift that ends on the next day. */
export interface Span {
  from: number;
  to: number;
}

interface Row extends Span {
  /** By day of the week, Sunday first. */
  days: boolean[];
  first: DayNumber;
  last: DayNumber;
}

export const DAY_MINUTES = 1440;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;
const NOTHING: Span[] = [];

export function createTimetable({ schedule = [], closures = [] }: Office): Timetable {
  const rows = schedule.map(readRow).sort((a, b) => a.from - b.from || a.to - b.to);
  const closed = closures.map((closure) => ({
    closure,
    first: numberOfDay(closure.from),
    last: numberOfDay(closure.to),
  }));
  const closureOn = (day: DayNumber) => closed.find(({ first, last }) => first <= day && day <= last)?.closure;

  return {
    hasHours: rows.length > 0,
    closureOn,
    spansOn(day) {
      const weekday = (day + FIRST_WEEKDAY) % 7;
      const spans = rows.filter(({ days, first, last }) => days[weekday] && first <= day && day <= last);
      return spans.length && !closureOn(day) ? joinOverlaps(spans) : NOTHING;
    },
  };
}

function readRow({ byday, opensAt, closesAt, validFrom, validTo }: NonNullable<Office['schedule']>[number]): Row {
  const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
  return {
    days: WEEKDAYS.map((day) => byday.includes(day)),
    first: validFrom ? numberOfDay(validFrom) : -Infinity,
    last: validTo ? numberOfDay(validTo) : Infinity,
    from,
    to: to <= from ? to + DAY_MINUTES : to,
  };
}

function joinOverlaps(sorted: Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
