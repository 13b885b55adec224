import type { Day, Office } from './model.ts';
import type { DayHours, OpenState } from './outcome.ts';
import { createTimetable, DAY_MINUTES, type Timetable } from './timetable.ts';
import { createZones, type DayNumber, dayOfNumber, type Zone } from '../store/zone.ts';

const MINUTE_MS = 60_000;

/** Opening hours by an office's own clock. */
export interface Hours {
  openState(office: Office, at: Date): OpenState;
  /** The hours of the office's local day that is `daysAhead` days from `at`; 0 is today. */
  dayHours(office: Office, at: Date, daysAhead: number): DayHours;
  /** The local day of an office, or of the city without one. */
  today(at: Date, office?: Office): Day;
}

/** How far ahead the next opening is looked for. */
const HORIZON_DAYS = 60;

/** `timeZone` is for offices that name none. */
export function createHours(timeZone: string): Hours {
  const zoneNamed = createZones();
  const timetables = new WeakMap<Office, Timetable>();
  const zoneOf = (office?: Office) => zoneNamed(office?.timeZone ?? timeZone);

  function timetableOf(office: Office): Timetable {
    const timetable = timetables.get(office) ?? createTimetable(office);
    timetables.set(office, timetable);
    return timetable;
  }

  return {
    openState(office, at) {
      const zone = zoneOf(office);
      const timetable = timetableOf(office);
      const closure = timetable.closureOn(zone.localOf(at.getTime()).day);
      const holding = closure ? { closure } : {};
      if (!timetable.hasHours) return { isOpen: false, isUnknown: true, timeZone: zone.name, ...holding };
      const shift = findShift(timetable, at.getTime(), zone);
      if (shift?.isOn)
        return { isOpen: true, timeZone: zone.name, ...(shift.isEndless ? {} : { closesAt: new Date(shift.closes) }) };
      return { isOpen: false, timeZone: zone.name, ...(shift ? { opensAt: new Date(shift.opens) } : {}), ...holding };
    },
    dayHours(office, at, daysAhead) {
      const timetable = timetableOf(office);
      const day = zoneOf(office).localOf(at.getTime()).day + daysAhead;
      const closure = timetable.closureOn(day);
      const spans = timetable.spansOn(day).map(({ from, to }) => ({ opens: clockTime(from), closes: clockTime(to) }));
      return { day: dayOfNumber(day), spans, ...(closure ? { closure } : {}) };
    },
    today: (at, office) => dayOfNumber(zoneOf(office).localOf(at.getTime()).day),
  };
}

interface Shift {
  opens: number;
  closes: number;
}

interface FoundShift extends Shift {
  /** It is on now; otherwise it is the next to begin. */
  isOn: boolean;
  /** Open without a break as far as is looked. */
  isEndless: boolean;
}

/**
 * The shift that is on, or the next one. Yesterday is looked at as well, since a shift may run past midnight; shifts that
 * touch are one.
 */
function findShift(timetable: Timetable, now: number, zone: Zone): FoundShift | undefined {
  const today = zone.localOf(now).day;
  const found = (shift: Shift, isLast: boolean) => ({
    ...shift,
    isOn: shift.opens <= now,
    isEndless: isLast && shift.opens <= now,
  });
  let running: Shift | undefined;
  for (let day = today - 1; day <= today + HORIZON_DAYS; day++) {
    for (const { from, to } of timetable.spansOn(day)) {
      const [opens, closes] = [zone.momentOf(day, from * MINUTE_MS, 'early'), endOf(zone, day, to)];
      if (running && opens <= running.closes) running.closes = Math.max(running.closes, closes);
      else if (running && running.closes > now) return found(running, false);
      else running = { opens, closes };
    }
    // Nothing of a later day can touch a shift that ended before this day did.
    if (running && running.closes > now && running.closes < zone.momentOf(day + 1, 0, 'early'))
      return found(running, false);
  }
  return running && running.closes > now ? found(running, true) : undefined;
}

function endOf(zone: Zone, day: DayNumber, minutes: number): number {
  if (minutes < DAY_MINUTES) return zone.momentOf(day, minutes * MINUTE_MS, 'late');
  return zone.momentOf(day + 1, (minutes - DAY_MINUTES) * MINUTE_MS, minutes === DAY_MINUTES ? 'early' : 'late');
}

/** `HH:MM`; the end of the day is 24:00, and what lies past it is told as the time of the next day. */
function clockTime(minutes: number): string {
  const within = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
