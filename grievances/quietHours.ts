import { readTime } from './calendar.ts';
import { createZone } from '../store/zone.ts';

/** When nobody is written to without need; `HH:MM` of the city's wall clock, past midnight where `to` is earlier. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The next decent moment, which may be this one. */
export type DecentHour = (at: number) => number;

export function createDecentHours(quiet: QuietHours | undefined, timeZone: string): DecentHour {
  if (!quiet || quiet.from === quiet.to) return (at) => at;
  const zone = createZone(timeZone);
  const [from, to] = [readTime(quiet.from), readTime(quiet.to)];
  return (at) => {
    const { day, time } = zone.localOf(at);
    if (from < to) return time >= from && time < to ? zone.momentOf(day, to, 'late') : at;
    if (time >= from) return zone.momentOf(day + 1, to, 'late');
    return time < to ? zone.momentOf(day, to, 'late') : at;
  };
}
