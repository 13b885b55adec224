import type { Stem } from './stem/stem.ts';
import { tokenise } from './tokens.ts';

/** Which words mean much the same: a word's meanings by number. */
export interface Meanings {
  /** The meanings of a word (folded) or its stem. */
  of(word: string): readonly number[];
}

/**
 * From tables of one meaning a line (see `words/meanings`), each read with its language's stemmer. Lines of one name are one
 * meaning, in whatever table they stand.
 */
export function createMeanings(tables: { lines: string; stem: Stem }[]): Meanings {
  const meanings = new Map<string, number[]>();
  const named = new Map<string, number>();
  let count = 0;
  for (const { lines, stem } of tables) {
    for (const { name, items } of readLines(lines)) {
      const words = items.filter((word) => !word.includes('_')).flatMap(tokenise);
      if (words.length < 2 && !named.has(name)) continue;
      const meaning = named.get(name) ?? count++;
      named.set(name, meaning);
      for (const word of new Set(words.flatMap((word) => [word, stem(word)]))) {
        const known = meanings.get(word);
        if (known === undefined) meanings.set(word, [meaning]);
        else if (!known.includes(meaning)) known.push(meaning);
      }
    }
  }
  return { of: (word) => meanings.get(word) ?? NONE };
}

const NONE: readonly number[] = [];

/** A table's meanings: `dog: perro perra`; without a name before it, a line is named by its first word. */
export function readLines(lines: string): { name: string; items: string[] }[] {
  return lines.split('\n').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(/\s+/);
    if (!first) return [];
    return [
      first.endsWith(':') ? { name: first.slice(0, -1), items: others } : { name: first, items: [first, ...others] },
    ];
  });
}
