/** Days since 1 January 1970, so that the next day is one more. */
export type DayNumber = number;

/** Local days and times of an IANA zone as moments and back, over every change of the clocks. */
export interface Zone {
  readonly name: string;
  /** What its clocks are ahead of UTC at a moment, ms. */
  offsetAt(moment: number): number;
  /** The local day, and the milliseconds since its midnight by the wall clock. */
  localOf(moment: number): { day: DayNumber; time: number };
  /**
   * The moment of a wall clock's time, ms after local midnight. Where the clocks go forward over it: the moment they do. Where they
   * go back and it comes twice: the first for `early`, the second for `late`.
   */
  momentOf(day: DayNumber, time: number, side: 'early' | 'late'): number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Changes of the clocks fall on full quarters of an hour, everywhere. */
const QUARTER_MS = 900_000;
const OFFSETS_KEPT = 20_000;

/** Zones are costly to make (a formatter each), so keep what this returns. */
export function createZones(): (name: string) => Zone {
  const zones = new Map<string, Zone>();
  return (name) => {
    const zone = zones.get(name) ?? createZone(name);
    zones.set(name, zone);
    return zone;
  };
}

export function createZone(name: string): Zone {
  const offsetAt = createOffsets(name);

  function momentOf(day: DayNumber, time: number, side: 'early' | 'late'): number {
    const local = day * DAY_MS + time;
    const [before, after] = [offsetAt(local - DAY_MS), offsetAt(local + DAY_MS)];
    if (before === after) return local - before;
    const fitting = [local - before, local - after].filter((moment) => moment + offsetAt(moment) === local);
    if (!fitting.length) return changeBetween(local - after, local - before, offsetAt);
    return side === 'early' ? Math.min(...fitting) : Math.max(...fitting);
  }

  return {
    name,
    offsetAt,
    localOf(moment) {
      const local = moment + offsetAt(moment);
      const day = Math.floor(local / DAY_MS);
      return { day, time: local - day * DAY_MS };
    },
    momentOf,
  };
}

/** The moment at which the clocks go forward: the first with another offset than at `from`. */
function changeBetween(from: number, to: number, offsetAt: (moment: number) => number): number {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The same all day, but for the few days on which it changes: those are remembered by the quarter of an hour. */
function createOffsets(name: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: name, hourCycle: 'h23', ...PARTS });
  const byDay = new Map<number, number>();
  const byQuarter = new Map<number, number>();

  function measuredOnce(known: Map<number, number>, span: number, ms: number): number {
    const remembered = known.get(span);
    if (remembered !== undefined) return remembered;
    const offset = measure(format, span * ms);
    if (known.size >= OFFSETS_KEPT) known.clear();
    known.set(span, offset);
    return offset;
  }

  return (moment) => {
    const day = Math.floor(moment / DAY_MS);
    const offset = measuredOnce(byDay, day, DAY_MS);
    if (offset === measuredOnce(byDay, day + 1, DAY_MS)) return offset;
    return measuredOnce(byQuarter, Math.floor(moment / QUARTER_MS), QUARTER_MS);
  };
}

const PARTS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

function measure(format: Intl.DateTimeFormat, moment: number): number {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - moment;
}

/** Of `YYYY-MM-DD`. */
export function numberOfDay(day: string): DayNumber {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** `YYYY-MM-DD`. */
export function dayOfNumber(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}
