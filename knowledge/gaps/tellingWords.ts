import { likeness } from '../places/likeness.ts';
import { type Stem, stemmerFor } from '../search/stem/stem.ts';
import { tokenise } from '../search/tokens.ts';
import { allMeanings } from '../search/words/meanings/meanings.ts';
import { commonWords, shortForms } from '../search/words/words.ts';

/** A word that says what a question is about. */
export interface TellingWord {
  /** As it is written, folded. */
  word: string;
  /** What it is compared by: its stem, or one name for all words of its meaning. */
  name: string;
}

export interface WordReader {
  /** What a question is about, each name once, in order. */
  read(question: string, language: string): TellingWord[];
}

/** A longer question is told by its beginning. */
const MOST_WORDS = 24;

export function createWordReader(): WordReader {
  const common = commonWords();
  const shorts = shortForms();
  const meanings = allMeanings();
  const stemmers = new Map<string, Stem>();

  function stemOf(word: string, language: string): string {
    // English words stand in talks of every language.
    const base = /^[a-z0-9]+$/.test(word) && !LATIN.includes(language.slice(0, 2)) ? 'en' : language.slice(0, 2);
    const stem = stemmers.get(base) ?? stemmerFor(base);
    stemmers.set(base, stem);
    return stem(word);
  }

  function nameOf(word: string, language: string): string {
    const stem = stemOf(word, language);
    const [meaning] = [...meanings.of(word), ...meanings.of(stem)];
    return meaning === undefined ? stem : `=${meaning}`;
  }

  return {
    read(question, language) {
      const words = tokenise(question)
        .slice(0, MOST_WORDS)
        .flatMap((word) => shorts.get(word) ?? [word]);
      const telling = words.filter((word) => !common.has(word));
      const named = (telling.length ? telling : words).map((word) => ({ word, name: nameOf(word, language) }));
      return [...new Map(named.map((one) => [one.name, one])).values()];
    },
  };
}

const LATIN = ['en', 'es', 'de'];

/** So alike two words are one, misspelt. */
const SAME_WORD = 0.8;
const SHORTEST_MISSPELT = 5;

/** How alike two questions are by their words, 0..1: twice what they share, of all that both say (Dice's coefficient). */
export function alikeness(a: TellingWord[], b: TellingWord[]): number {
  if (!a.length || !b.length) return a.length === b.length ? 1 : 0;
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const at = left.findIndex((other) => isSame(word, other));
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

function isSame(a: TellingWord, b: TellingWord): boolean {
  if (a.name === b.name) return true;
  if (Math.min(a.word.length, b.word.length) < SHORTEST_MISSPELT) return false;
  return likeness(a.word, b.word, SAME_WORD) >= SAME_WORD;
}
