import { readLines } from './meanings.ts';
import { tokenise } from './tokens.ts';

/** Phrases that mean one word ("passed away": "died"), by their first word. */
export type Phrases = Map<string, { words: string[]; meaning: string }[]>;

/**
 * From tables of words of one meaning a line, where `pass_away` is a phrase; a phrase means the first plain word of its line. Tables
 * of other languages begin phrases with the same words ("no"): none takes another's place, and the longest is looked for first.
 */
export function phrasesIn(tables: string[]): Phrases {
  const phrases: Phrases = new Map();
  for (const { items } of tables.flatMap(readLines)) {
    const meaning = items.find((item) => !item.includes('_'));
    for (const item of items.filter((each) => each.includes('_'))) {
      const words = item.split('_').flatMap(tokenise);
      const first = words[0];
      if (first === undefined || meaning === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const begun of phrases.values()) begun.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The tokens, each phrase replaced by what it means. */
export function replacePhrases(tokens: string[], phrases: Phrases): string[] {
  if (!tokens.some((token) => phrases.has(token))) return tokens;
  const replaced: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phrases.get(tokens[i] ?? '')?.find(({ words }) => words.every((word, j) => tokens[i + j] === word));
    replaced.push(phrase?.meaning ?? tokens[i] ?? '');
    if (phrase !== undefined) i += phrase.words.length - 1;
  }
  return replaced;
}
