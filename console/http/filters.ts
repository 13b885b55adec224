import { wordChannel, wordLanguage } from '../views/words/seeing.ts';
import type { Problem } from './result.ts';

/** What views may do with a value: `{{ entry.checkedOn | day }}`. */
export function createFilters(timeZone: string): Record<string, (...values: never[]) => unknown> {
  const moment = formatter({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const clockTime = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const dayOf = formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    /** `2026-03-01` as "1 March 2026". */
    day: (value: unknown) =>
      typeof value === 'string' && value ? dayOf(new Date(`${value.slice(0, 10)}T00:00:00Z`)) : '',
    /** An ISO moment or epoch milliseconds as "1 Mar 2026, 14:05", in the city's time. */
    moment: (value: unknown) => (isMoment(value) ? moment(new Date(value)) : ''),
    clockTime: (value: unknown) => (isMoment(value) ? clockTime(new Date(value)) : ''),
    /** `bn` as "Bangla"; `sms` as "SMS". */
    language: (tag: unknown) => (typeof tag === 'string' && tag ? wordLanguage(tag) : ''),
    channel: (name: unknown) => wordChannel(String(name)),
    number: (value: unknown) => (typeof value === 'number' ? NUMBERS.format(value) : ''),
    percent: (value: unknown) => (typeof value === 'number' ? tellShare(value) : ''),
    /** For the components' `errorMessage`: what is wrong at a field, if anything. */
    problemAt(problems: Problem[] | undefined, field: string) {
      const found = problems?.find((problem) => problem.field === field);
      return found ? { text: found.text } : undefined;
    },
    /** For the components' `errorSummary`. */
    problemList: (problems: Problem[]) =>
      problems.map(({ field, text }) => (field ? { text, href: `#${field}` } : { text })),
    /** A part of an address. */
    inPath: (value: unknown) => encodeURIComponent(String(value)),
    /** 1 and "entry" make "1 entry", 2 make "2 entries" with `many`, or the word with an s. */
    count: (value: number, one: string, many = `${one}s`) => `${NUMBERS.format(value)} ${value === 1 ? one : many}`,
  };
}

const NUMBERS = new Intl.NumberFormat('en');
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/** All is said of all alone, and none of none: 401 of 402 are not 100 %. */
function tellShare(share: number): string {
  const isBetween = share > 0 && share < 1;
  return PERCENT.format(isBetween ? Math.min(0.99, Math.max(0.01, share)) : share);
}

function formatter(options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const format = new Intl.DateTimeFormat('en-GB', options);
  return (date) => (Number.isNaN(date.getTime()) ? '' : format.format(date));
}

const isMoment = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';
