import type { Cost, Day, Duration, TimeUnit } from '../../knowledge/model.ts';
import { remembered } from '../../knowledge/remembered.ts';
import type { Wording } from './wording.ts';

/** What a language gives to the formats that `Intl` alone does not settle. */
export interface FormatWords {
  /** For `Intl`, with its numbering system where the language has several: "bn-u-nu-beng". */
  locale: string;
  /** How a month is written in a message; a short form that nobody says saves no room worth having. */
  month: 'short' | 'long';
  free: string;
  range(from: string, to: string): string;
  money(amount: string, currency: string): string;
  /** What people there call a currency, by ISO 4217 code; others keep their code. */
  currencies: Record<string, string>;
  units: Record<TimeUnit, PluralForms>;
  visits: PluralForms;
  noVisit: string;
  metres(count: string): string;
  kilometres(count: string): string;
  clock(hour: number, minute: number, digits: (count: number) => string): string;
  today(clock: string): string;
  tomorrow(clock: string): string;
  thisWeek(weekday: string, clock: string): string;
  later(day: string, clock: string): string;
}

/** `#` is the count in the language's digits; `other` is needed, the rest where the language tells them apart. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The formats of a language. Every `Intl` object is made once, since making one takes far longer than a whole turn, and what
 * it gave is remembered: the same days, hours and counts are told all day long.
 */
export function createFormats(words: FormatWords): Wording['formats'] {
  const { locale } = words;
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = createDateFormats(locale, words.month);
  let names: Intl.DisplayNames | undefined;

  const digits = remembered((count: number) => numbers.format(count));
  const plural = remembered((count: number) => rules.select(count));
  const clock = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return words.clock(hour % 24, minute, digits);
  };

  function count(forms: PluralForms, number: number, shown = digits(number)): string {
    return (forms[plural(number)] ?? forms.other).replace('#', shown);
  }

  function cost(cost: Cost): string {
    if ('free' in cost) return words.free;
    const currency = words.currencies[cost.currency] ?? cost.currency;
    if ('amount' in cost) return words.money(digits(cost.amount), currency);
    return words.money(words.range(digits(cost.min), digits(cost.max)), currency);
  }

  function duration({ min, max, unit }: Duration): string {
    if (min === max) return count(words.units[unit], max);
    return count(words.units[unit], max, words.range(digits(min), digits(max)));
  }

  function distance(metres: number): string {
    if (metres < 950) return words.metres(digits(Math.max(50, Math.round(metres / 50) * 50)));
    return words.kilometres(digits(metres < 9500 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000)));
  }

  function moment(at: Date, now: Date, timeZone: string): string {
    const [day, today] = [dates.dayIn(at, timeZone), dates.dayIn(now, timeZone)];
    const ahead = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
    const time = clock(dates.timeIn(at, timeZone));
    if (ahead === 0) return words.today(time);
    if (ahead === 1) return words.tomorrow(time);
    if (ahead < 7) return words.thisWeek(dates.format('weekday', day), time);
    return words.later(dates.format('weekdayAndDay', day), time);
  }

  return {
    cost,
    duration,
    clockAt: (at, timeZone) => clock(dates.timeIn(at, timeZone)),
    shortWeekday: (day) => dates.format('weekday', day),
    distance,
    moment,
    clock,
    visits: (number) => (number === 0 ? words.noVisit : count(words.visits, number)),
    day: (day, now) => dates.format(day.slice(0, 4) === now.toISOString().slice(0, 4) ? 'day' : 'dayAndYear', day),
    longDay: (day) => dates.format('long', day),
    weekday: (day) => dates.format('weekdayAndDay', day),
    languageName: (tag) => (names ??= new Intl.DisplayNames(locale, { type: 'language' })).of(tag) ?? tag,
    list: (items) => lists.format(items),
  };
}

function shapesWith(month: 'short' | 'long') {
  return {
    day: { day: 'numeric', month },
    dayAndYear: { day: 'numeric', month, year: 'numeric' },
    long: { dateStyle: 'long' },
    weekday: { weekday: 'short' },
    weekdayAndDay: { weekday: 'short', day: 'numeric', month },
  } as const satisfies Record<string, Intl.DateTimeFormatOptions>;
}

/** Days are written in UTC, since a `Day` has no zone; moments are first brought to the day and time of their zone. */
function createDateFormats(locale: string, month: 'short' | 'long') {
  const shapes = shapesWith(month);

  const formatterOf = remembered(
    (shape: keyof typeof shapes) => new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC' }),
  );
  const clockOf = remembered(
    (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  );
  const written = remembered((key: string) => {
    const [minute, timeZone = ''] = key.split(' ');
    return clockOf(timeZone).format(Number(minute) * 60_000);
  });
  const told = remembered((key: string) => {
    const [shape, day] = key.split(' ') as [keyof typeof shapes, Day];
    // GSM-7 has no narrow or non-breaking spaces; a comma between weekday and day only costs room.
    const text = formatterOf(shape).format(Date.parse(`${day}T12:00:00Z`));
    return text.replace(/[\u00a0\u202f]/g, ' ').replace(/^(\p{L}+)[,،] /u, '$1 ');
  });
  const inZone = (at: Date, timeZone: string) => written(`${Math.floor(at.getTime() / 60_000)} ${timeZone}`);

  return {
    format: (shape: keyof typeof shapes, day: Day) => told(`${shape} ${day}`),
    dayIn: (at: Date, timeZone: string) => inZone(at, timeZone).slice(0, 10),
    timeIn: (at: Date, timeZone: string) => inZone(at, timeZone).slice(11, 16),
  };
}
