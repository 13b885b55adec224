import type { Day } from '../model.ts';
import type { Period } from './figures.ts';

const DAY_MS = 86_400_000;

/**
 * A period as what is counted anyhow: whole months (`2026-11`) and the days at either end (`2026-11-03`). Five years are
 * 60 months, however many days.
 */
export function spansOf({ from, to }: Period): string[] {
  const spans: string[] = [];
  for (let day = from; day <= to; ) {
    const last = lastOfMonth(day);
    const isWhole = day.endsWith('-01') && last <= to;
    spans.push(isWhole ? monthOf(day) : day);
    day = nextDay(isWhole ? last : day);
  }
  return spans;
}

export function daysOf({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

/** Months that a period touches. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let [year = 0, month = 1] = from.split('-').map(Number); ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > monthOf(to)) return months;
    months.push(name);
  }
}

export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

export function nextDay(day: Day, by = 1): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}

function lastOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}
