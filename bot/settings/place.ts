import * as z from 'zod';
import { checked, type Given, list, type Read, splitList } from './written.ts';

/** Languages that the wording exists in; see `dialogs/wording`. */
export const SPOKEN_LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'] as const;

/** The city. */
export const PLACE_SETTINGS = {
  DEFAULT_LANGUAGE: z.enum(SPOKEN_LANGUAGES, `expected one of ${SPOKEN_LANGUAGES.join(', ')}`).default('en'),
  LANGUAGES: list(
    (item) => SPOKEN_LANGUAGES.some((one) => one === item),
    `expected some of ${SPOKEN_LANGUAGES.join(',')}, comma-separated`,
  ).default([...SPOKEN_LANGUAGES]),
  TIME_ZONE: checked(isTimeZone, 'expected a time zone of the IANA list, for example Asia/Dhaka').default('Asia/Dhaka'),
  EMERGENCY_NUMBER: checked(
    (text) => /^\+?[0-9]{2,15}$/.test(text),
    'expected a phone number, for example 999',
  ).default('999'),
};

export function shapePlace(settings: Read<typeof PLACE_SETTINGS>) {
  return {
    languages: settings.LANGUAGES,
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    timeZone: settings.TIME_ZONE,
    emergencyNumber: settings.EMERGENCY_NUMBER,
  };
}

export function placeFaults(given: Given): string[] {
  const languages = splitList(given.LANGUAGES ?? SPOKEN_LANGUAGES.join());
  const first = given.DEFAULT_LANGUAGE ?? 'en';
  if (languages.includes(first)) return [];
  return [`DEFAULT_LANGUAGE: ${first} is not among LANGUAGES (${languages.join(', ')}), name one of them`];
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
