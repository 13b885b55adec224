import type { Area } from '../model.ts';
import { tokenise } from '../search/tokens.ts';
import { likeness } from './likeness.ts';

/** One way to write an area: its words, folded, and the same run together, since people write "millquarter" too. */
export interface Spelling {
  area: Area;
  words: string[];
  joined: string;
}

export interface Spellings {
  exactly(words: string[]): Spelling[];
  /** Those that share at least a third of their pairs of letters, with how alike they are. */
  nearly(words: string[]): { spelling: Spelling; alike: number }[];
}

/** A whole word of a longer name ("Mill" of Mill Quarter) is worth asking about, no more. */
const PART_OF_NAME = 0.7;

export function createSpellings(areas: Area[], endings: string[], beginnings: [string, string][]): Spellings {
  const all = areas.flatMap(spellingsOf);
  const byJoined = groupBy(all, ({ joined }) => [joined]);
  const byPair = groupBy(all, ({ joined }) => pairsOf(joined));

  return {
    exactly: (words) =>
      formsOf(words)
        .flatMap((form) => byJoined.get(form) ?? [])
        .filter((spelling) => isNumbersAlike(spelling.words, words)),
    nearly(words) {
      const joined = words.join('');
      return sharingPairs(joined)
        .filter((spelling) => isNumbersAlike(spelling.words, words))
        .map((spelling) => ({ spelling, alike: alikeOf(spelling, words, joined) }));
    },
  };

  function sharingPairs(joined: string): Spelling[] {
    const counts = new Map<Spelling, number>();
    const pairs = pairsOf(joined);
    for (const pair of pairs)
      for (const spelling of byPair.get(pair) ?? []) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    return [...counts].filter(([, count]) => count * 3 >= pairs.length).map(([spelling]) => spelling);
  }

  function formsOf(words: string[]): string[] {
    const joined = words.join('');
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    const shorter = endings
      .filter((ending) => last.endsWith(ending) && last.length - ending.length >= 2)
      .map((ending) => joined.slice(0, joined.length - ending.length));
    const later = beginnings
      .filter(([prefix]) => first.startsWith(prefix) && first.length - prefix.length >= 3)
      .map(([prefix, kept]) => kept + joined.slice(prefix.length));
    return [...new Set([joined, ...shorter, ...later])];
  }
}

function spellingsOf(area: Area): Spelling[] {
  const written = Object.values(area.names)
    .map(tokenise)
    .filter((words) => words.length);
  const spellings = written.map((words) => ({ area, words, joined: words.join('') }));
  return [...new Map(spellings.map((spelling) => [spelling.joined, spelling])).values()];
}

function alikeOf({ words: named, joined: whole }: Spelling, words: string[], joined: string): number {
  const isPart = words.length < named.length && words.every((word) => named.includes(word));
  return Math.max(likeness(joined, whole), isPart ? PART_OF_NAME : 0);
}

/** Ward 3 is not Ward 13, however alike they look. */
function isNumbersAlike(named: string[], words: string[]): boolean {
  return numbersIn(named) === numbersIn(words);
}

function numbersIn(words: string[]): string {
  return words.flatMap((word) => word.match(/\d+/g) ?? []).join();
}

function pairsOf(joined: string): string[] {
  const letters = Array.from(` ${joined} `);
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))];
}

function groupBy<T>(items: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
