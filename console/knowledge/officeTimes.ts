import type { Office, ScheduleRow } from '../../knowledge/model.ts';
import { textIn } from '../../knowledge/texts.ts';
import { tellField } from '../views/words/knowledge.ts';
import { WEEK } from './officeFields.ts';

/** When an office is open, as a person asks for it: the week that holds today, what comes later, days that are closed. */
export function timesOf({ schedule = [], closures = [] }: Office, today: string, language: string) {
  const now = schedule.filter((row) => holdsOn(row, today));
  return {
    week: WEEK.map((day) => ({
      name: tellField(`week.${day}`),
      spans: now
        .filter((row) => daysOf(row).includes(day))
        .map(spanOf)
        .sort()
        .join(', '),
    })),
    later: schedule
      .filter(({ validFrom }) => Boolean(validFrom && validFrom > today))
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
      .map((row) => ({
        days: daysOf(row).map((day) => tellField(`week.${day}`).replace(/^.*, /, '')),
        spans: spanOf(row),
        from: row.validFrom,
        to: row.validTo,
      })),
    closed: closures
      .filter(({ to }) => to >= today)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to, reason }) => ({ from, to, reason: textIn(reason, language, language)?.text ?? '' })),
  };
}

const holdsOn = ({ validFrom, validTo }: ScheduleRow, day: string) =>
  (!validFrom || validFrom <= day) && (!validTo || validTo >= day);
const daysOf = ({ byday }: ScheduleRow): string[] => byday.split(',');
const spanOf = ({ opensAt, closesAt }: ScheduleRow) => `${opensAt}-${closesAt}`;
