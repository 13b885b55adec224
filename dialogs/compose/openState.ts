import type { Door, OpenState } from '../../knowledge/outcome.ts';
import type { Talk } from '../talk.ts';

const A_NIGHT_MS = 20 * 3_600_000;

/** How it stands at the office right now, in words. */
export function wordOpenState(talk: Talk, open: OpenState): string {
  const { answer, formats } = talk.wording;
  const { now } = talk.turn;
  const opens = open.opensAt && formats.moment(open.opensAt, now, open.timeZone);
  if (open.isOpen)
    return open.closesAt ? answer.openUntil(until(talk, open.closesAt, open.timeZone)) : answer.openAlways;
  if (open.closure) return answer.closedBecause(talk.tell(open.closure.reason), opens);
  if (open.isUnknown) return answer.hoursUnknown;
  return opens ? answer.closedUntil(opens) : answer.closed;
}

/** The hour alone where it comes within a night; a day with it where it is further off. */
function until(talk: Talk, closesAt: Date, timeZone: string): string {
  const { formats } = talk.wording;
  const isNear = closesAt.getTime() - talk.turn.now.getTime() < A_NIGHT_MS;
  return isNear ? formats.clockAt(closesAt, timeZone) : formats.moment(closesAt, talk.turn.now, timeZone);
}

export function openStateOf({ open }: Door): 'open' | 'closed' | 'unknown' {
  if (open.isOpen) return 'open';
  return open.isUnknown && !open.closure ? 'unknown' : 'closed';
}
