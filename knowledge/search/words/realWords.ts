import { readLines } from '../meanings.ts';
import { tokenise } from '../tokens.ts';
import { scopeExamples } from './scope/index.ts';
import { meaningTables } from './meanings/meanings.ts';

/**
 * Words that mean something as they stand, in any language that has a spelling: "weather" is no slip for "water". Romanised
 * writing has none.
 */
export function isRealWord(word: string): boolean {
  return (known ??= realWords()).has(word);
}

/** Read when a word comes that no entry has. */
let known: Set<string> | undefined;

function realWords(): Set<string> {
  const phrases = [
    ...meaningTables()
      .filter(({ language }) => !language.endsWith('-Latn'))
      .flatMap(({ lines }) => readLines(lines).flatMap(({ items }) => items.map((item) => item.replaceAll('_', ' ')))),
    ...scopeExamples()
      .filter(({ language }) => !language.endsWith('-Latn'))
      .map(({ text }) => text),
  ];
  return new Set(phrases.flatMap(tokenise));
}
