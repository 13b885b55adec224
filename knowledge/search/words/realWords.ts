import { readLines } from '../meanings.ts';
import { tokenise } from '../tokens.ts';
import { scopeExamples } from './scope/index.ts';
import { meaningTables } from './meanings/meanings.ts';

/** Words that mean something as they stand, in any language that has a spelling: "weather" is no slip for "water". */
export function isRealWord(word: string): boolean {
  return (spelled ??= wordsWhere((language) => !isRomanised(language))).has(word);
}

/** The same of romanised writing, which has no spelling: "beti" may be written in many ways, but it is no "batti". */
export function isRomanisedWord(word: string): boolean {
  return (romanised ??= wordsWhere(isRomanised)).has(word);
}

/** Read when a word comes that no entry has. */
let spelled: Set<string> | undefined;
let romanised: Set<string> | undefined;

const isRomanised = (language: string) => language.endsWith('-Latn');

function wordsWhere(isWanted: (language: string) => boolean): Set<string> {
  const phrases = [
    ...meaningTables()
      .filter(({ language }) => isWanted(language))
      .flatMap(({ lines }) => readLines(lines).flatMap(({ items }) => items.map((item) => item.replaceAll('_', ' ')))),
    ...scopeExamples()
      .filter(({ language }) => isWanted(language))
      .map(({ text }) => text),
  ];
  return new Set(phrases.flatMap(tokenise));
}
