import type { Area } from '../model.ts';
import { tokenise } from '../search/tokens.ts';

export interface Postcodes {
  /** The areas of a postcode in the words of a text; digits of any script, with or without spaces. */
  find(words: string[]): { areas: Area[]; matched: string } | undefined;
}

const MOST_WORDS = 3;
/** A shorter number inside a question counts something else. */
const SHORTEST_INSIDE = 4;

export function createPostcodes(areas: Area[]): Postcodes {
  const known = new Map<string, Area[]>();
  /** How the codes begin, since most words of a text begin none. */
  const beginnings = new Set<string>();
  for (const area of areas)
    for (const code of area.postcodes ?? []) {
      const written = tokenise(code).join('');
      known.set(written, [...(known.get(written) ?? []), area]);
      for (let length = 1; length <= written.length; length++) beginnings.add(written.slice(0, length));
    }

  return {
    find(words) {
      if (!words.some((word) => beginnings.has(word))) return undefined;
      for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--)
        for (let from = 0; from + length <= words.length; from++) {
          const part = words.slice(from, from + length);
          const found = known.get(part.join(''));
          const isPlain = length === words.length || part.join('').length >= SHORTEST_INSIDE;
          if (found && isPlain) return { areas: found, matched: part.join(' ') };
        }
      return undefined;
    },
  };
}
