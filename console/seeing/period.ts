import type { Period } from '../../knowledge/figures/figures.ts';
import { nextDay } from '../../knowledge/figures/periods.ts';
import { createZone, dayOfNumber } from '../../store/zone.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;
/** Ten years: more is a mistake. */
const MOST_DAYS = 3660;

/** The days that an address names; the last thirty where it names none, or none that make sense. `today` is the city's. */
export function readPeriod(query: URLSearchParams, today: string): Period {
  const [from, to] = [dayNamed(query, 'from'), dayNamed(query, 'to')];
  const last = to ?? today;
  const first = from ?? nextDay(last, 1 - USUAL_DAYS);
  return first > last || lengthOf({ from: first, to: last }) > MOST_DAYS
    ? { from: nextDay(today, 1 - USUAL_DAYS), to: today }
    : { from: first, to: last };
}

export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

/** As long, just before it: what figures are compared to. */
export function periodBefore(period: Period): Period {
  const days = lengthOf(period);
  return { from: nextDay(period.from, -days), to: nextDay(period.from, -1) };
}

/** What is mostly asked for, as links. */
export function usualPeriods(today: string): { name: 'week' | 'month' | 'quarter' | 'year'; period: Period }[] {
  return (
    [
      ['week', 7],
      ['month', 30],
      ['quarter', 91],
      ['year', 365],
    ] as const
  ).map(([name, days]) => ({ name, period: { from: nextDay(today, 1 - days), to: today } }));
}

/** `YYYY-MM-DD` of a moment in a time zone. */
export function createDayOf(timeZone: string): (at: Date) => string {
  const zone = createZone(timeZone);
  return (at) => dayOfNumber(zone.localOf(at.getTime()).day);
}

function dayNamed(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name) ?? '';
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text ? text : undefined;
}
