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
  /** `joined` is the words run together. */
  exactly(words: string[], joined: string): Spelling[];
  /** Those that are at least so alike (0..1), with how alike they are. */
  nearly(words: string[], joined: string, least: number): { spelling: Spelling; alike: number }[];
}

/** A whole word of a longer name ("Mill" of Mill Quarter) is worth asking about, no more. */
const PART_OF_NAME = 0.7;

export function createSpellings(areas: Area[], endings: string[], beginnings: [string, string][]): Spellings {
  const all = areas.flatMap(spellingsOf);
  const byJoined = groupBy(all, ({ joined }) => [joined]);
  const numbered = all
    .map((spelling, number) => ({ spelling, number, length: spelling.joined.length }))
    .sort((a, b) => a.length - b.length);
  const byPair = groupBy(numbered, ({ spelling }) => [...new Set(pairsOf(spelling.joined))]);
  const byFirstLetter = groupBy(beginnings, ([prefix]) => [prefix.charAt(0)]);
  const lastLetters = new Set(endings.map((ending) => ending.at(-1) ?? ''));
  const longest = Math.max(0, ...all.map(({ joined }) => joined.length));
  const shared = new Uint16Array(all.length);

  /** Two alike words share most of their pairs of letters; each difference costs two of them. And they are about as long. */
  function sharingPairs(joined: string, least: number): Spelling[] {
    const pairs = pairsOf(joined);
    const enough = Math.max(1, Math.floor(pairs.length * (2 * least - 1)));
    const [fewest, most] = lengthsAlike(joined.length, least);
    const found: Spelling[] = [];
    const touched: number[] = [];
    for (const pair of pairs)
      for (const { spelling, number, length } of byPair.get(pair) ?? []) {
        if (length < fewest) continue;
        if (length > most) break;
        const count = (shared[number] ?? 0) + 1;
        shared[number] = count;
        if (count === 1) touched.push(number);
        if (count === enough) found.push(spelling);
      }
    for (const number of touched) shared[number] = 0;
    return found;
  }

  /** The same without an ending, and without a beginning, that a sentence gives to names. */
  function formsOf(words: string[], joined: string): string[] {
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    const plain = withoutMarks(words);
    const forms = plain.length === words.length ? [joined] : [joined, plain.join('')];
    const begun = byFirstLetter.get(first.charAt(0)) ?? [];
    if (lastLetters.has(last.at(-1) ?? ''))
      for (const ending of endings)
        if (last.endsWith(ending) && last.length - ending.length >= 2)
          forms.push(joined.slice(0, joined.length - ending.length));
    for (const [prefix, kept] of begun)
      if (first.startsWith(prefix) && first.length - prefix.length >= 3) forms.push(kept + joined.slice(prefix.length));
    return forms;
  }

  function namedBy(form: string, words: string[]): Spelling[] {
    return byJoined.get(form)?.filter((spelling) => isNumbersAlike(spelling.words, words)) ?? [];
  }

  return {
    exactly(words, joined) {
      const forms = formsOf(words, joined);
      return forms.length === 1 ? namedBy(joined, words) : [...new Set(forms)].flatMap((form) => namedBy(form, words));
    },
    nearly(words, joined, least) {
      if (joined.length * least > longest) return [];
      return sharingPairs(joined, least)
        .filter((spelling) => isNumbersAlike(spelling.words, words))
        .map((spelling) => ({ spelling, alike: alikeOf(spelling, words, joined, least) }))
        .filter(({ alike }) => alike >= least);
    },
  };
}

/** The lengths that something so alike may have; a part of a name is shorter than any misspelling of the whole. */
function lengthsAlike(length: number, least: number): [fewest: number, most: number] {
  return least <= PART_OF_NAME ? [0, Infinity] : [length * least, length / least];
}

function spellingsOf(area: Area): Spelling[] {
  const written = Object.values(area.names)
    .map(tokenise)
    .filter((words) => words.length)
    .flatMap((words) => [words, ...numberedWays(words)]);
  const spellings = written.map((words) => ({ area, words, joined: words.join('') }));
  return [...new Map(spellings.map((spelling) => [spelling.joined, spelling])).values()];
}

/** "৬ নং ওয়ার্ড" is Ward 6 also as "ওয়ার্ড ৬" and "৬ ওয়ার্ড". */
function numberedWays(words: string[]): string[][] {
  const plain = withoutMarks(words);
  const isNumbered = plain.length === 2 && plain.filter((word) => /^\d+$/.test(word)).length === 1;
  return isNumbered ? [plain, plain.toReversed()] : [];
}

const NUMBER_MARKS = new Set(
  'no nr num number numero nong নং নম্বর নাম্বার नंबर नम्बर नं संख्या رقم'.split(' ').flatMap(tokenise),
);

/** Without the "no" of "ward no 5". */
function withoutMarks(words: string[]): string[] {
  return words.length > 1 && words.some((word) => /\d/.test(word))
    ? words.filter((word) => !NUMBER_MARKS.has(word))
    : words;
}

function alikeOf({ words: named, joined: whole }: Spelling, words: string[], joined: string, least: number): number {
  const isPart = words.length < named.length && words.every((word) => named.includes(word));
  return Math.max(likeness(joined, whole, least), isPart ? PART_OF_NAME : 0);
}

/** Ward 3 is not Ward 13, however alike they look. */
function isNumbersAlike(named: string[], words: string[]): boolean {
  return numbersIn(named) === numbersIn(words);
}

function numbersIn(words: string[]): string {
  return words.flatMap((word) => word.match(/\d+/g) ?? []).join();
}

/** Each two neighbours as one number, with the ends; one that comes twice is there twice. */
function pairsOf(joined: string): number[] {
  const pairs: number[] = [];
  let before = EDGE;
  for (let i = 0; i < joined.length; i++) {
    const letter = joined.charCodeAt(i);
    pairs.push(before * 0x10000 + letter);
    before = letter;
  }
  pairs.push(before * 0x10000 + EDGE);
  return pairs;
}

const EDGE = 0x20;

function groupBy<T, Key>(items: T[], keysOf: (item: T) => Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
