import type { Office } from '../model.ts';
import { tokenise } from '../search/tokens.ts';

/** The offices of a city by their names, found in what people write. */
export interface OfficeNames {
  /** The office with the longest of the names that stand in a text whole. */
  find(text: string): OfficeNamed | undefined;
  /**
   * The first office whose name has all these folded words: "ward office" of many. Fewer than three must stand side by side: the
   * "city office" is no City Tax Office.
   */
  holding(words: string[]): OfficeNamed | undefined;
}

export interface OfficeNamed {
  office: Office;
  /** The name as it stands in the text, in folded words, and how many these are. */
  name: string;
  words: number;
}

interface Known extends OfficeNamed {
  /** Place in the list: of two names that are as long, the office that comes first is meant. */
  order: number;
}

/** So many words of a name are no chance. */
const MANY = 3;

export function createOfficeNames(offices: Office[]): OfficeNames {
  const known = new Map<string, Known>();
  const firstWords = new Set<string>();
  let longest = 0;
  offices.forEach((office, order) => {
    for (const words of Object.values(office.names).map(tokenise)) {
      const name = words.join(' ');
      if (name && !known.has(name)) known.set(name, { office, order, name, words: words.length });
      firstWords.add(words[0] ?? '');
      longest = Math.max(longest, words.length);
    }
  });

  function longestIn(words: string[], length: number): Known | undefined {
    let first: Known | undefined;
    for (let from = 0; from + length <= words.length; from++) {
      if (!firstWords.has(words[from] ?? '')) continue;
      const named = known.get(words.slice(from, from + length).join(' '));
      if (named && named.order < (first?.order ?? Infinity)) first = named;
    }
    return first;
  }

  return {
    find(text) {
      const words = tokenise(text);
      for (let length = Math.min(longest, words.length); length > 0; length--) {
        const named = longestIn(words, length);
        if (named) return { office: named.office, name: named.name, words: named.words };
      }
      return undefined;
    },
    holding(words) {
      if (!words.length) return undefined;
      const part = words.join(' ');
      const hasAll = (name: string) =>
        words.length < MANY ? ` ${name} `.includes(` ${part} `) : words.every((word) => name.split(' ').includes(word));
      for (const [name, { office }] of known) if (hasAll(name)) return { office, name: part, words: words.length };
      return undefined;
    },
  };
}
