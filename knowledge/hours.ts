import type { Closure, Day, Office, ScheduleRow } from './model.ts';
import type { DayHours, OpenState } from './outcome.ts';
import { addDays, createZones, type Zone } from './zones.ts';

/** Opening hours by an office's own clock. */
export interface Hours {
  openState(office: Office, at: Date): OpenState;
  /** The hours of the office's local day that is `daysAhead` days from `at`; 0 is today. */
  dayHours(office: Office, at: Date, daysAhead: number): DayHours;
  /** The local day of an office, or of the city without one. */
  today(at: Date, office?: Office): Day;
}

/** Minutes after midnight; beyond 1440 for a shift that ends on the next day. */
interface Span {
  from: number;
  to: number;
}

const DAY_MINUTES = 1440;
/** How far ahead the next opening is looked for. */
const HORIZON_DAYS = 60;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** `timeZone` is for offices that name none. */
export function createHours(timeZone: string): Hours {
  const zoneNamed = createZones();
  const zoneOf = (office?: Office) => zoneNamed(office?.timeZone ?? timeZone);

  return {
    openState(office, at) {
      const zone = zoneOf(office);
      const closure = closureOn(office, zone.dayOf(at.getTime()));
      const holding = closure ? { closure } : {};
      if (!office.schedule?.length) return { isOpen: false, isUnknown: true, timeZone: zone.name, ...holding };
      const { current, next } = findShift(office, at.getTime(), zone);
      if (!current) {
        const opensAt = next === undefined ? {} : { opensAt: new Date(next) };
        return { isOpen: false, timeZone: zone.name, ...opensAt, ...holding };
      }
      const closesAt = current.isEndless ? {} : { closesAt: new Date(current.closes) };
      return { isOpen: true, timeZone: zone.name, ...closesAt };
    },
    dayHours(office, at, daysAhead) {
      const day = addDays(zoneOf(office).dayOf(at.getTime()), daysAhead);
      const closure = closureOn(office, day);
      const spans = spansOf(office, day).map(({ from, to }) => ({ opens: clockTime(from), closes: clockTime(to) }));
      return { day, spans, ...(closure ? { closure } : {}) };
    },
    today: (at, office) => zoneOf(office).dayOf(at.getTime()),
  };
}

interface Shift {
  closes: number;
  /** Open without a break as far as is looked. */
  isEndless: boolean;
}

/**
 * The shift that is on, or the moment when the next one begins. Yesterday is looked at as well, since a shift may run past
 * midnight; shifts that touch are one.
 */
function findShift(office: Office, now: number, zone: Zone): { current?: Shift; next?: number } {
  const today = zone.dayOf(now);
  let running: { opens: number; closes: number } | undefined;
  for (let ahead = -1; ahead <= HORIZON_DAYS; ahead++) {
    const day = addDays(today, ahead);
    for (const { from, to } of spansOf(office, day)) {
      const opens = zone.momentOf(day, from, 'early');
      const closes = momentOfEnd(zone, day, to);
      if (running && opens <= running.closes) running.closes = Math.max(running.closes, closes);
      else {
        if (running && running.closes > now) return settle(running, now, false);
        running = { opens, closes };
      }
    }
    // Nothing of a later day can touch a shift that ended before this day did.
    if (running && running.closes > now && running.closes < zone.momentOf(addDays(day, 1), 0, 'early'))
      return settle(running, now, false);
  }
  return running && running.closes > now ? settle(running, now, true) : {};
}

function settle({ opens, closes }: { opens: number; closes: number }, now: number, isLast: boolean) {
  return opens > now ? { next: opens } : { current: { closes, isEndless: isLast } };
}

function momentOfEnd(zone: Zone, day: Day, minutes: number): number {
  if (minutes <= DAY_MINUTES && minutes !== DAY_MINUTES) return zone.momentOf(day, minutes, 'late');
  return zone.momentOf(addDays(day, 1), minutes - DAY_MINUTES, minutes === DAY_MINUTES ? 'early' : 'late');
}

/**
 * What an office opens on a day, in order, overlaps joined. A shift belongs to the day on which it starts: a closure of that
 * day takes it away with its hours past midnight, and leaves the night before as it is.
 */
function spansOf(office: Office, day: Day): Span[] {
  if (closureOn(office, day)) return [];
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'SU';
  const spans = (office.schedule ?? []).filter((row) => holdsOn(row, day, weekday)).map(spanOf);
  return joinOverlaps(spans.sort((a, b) => a.from - b.from || a.to - b.to));
}

function holdsOn({ byday, validFrom, validTo }: ScheduleRow, day: Day, weekday: string): boolean {
  return byday.includes(weekday) && (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
}

function spanOf({ opensAt, closesAt }: ScheduleRow): Span {
  const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
  return { from, to: to <= from ? to + DAY_MINUTES : to };
}

function joinOverlaps(sorted: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

function closureOn({ closures }: Office, day: Day): Closure | undefined {
  return closures?.find(({ from, to }) => from <= day && day <= to);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM`; the end of the day is 24:00, and what lies past it is told as the time of the next day. */
function clockTime(minutes: number): string {
  const within = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
