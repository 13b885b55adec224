import type { WorkingCalendar } from './calendar.ts';
import type { Promised } from './model.ts';
import { without } from './without.ts';

/** Of a promise's time, when the officer is reminded. */
const REMIND_AT = 0.8;
/** Working days after a broken promise at which the head of office has it. */
const TO_HEAD_DAYS = 3;
/** Working days by which a broken promise is put off, each time. */
export const PUT_OFF_DAYS = 7;

/** A promise of so many working days, its clock going. */
export function makePromise(calendar: WorkingCalendar, kind: Promised['kind'], days: number, now: number): Promised {
  return startClock(calendar, { kind, total: days * calendar.dayMs, extended: 0, used: 0, broken: 0 }, now);
}

/** Sets the clock going, and with it the dates at which something will be due. */
export function startClock(calendar: WorkingCalendar, promise: Promised, now: number): Promised {
  if (promise.since !== undefined) return promise;
  const { total, extended, used, broken, reminded, withHead } = promise;
  const reach = (worked: number): number => calendar.addWorkingTime(now, worked - used);
  const dueAt = reach(total + extended);
  return {
    ...promise,
    since: now,
    dueAt,
    firstDueAt: broken ? (promise.firstDueAt ?? dueAt) : dueAt,
    ...(reminded || broken ? {} : { remindAt: reach(total * REMIND_AT) }),
    ...(broken && !withHead ? { headAt: reach((promise.brokenAfter ?? total) + TO_HEAD_DAYS * calendar.dayMs) } : {}),
  };
}

/** Stops the clock: what was used stays used, and nothing is due. */
export function stopClock(calendar: WorkingCalendar, promise: Promised, now: number): Promised {
  if (promise.since === undefined) return promise;
  const used = promise.used + calendar.workingTimeBetween(promise.since, now);
  return { ...without(promise, 'since', 'dueAt', 'remindAt', 'headAt'), used };
}

/** The date has passed: a new one, counted from now, and the head of office in a few days. */
export function putOff(calendar: WorkingCalendar, promise: Promised, now: number): Promised {
  const stopped = stopClock(calendar, promise, now);
  const extended = stopped.used + PUT_OFF_DAYS * calendar.dayMs - stopped.total;
  const brokenAfter = stopped.brokenAfter ?? stopped.used;
  return startClock(calendar, { ...stopped, extended, broken: stopped.broken + 1, brokenAfter }, now);
}

/** After a resolution that was none, the rest of the time counts, but never less than so many days. */
export function resumePromise(calendar: WorkingCalendar, promise: Promised, leastDays: number, now: number): Promised {
  const stopped = stopClock(calendar, promise, now);
  const left = stopped.total + stopped.extended - stopped.used;
  const missing = Math.max(0, leastDays * calendar.dayMs - left);
  return startClock(calendar, { ...stopped, extended: stopped.extended + missing }, now);
}
