import * as z from 'zod';
import type { GrievanceSettings } from '../../grievances/settings.ts';
import { type Read, splitList } from './written.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const SPAN = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]|24):[0-5]\d$/;

const listOf = (isGood: (item: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => splitList(text.toLowerCase()))
    .refine((items) => items.length > 0 && items.every(isGood), { message });

const isSpan = (text: string): boolean => SPAN.test(text) && ends(text)[0] < ends(text)[1];
const isQuiet = (text: string): boolean => text === 'none' || (SPAN.test(text) && !text.endsWith('-24:00'));

/** What a city decides of its grievances: the settings of the environment, checked with all others in `bot/config.ts`. */
export const GRIEVANCE_SETTINGS = {
  WORKING_DAYS: listOf(
    (item) => DAYS.some((day) => day === item),
    `expected some of ${DAYS.join(',')}, comma-separated`,
  ).default(['sun', 'mon', 'tue', 'wed', 'thu']),
  WORKING_HOURS: listOf(
    isSpan,
    'expected hours of the day, for example 09:00-17:00, or 09:00-13:00,14:00-17:00',
  ).default(['09:00-17:00']),
  HOLIDAYS: listOf(isDay, 'expected days, comma-separated, for example 2026-12-16,2027-02-21').default([]),
  QUIET_HOURS: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .refine(isQuiet, { message: 'expected hours in which nobody is written to, for example 21:00-08:00, or none' })
    .default('21:00-08:00'),
  RETENTION_DAYS: z
    .string()
    .transform((text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : 0))
    .refine((days) => days > 0, {
      message: 'expected the days after which a closed grievance loses what is personal, for example 730',
    })
    .default(730),
};

/** The same in the words of `grievances/`. */
export function shapeGrievances(settings: Read<typeof GRIEVANCE_SETTINGS>, timeZone: string): GrievanceSettings {
  const spans = settings.WORKING_HOURS.map(ends);
  const days = settings.WORKING_DAYS.map((name) => DAYS.findIndex((day) => day === name));
  const [from, to] = ends(settings.QUIET_HOURS);
  return {
    hours: { timeZone, week: Object.fromEntries(days.map((day) => [day, spans])), holidays: settings.HOLIDAYS },
    ...(settings.QUIET_HOURS === 'none' ? {} : { quiet: { from, to } }),
    retentionDays: settings.RETENTION_DAYS,
  };
}

function ends(span: string): [from: string, to: string] {
  const [from = '', to = ''] = span.split('-');
  return [from, to];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
