import type { WorkingHours } from './calendar.ts';
import type { QuietHours } from './quietHours.ts';

/** What a city decides of its grievances; hours and holidays are its own data. */
export interface GrievanceSettings {
  hours: WorkingHours;
  quiet?: QuietHours;
  /** Days after the end at which what is personal is removed. */
  retentionDays: number;
}

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** A question to the citizen: reminders after these days, closed after the last. */
export const QUESTION_REMINDERS = [3, 7] as const;
export const QUESTION_CLOSES = 10;
/** Hours in which a resolution can be contested, measured from the resolution. */
export const CONTEST_HOURS = 72;
export const contestableUntil = (resolvedAt: number): number => resolvedAt + CONTEST_HOURS * HOUR_MS;
/** Working days of the appeal officer. */
export const APPEAL_DAYS = 20;
/** Working days that a reopened one has at least. */
export const REOPENED_DAYS = 5;
/** Days after the end in which a rating is still taken down. */
export const RATING_DAYS = 30;

/** Default working hours: Sunday to Thursday, 9 to 17. */
export function defaultSettings(timeZone: string): GrievanceSettings {
  const office: [string, string][] = [['09:00', '17:00']];
  return {
    hours: { timeZone, week: { 0: office, 1: office, 2: office, 3: office, 4: office }, holidays: [] },
    quiet: { from: '21:00', to: '08:00' },
    retentionDays: 730,
  };
}
