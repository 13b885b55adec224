import * as z from 'zod';

/** The single values of a knowledge file, each with a message that says what is expected. */

export const id = z
  .string({ error: 'is missing; expected an id of a-z, 0-9 and -, for example passport-renewal' })
  .regex(/^[a-z0-9-]+$/, 'expected an id of a-z, 0-9 and -, for example passport-renewal');

export const text = z.string({ error: 'expected a text in quotes' });

export const filledText = text.refine(
  (value) => value.trim() !== '',
  'is empty; write the text or leave the field out',
);

export const day = z
  .string({ error: 'expected a day as YYYY-MM-DD, for example 2026-10-01' })
  .refine(isDay, 'expected a day that exists, as YYYY-MM-DD, for example 2026-10-01');

export const openDay = z
  .string({ error: 'expected a day as YYYY-MM-DD, for example 2026-10-01, or null for open' })
  .refine(isDay, 'expected a day that exists, as YYYY-MM-DD, for example 2026-10-01')
  .nullable();

export const opensAt = z
  .string({ error: 'is missing; expected a time as HH:MM, for example 09:00' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time from 00:00 to 23:59 as HH:MM, for example 09:00');

export const closesAt = z
  .string({ error: 'is missing; expected a time as HH:MM, for example 17:00' })
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'expected a time from 00:00 to 24:00 as HH:MM, for example 17:00 (24:00 is midnight)',
  );

const BYDAY = 'expected days of MO,TU,WE,TH,FR,SA,SU with commas and no spaces, for example SU,MO,TU';

export const byday = z
  .string({ error: `is missing; ${BYDAY}` })
  .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/, BYDAY);

export const currency = z
  .string({ error: 'is missing; expected a currency of ISO 4217, for example BDT' })
  .refine((code) => currencies().has(code), 'expected a currency of ISO 4217, for example BDT, INR or EUR');

export const amount = z.number({ error: 'expected a number, for example 3450' }).nonnegative('expected 0 or more');

export const count = z
  .number({ error: 'expected a whole number, for example 2' })
  .int('expected a whole number, for example 2')
  .nonnegative('expected 0 or more');

export const latitude = degrees(90, '23.8103');
export const longitude = degrees(180, '90.4125');

export const timeZone = z
  .string({ error: 'expected a time zone, for example Asia/Dhaka' })
  .refine(isTimeZone, 'expected a time zone of the IANA list, for example Asia/Dhaka');

const PHONE = 'expected a phone number of 3 to 15 digits, for example +8802100000';

export const phone = z.string({ error: PHONE }).refine(isPhone, PHONE);

const ADDRESS = 'expected an address that starts with https:// or http://, for example https://passports.example/renew';

export const webAddress = z.string({ error: ADDRESS }).refine(isWebAddress, ADDRESS);

const LANGUAGE = 'expected a language tag (BCP 47), for example en, bn or hi-Latn';

export const languageTag = z.string().refine(isLanguageTag, LANGUAGE);

function degrees(most: number, example: string) {
  const message = `expected degrees from -${most} to ${most}, for example ${example}`;
  return z.number({ error: message }).min(-most, message).max(most, message);
}

/** A calendar day that exists: 31 February does not. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** Either E.164 or as people there dial it, short numbers such as 106 included. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return /^\+?[\d ()./-]+$/.test(value) && digits >= 3 && digits <= 15;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

const zones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  return remember(zones, name, () => {
    try {
      return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  });
}

const tags = new Map<string, boolean>();

function isLanguageTag(tag: string): boolean {
  return remember(tags, tag, () => {
    try {
      return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  });
}

function remember(known: Map<string, boolean>, key: string, judge: () => boolean): boolean {
  const judged = known.get(key) ?? judge();
  known.set(key, judged);
  return judged;
}

let known: Set<string> | undefined;

function currencies(): Set<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}
