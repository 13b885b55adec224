import { tokenise } from '../tokens.ts';
import { scopeExamples } from './scope/index.ts';
import { meaningTables } from './meanings/meanings.ts';

/**
 * Words that mean something as they stand, in any language that has a spelling: "weather" is no slip for "water". Romanised
 * writing has none.
 */
export function realWords(): Set<string> {
  const phrases = [
    ...meaningTables()
      .filter(({ language }) => !language.endsWith('-Latn'))
      .map(({ lines }) => lines.replaceAll('_', ' ')),
    ...scopeExamples()
      .filter(({ language }) => !language.endsWith('-Latn'))
      .map(({ text }) => text),
  ];
  return new Set(phrases.flatMap(tokenise));
}
