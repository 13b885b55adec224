import { createMeanings, type Meanings } from '../../meanings.ts';
import { type Phrases, phrasesIn } from '../../phrases.ts';
import { stemmerFor } from '../../stem/stem.ts';
import { english } from './en.ts';

/** What words mean the same, in all languages that there is a table for. */
export function allMeanings(): Meanings {
  return createMeanings([{ lines: english, stem: stemmerFor('en') }]);
}

export function allPhrases(): Phrases {
  return phrasesIn(english);
}
