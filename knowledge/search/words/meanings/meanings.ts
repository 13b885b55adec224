import { createMeanings, type Meanings } from '../../meanings.ts';
import { type Phrases, phrasesIn } from '../../phrases.ts';
import { stemmerFor } from '../../stem/stem.ts';
import { bengali } from './bn.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';

/** What words mean the same, in all languages that there is a table for. */
export function allMeanings(): Meanings {
  return createMeanings([
    { lines: english, stem: stemmerFor('en') },
    { lines: bengali, stem: stemmerFor('bn') },
    { lines: hindi, stem: stemmerFor('hi') },
    { lines: spanish, stem: stemmerFor('es') },
  ]);
}

export function allPhrases(): Phrases {
  return phrasesIn(english);
}
