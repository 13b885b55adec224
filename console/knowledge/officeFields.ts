import type { Office, ScheduleRow } from '../../knowledge/model.ts';
import { positionFrom, putPosition } from './areaFields.ts';
import {
  collectFields,
  type Fields,
  filled,
  linesFrom,
  orNothing,
  type Put,
  putLines,
  putTexts,
  rowsFrom,
  textsFrom,
} from './fields.ts';

export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * An office as the fields of its form. Hours that always hold are a week: `week.MO` → "09:00-13:00, 14:00-17:00". Rows that hold
 * for a season only stand below, each with its days.
 */
export function fieldsOfOffice(office: Office): Fields {
  return collectFields((put) => {
    put('id', office.id);
    putTexts(put, 'names', office.names);
    putTexts(put, 'address', office.address);
    putPosition(put, office.position);
    putLines(put, 'areas', office.areas);
    putLines(put, 'phones', office.phones);
    put('timeZone', office.timeZone);
    putLines(put, 'accessibility', office.accessibility);
    putWeek(put, (office.schedule ?? []).filter(isAlways));
    (office.schedule ?? [])
      .filter((row) => !isAlways(row))
      .forEach((row, index) => putRow(put, `seasons.${index}`, row));
    office.closures?.forEach(({ from, to, reason }, index) => {
      put(`closures.${index}.from`, from);
      put(`closures.${index}.to`, to);
      putTexts(put, `closures.${index}.reason`, reason);
    });
  });
}

const isAlways = ({ validFrom, validTo }: ScheduleRow) => !validFrom && !validTo;

function putWeek(put: Put, rows: ScheduleRow[]): void {
  for (const day of WEEK) {
    const spans = rows.filter(({ byday }) => byday.split(',').includes(day)).map(spanOf);
    put(`week.${day}`, spans.sort().join(', '));
  }
}

function putRow(put: Put, name: string, row: ScheduleRow): void {
  for (const field of ['byday', 'validFrom', 'validTo'] as const) put(`${name}.${field}`, row[field]);
  put(`${name}.hours`, spanOf(row));
}

const spanOf = ({ opensAt, closesAt }: ScheduleRow) => `${opensAt}-${closesAt}`;

export function officeFromFields(fields: Fields): Record<string, unknown> {
  const schedule = [...weekFrom(fields), ...seasonsFrom(fields)];
  return filled({
    id: fields.get('id') ?? '',
    names: textsFrom(fields, 'names') ?? {},
    address: textsFrom(fields, 'address'),
    position: positionFrom(fields),
    areas: linesFrom(fields, 'areas'),
    phones: linesFrom(fields, 'phones'),
    timeZone: fields.get('timeZone') || undefined,
    schedule: orNothing(schedule),
    closures: orNothing(
      rowsFrom(fields, 'closures').map((row) =>
        filled({
          from: row.get('from') ?? '',
          to: row.get('to') || (row.get('from') ?? ''),
          reason: textsFrom(row, 'reason'),
        }),
      ),
    ),
    accessibility: linesFrom(fields, 'accessibility'),
  });
}

/** Days with the same hours stand in one row, as people would write it. */
function weekFrom(fields: Fields): Record<string, unknown>[] {
  const days = new Map<string, string[]>();
  for (const day of WEEK)
    for (const span of spansIn(fields.get(`week.${day}`) ?? '')) days.set(span, [...(days.get(span) ?? []), day]);
  return [...days].map(([span, on]) => ({ byday: on.join(','), ...hoursOf(span) }));
}

function seasonsFrom(fields: Fields): Record<string, unknown>[] {
  return rowsFrom(fields, 'seasons').flatMap((row) =>
    spansIn(row.get('hours') ?? '').map((span) =>
      filled({
        byday: (row.get('byday') ?? '').toUpperCase().replace(/\s/g, ''),
        ...hoursOf(span),
        validFrom: row.get('validFrom') || undefined,
        validTo: row.get('validTo') || undefined,
      }),
    ),
  );
}

/** "9-13, 14:00 – 17:00" is taken as people write it; what cannot be read stays, so that the check names it. */
function spansIn(text: string): string[] {
  return text
    .split(/[,;]| and /)
    .map((span) => span.trim())
    .filter(Boolean);
}

function hoursOf(span: string): { opensAt: string; closesAt: string } {
  const [opens = '', closes = ''] = span.split(/\s*(?:-|–|—|to)\s*/);
  return { opensAt: clockTime(opens), closesAt: clockTime(closes) };
}

function clockTime(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes}`;
}
