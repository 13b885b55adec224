import { likeness } from '../places/likeness.ts';
import type { Heard } from './pattern.ts';

/** Shorter words have too many neighbours to be guessed. */
const SHORTEST = 4;
/** From this length on, two errors are taken. */
const LONG = 8;
const REMEMBERED = 5000;

/**
 * Understands misspelt words of danger: one error in a word of four letters or more, two in a long one, the first letter
 * right or swapped with the second. `isWord` tells words that are right as they are.
 */
export function createHearing(
  vocabulary: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): (word: string) => Heard {
  const byStart = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    const start = word.charAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const known = new Map<string, Heard>();

  function hear(word: string): Heard {
    const squeezed = word.replace(/(\p{L})\1{2,}/gu, '$1');
    if (vocabulary.has(word) || isWord(word)) return { word, meant: [] };
    if (squeezed !== word && vocabulary.has(squeezed)) return { word, meant: [squeezed] };
    return { word, meant: guess(squeezed) };
  }

  function guess(word: string): string[] {
    if (word.length < SHORTEST - 1 || /\d/.test(word)) return [];
    const starts = [...new Set([word.charAt(0), word.charAt(1)])];
    return starts.flatMap((start) => byStart.get(start) ?? []).filter((meant) => isNear(word, meant));
  }

  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    if (known.size >= REMEMBERED) known.clear();
    const heard = hear(word);
    known.set(word, heard);
    return heard;
  };
}

function isNear(word: string, meant: string): boolean {
  const errors = meant.length >= LONG ? 2 : 1;
  if (Math.abs(word.length - meant.length) > errors) return false;
  const isSwapped = word.charAt(0) === meant.charAt(1) && word.charAt(1) === meant.charAt(0);
  if (word.charAt(0) !== meant.charAt(0) && !isSwapped) return false;
  const longer = Math.max(word.length, meant.length);
  return Math.round((1 - likeness(word, meant)) * longer) <= errors;
}
