import type { Answer, DayHours, Door } from '../../knowledge/outcome.ts';
import type { When } from '../recognisers/recogniser.ts';
import type { Talk } from '../talk.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { doorTexts } from './door.ts';
import { wordOpenState } from './openState.ts';

/** The hours that were asked for: right now, on a day, or of the week. */
export function wordHours(talk: Talk, answer: Answer, when?: When): string[] {
  const { door } = answer;
  if (!door) return [];
  if (door.open.isUnknown) return [talk.wording.answer.hoursUnknown];
  if (!when) return [wordOpenState(talk, door.open), wordWeek(talk, door)];
  const ahead = daysAhead(talk, door, when);
  if (ahead === 0) return [wordToday(talk, door)];
  return [wordDay(talk, door, ahead), ...wordOthers(talk, answer, door, ahead)];
}

/** The hours of a day that was named inside a question; today's stand in the answer anyway. */
export function composeDay(talk: Talk, { door }: Answer, when?: When): string[] {
  if (!when || !door || door.open.isUnknown) return [];
  const ahead = daysAhead(talk, door, when);
  return ahead > 0 ? [wordDay(talk, door, ahead)] : [];
}

function wordToday(talk: Talk, door: Door): string {
  const { answer, follow } = talk.wording;
  return follow.about(doorTexts(talk, door).name, wordOpenState(talk, door.open) || answer.hoursUnknown);
}

/** "Passport Office is open on Sun 29 Nov: 09:00-15:00." */
function wordDay(talk: Talk, door: Door, ahead: number): string {
  const { follow, formats } = talk.wording;
  const hours = talk.knowledge.dayHours(door.office.id, talk.turn.now, ahead);
  const { name } = doorTexts(talk, door);
  if (!hours) return talk.wording.answer.hoursUnknown;
  const day = formats.weekday(hours.day);
  if (!hours.spans.length) return follow.closedOn(name, day, talk.tell(hours.closure?.reason));
  return isAllDay(hours) ? follow.openAllDayOn(name, day) : follow.openOn(name, day, spansOf(talk, hours));
}

/** Another office of the same service that is open then, when this one is not. */
function wordOthers(talk: Talk, { entry }: Answer, door: Door, ahead: number): string[] {
  if (hoursOn(talk, door, ahead)?.spans.length !== 0) return [];
  for (const other of talk.knowledge.doors(entry.id, talk.circumstances)) {
    const hours = other && other.office.id !== door.office.id ? hoursOn(talk, other, ahead) : undefined;
    if (other && hours?.spans.length)
      return [talk.wording.follow.otherOpenOn(doorTexts(talk, other).name, spansOf(talk, hours))];
  }
  return [];
}

const hoursOn = (talk: Talk, { office }: Door, ahead: number) =>
  talk.knowledge.dayHours(office.id, talk.turn.now, ahead);

/** "Sun-Thu 09:00-15:00, Fri-Sat closed", from today on. */
function wordWeek(talk: Talk, door: Door): string {
  const { follow, formats } = talk.wording;
  const days = Array.from({ length: 7 }, (_, ahead) => hoursOn(talk, door, ahead)).filter((day) => day !== undefined);
  const runs: { first: DayHours; last: DayHours; key: string }[] = [];
  for (const day of days) {
    const key = JSON.stringify(day.spans);
    const run = runs.at(-1);
    if (run?.key === key) run.last = day;
    else runs.push({ first: day, last: day, key });
  }
  const told = runs.map(({ first, last }) =>
    follow.hoursOf(formats.shortWeekday(first.day), formats.shortWeekday(last.day), spansOf(talk, first)),
  );
  return follow.hours(doorTexts(talk, door).name, told);
}

function spansOf(talk: Talk, hours: DayHours): string[] {
  const { follow, formats } = talk.wording;
  if (isAllDay(hours)) return [follow.allDay];
  return hours.spans.map(({ opens, closes }) => follow.span(formats.clock(opens), formats.clock(closes)));
}

function isAllDay({ spans: [first, ...others] }: DayHours): boolean {
  return !others.length && first?.opens === '00:00' && (first.closes === '24:00' || first.closes === '00:00');
}

function daysAhead(talk: Talk, { office, open }: Door, when: When): number {
  if (when.kind === 'now') return 0;
  if (when.kind === 'ahead') return when.days;
  if (when.kind === 'date') return daysUntil(talk, office.id, when);
  const today = weekdayIn(talk.turn.now, open.timeZone);
  return (when.weekday - today + 7) % 7;
}

const DAY_MS = 86_400_000;

/** Until the next time that it is this day of the year, where the office is. */
function daysUntil(talk: Talk, officeId: string, { month, day }: Extract<When, { kind: 'date' }>): number {
  const today = Date.parse(talk.knowledge.dayHours(officeId, talk.turn.now, 0)?.day ?? talk.turn.now.toISOString());
  const year = new Date(today).getUTCFullYear();
  const thisYear = Date.UTC(year, month - 1, day);
  const next = thisYear >= today ? thisYear : Date.UTC(year + 1, month - 1, day);
  return Math.round((next - today) / DAY_MS);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdaysOf = remembered((timeZone: string) => new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone }));

/** 0 is Sunday. */
function weekdayIn(at: Date, timeZone: string): number {
  return WEEKDAYS.indexOf(weekdaysOf(timeZone).format(at));
}
