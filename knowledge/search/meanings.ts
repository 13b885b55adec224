import type { Stem } from './stem/stem.ts';
import { tokenise } from './tokens.ts';

/** Which words mean much the same: a word's meanings by number. */
export interface Meanings {
  /** The meanings of a word (folded) or its stem. */
  of(word: string): readonly number[];
}

/** From tables of one meaning a line (see `words/meanings`), each read with its language's stemmer. */
export function createMeanings(tables: { lines: string; stem: Stem }[]): Meanings {
  const meanings = new Map<string, number[]>();
  let count = 0;
  for (const { lines, stem } of tables) {
    for (const line of lines.split('\n')) {
      const words = line
        .split(' ')
        .filter((word) => !word.includes('_'))
        .flatMap(tokenise);
      if (words.length < 2) continue;
      for (const word of new Set(words.flatMap((word) => [word, stem(word)]))) {
        const known = meanings.get(word);
        if (known === undefined) meanings.set(word, [count]);
        else known.push(count);
      }
      count++;
    }
  }
  return { of: (word) => meanings.get(word) ?? NONE };
}

const NONE: readonly number[] = [];
