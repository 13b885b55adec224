import type { Day } from './model.ts';

/** Days since 1 January 1970, so that the next day is one more. */
export type DayNumber = number;

/** Local days and times of IANA zones as moments and back, over every change of the clocks. */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Changes of the clocks fall on full quarters of an hour, so an offset holds for the quarter. */
const QUARTER = 900_000;
const OFFSETS_KEPT = 20_000;

export interface Zone {
  readonly name: string;
  dayOf(moment: number): DayNumber;
  /**
   * The moment of `minutes` after local midnight of a day. Where the clocks go forward over it: the moment they do.
   * Where they go back and it comes twice: the first for `early`, the second for `late`.
   */
  momentOf(day: DayNumber, minutes: number, side: 'early' | 'late'): number;
}

/** Zones are costly to make (a formatter each), so keep what this returns. */
export function createZones(): (name: string) => Zone {
  const zones = new Map<string, Zone>();
  return (name) => {
    const zone = zones.get(name) ?? createZone(name);
    zones.set(name, zone);
    return zone;
  };
}

function createZone(name: string): Zone {
  const offsetAt = createOffsets(name);

  function momentOf(day: DayNumber, minutes: number, side: 'early' | 'late'): number {
    const local = day * DAY + minutes * MINUTE;
    const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)];
    if (before === after) return local - before;
    const fitting = [local - before, local - after].filter((moment) => moment + offsetAt(moment) === local);
    if (!fitting.length) return changeBetween(local - after, local - before, offsetAt);
    return side === 'early' ? Math.min(...fitting) : Math.max(...fitting);
  }

  return {
    name,
    dayOf: (moment) => Math.floor((moment + offsetAt(moment)) / DAY),
    momentOf,
  };
}

/** The moment at which the clocks go forward: the first with another offset than at `from`. */
function changeBetween(from: number, to: number, offsetAt: (moment: number) => number): number {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Milliseconds that a zone's clocks are ahead of UTC, remembered by the quarter of an hour. */
function createOffsets(name: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const known = new Map<number, number>();
  return (moment) => {
    const quarter = Math.floor(moment / QUARTER);
    const remembered = known.get(quarter);
    if (remembered !== undefined) return remembered;
    if (known.size >= OFFSETS_KEPT) known.clear();
    const offset = measure(format, quarter * QUARTER);
    known.set(quarter, offset);
    return offset;
  };
}

function measure(format: Intl.DateTimeFormat, moment: number): number {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) - moment;
}

export function numberOfDay(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function dayOfNumber(day: DayNumber): Day {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
