const MINUTE = 60_000;
const DHAKA = 6 * 60;
const DAY_MINUTES = 1440;

/**
 * The working minutes of a city, counted one by one: Sunday to Thursday, 9 to 17, without holidays, six hours ahead of UTC.
 * Made by other means than the calendar that it judges.
 */
export function createWallCalendar(from: number, days: number, holidays: string[]) {
  const first = Math.floor(from / MINUTE);
  const worked = new Int32Array(days * DAY_MINUTES + 1);
  for (let at = 0; at < worked.length - 1; at++) {
    worked[at + 1] = (worked[at] ?? 0) + (isWorking(first + at, holidays) ? 1 : 0);
  }
  const countAt = (moment: number): number => worked[Math.round(moment / MINUTE) - first] ?? Number.NaN;
  return {
    between: (a: number, b: number): number => countAt(b) - countAt(a),
    /** The first moment from which so many minutes have been worked since. */
    reach(since: number, minutes: number): number {
      if (minutes <= 0) return since;
      const target = countAt(since) + minutes;
      let [low, high] = [0, worked.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((worked[middle] ?? 0) < target) low = middle + 1;
        else high = middle;
      }
      return (first + low) * MINUTE;
    },
  };
}

export type WallCalendar = ReturnType<typeof createWallCalendar>;

function isWorking(minute: number, holidays: string[]): boolean {
  const local = minute + DHAKA;
  const day = Math.floor(local / DAY_MINUTES);
  const date = new Date(day * DAY_MINUTES * MINUTE);
  const time = local % DAY_MINUTES;
  const isOfficeDay = date.getUTCDay() <= 4 && !holidays.includes(date.toISOString().slice(0, 10));
  return isOfficeDay && time >= 540 && time < 1020;
}
