import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stem as english } from 'porter2';
import { remembered } from '../../remembered.ts';
import { LIGHT_STEMMERS } from './suffixes.ts';

export type Stem = (word: string) => string;

/** Languages that the Snowball project has a stemmer for; its English one in the fastest form that gives the same stems. */
const SNOWBALL: Record<string, Stem> = {
  en: english,
  de: german,
  es: spanish,
  ar: arabic,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  ta: tamil,
};

/**
 * The stemmer of a language (BCP 47 tag), one for all that reads it; a language without one keeps its words as they are.
 */
export const stemmerFor: (language: string) => Stem = remembered((language) => open(language.toLowerCase()));

function open(language: string): Stem {
  const base = language.split('-')[0] ?? '';
  if (language.endsWith('-latn')) return keep;
  if (language !== base) return stemmerFor(base);
  const snowball = SNOWBALL[base];
  return LIGHT_STEMMERS[base] ?? (snowball ? remembered(snowball, REMEMBERED) : keep);
}

const keep: Stem = (word) => word;

/** Snowball takes some µs a word and texts repeat their words: 50,000 remembered ones are about 5 MB. */
const REMEMBERED = 50_000;
