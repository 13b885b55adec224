/** Local days of a time zone, as numbers: days since 1 January 1970. */
export interface Zone {
  /** The local day and the milliseconds since its midnight, by the wall clock. */
  localOf(at: number): { day: number; time: number };
  /** The moment of a wall clock time; in the hour that a change of clocks leaves out, the moment after it. */
  momentOf(day: number, time: number): number;
}

const DAY_MS = 86_400_000;
/** Clocks change at full quarters of an hour at most, everywhere. */
const QUARTER_MS = 900_000;

export function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const byDay = new Map<number, number>();
  const byQuarter = new Map<number, number>();

  /** What the wall clock is ahead of UTC, in ms: the same all day, but for the few days on which it changes. */
  function offsetAt(at: number): number {
    const day = Math.floor(at / DAY_MS);
    const offset = measuredOnce(byDay, day, DAY_MS);
    if (offset === measuredOnce(byDay, day + 1, DAY_MS)) return offset;
    return measuredOnce(byQuarter, Math.floor(at / QUARTER_MS), QUARTER_MS);
  }

  function measuredOnce(known: Map<number, number>, span: number, ms: number): number {
    const remembered = known.get(span);
    if (remembered !== undefined) return remembered;
    const offset = measure(span * ms);
    if (known.size > 20_000) known.clear();
    known.set(span, offset);
    return offset;
  }

  function measure(at: number): number {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  }

  return {
    localOf(at) {
      const local = at + offsetAt(at);
      const day = Math.floor(local / DAY_MS);
      return { day, time: local - day * DAY_MS };
    },
    momentOf(day, time) {
      const local = day * DAY_MS + time;
      const guess = local - offsetAt(local - offsetAt(local));
      const again = local - offsetAt(guess);
      return Math.max(guess, again);
    },
  };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_MS);
}

/** `YYYY-MM-DD`. */
export function writeDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
