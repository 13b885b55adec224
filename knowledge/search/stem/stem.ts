import { createRequire } from 'node:module';
import type snowballStemmers from 'snowball-stemmers';
import { LIGHT_STEMMERS } from './suffixes.ts';

// It calls itself an ES module and has no default export: what an import of it gives depends on who loads this file.
const snowball: typeof snowballStemmers = createRequire(import.meta.url)('snowball-stemmers');

export type Stem = (word: string) => string;

/** The stemmer of a language (BCP 47 tag); a language without one keeps its words as they are. */
export function stemmerFor(language: string): Stem {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (language.toLowerCase().endsWith('-latn')) return keep;
  const light = LIGHT_STEMMERS[base];
  if (light !== undefined) return light;
  const name = SNOWBALL[base];
  if (name === undefined) return keep;
  const stemmer = snowball.newStemmer(name);
  return remembered((word) => stemmer.stem(word));
}

const keep: Stem = (word) => word;

/** Languages that the Snowball project has a stemmer for, by its names. */
const SNOWBALL: Record<string, string> = {
  en: 'english',
  de: 'german',
  es: 'spanish',
  ar: 'arabic',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  ta: 'tamil',
};

/** Snowball takes 20 µs a word and texts repeat their words: 50,000 remembered ones are about 5 MB. */
const REMEMBERED = 50_000;

function remembered(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const stemmed = stem(word);
    known.set(word, stemmed);
    return stemmed;
  };
}
