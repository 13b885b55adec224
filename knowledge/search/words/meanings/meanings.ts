import { createMeanings, type Meanings } from '../../meanings.ts';
import { type Phrases, phrasesIn } from '../../phrases.ts';
import { stemmerFor } from '../../stem/stem.ts';
import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bnLatn.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hiLatn.ts';

const TABLES: { lines: string; language: string }[] = [
  { lines: english, language: 'en' },
  { lines: german, language: 'de' },
  { lines: spanish, language: 'es' },
  { lines: bengali, language: 'bn' },
  { lines: hindi, language: 'hi' },
  { lines: arabic, language: 'ar' },
  { lines: romanisedBengali, language: 'bn-Latn' },
  { lines: romanisedHindi, language: 'hi-Latn' },
];

/** The tables as they stand: a meaning a line. */
export function meaningTables(): { lines: string; language: string }[] {
  return TABLES;
}

let meanings: Meanings | undefined;
let phrases: Phrases | undefined;

/** What words mean the same, in all languages that there is a table for: read when a word is first asked about. */
export function allMeanings(): Meanings {
  return { of: (word) => (meanings ??= readMeanings()).of(word) };
}

export function allPhrases(): Phrases {
  return (phrases ??= phrasesIn(TABLES.map(({ lines }) => lines)));
}

function readMeanings(): Meanings {
  return createMeanings(TABLES.map(({ lines, language }) => ({ lines, stem: stemmerFor(language) })));
}
