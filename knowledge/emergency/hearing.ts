import { remembered } from '../remembered.ts';
import type { Heard } from './pattern.ts';
import { isMistyped } from './typing.ts';

const REMEMBERED = 5000;
/** Written as one word with what follows. */
const ARABIC_AND = 'و';

/** Understands misspelt words of danger. `isWord` tells words that are right as they are. */
export function createHearing(
  vocabulary: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): (word: string) => Heard {
  const byStart = new Map<string, string[]>();
  for (const word of vocabulary) {
    const others = byStart.get(word.charAt(0));
    if (others) others.push(word);
    else byStart.set(word.charAt(0), [word]);
  }

  function hear(word: string): Heard {
    if (vocabulary.has(word) || isWord(word)) return { word, meant: [] };
    if (word.startsWith(ARABIC_AND) && vocabulary.has(word.slice(1))) return { word: word.slice(1), meant: [] };
    const squeezed = word.replace(/(\p{L})\1{2,}/gu, '$1');
    return vocabulary.has(squeezed) ? { word: squeezed, meant: [] } : { word, meant: guess(squeezed) };
  }

  /** The first letter is right, or swapped with the second. */
  function guess(word: string): string[] {
    if (/\d/.test(word)) return [];
    const starts = [...new Set([word.charAt(0), word.charAt(1)])];
    return starts.flatMap((start) => byStart.get(start) ?? []).filter((meant) => isMistyped(word, meant));
  }

  return remembered(hear, REMEMBERED);
}
