import type { WorkingCalendar } from '../../grievances/calendar.ts';
import type { OfficerRow } from '../../grievances/desk.ts';
import { LIFE_CYCLE } from '../../grievances/lifeCycle.ts';
import { CLOCK } from '../views/words/grievances.ts';

/** A promise as an officer sees it at a moment. */
export interface Clock {
  text: string;
  /** For its colour, which is never the only sign. */
  urgency: 'late' | 'near' | 'fine' | 'still' | 'ended';
  dueAt?: number;
}

const HOUR_MS = 3_600_000;
/** Within two working days it is time to act. */
const NEAR_DAYS = 2;

export function clockOf(
  { state, dueAt, isBroken }: Pick<OfficerRow, 'state' | 'dueAt' | 'isBroken'>,
  now: number,
  calendar: WorkingCalendar,
): Clock {
  const row = LIFE_CYCLE[state];
  if (row.isEnd || dueAt === undefined) return { text: CLOCK.ended, urgency: 'ended' };
  if (row.clockStands) return { text: state === 'resolved' ? CLOCK.contest : CLOCK.waits, urgency: 'still', dueAt };
  if (dueAt <= now)
    return { text: CLOCK.late(wordSpan(calendar.workingTimeBetween(dueAt, now), calendar)), urgency: 'late', dueAt };
  const left = calendar.workingTimeBetween(now, dueAt);
  const isNear = isBroken || left <= NEAR_DAYS * calendar.dayMs;
  return { text: CLOCK.left(wordSpan(left, calendar)), urgency: isNear ? 'near' : 'fine', dueAt };
}

function wordSpan(ms: number, { dayMs }: WorkingCalendar): string {
  const days = Math.floor(ms / dayMs);
  return days >= 1 ? CLOCK.days(days) : CLOCK.hours(Math.max(1, Math.round(ms / HOUR_MS)));
}
