import { distanceBetween } from '../geo.ts';
import type { PlaceFound } from '../knowledge.ts';
import type { Area, Position } from '../model.ts';
import { remembered } from '../remembered.ts';
import { tokenise } from '../search/tokens.ts';
import { asWritten } from './asWritten.ts';
import { placeWords } from './placeWords.ts';
import { createPostcodes } from './postcodes.ts';
import { createSpellings, type Spelling } from './spellings.ts';

/** The named places and postcodes of a city, found in what people write. */
export interface Gazetteer {
  /** A place that the whole text names, or a part of it; typing errors and digits of any script are taken. */
  find(text: string): PlaceFound;
  /** To be called when `isOrdinary` may tell otherwise than before. */
  forget(): void;
  /** The area whose position is nearest. */
  at(position: Position): Area | undefined;
}

/** A run of words of the text that may name a place. */
interface Window {
  words: string[];
  joined: string;
  from: number;
  to: number;
  /** Nothing else was said but words like "I live in". */
  isWhole: boolean;
  /** "near", "in" or the like stands beside it. */
  isPointedAt: boolean;
}

interface Match {
  area: Area;
  alike: number;
  window: Window;
}

const LONGEST_NAME = 5;
/** As many as are talked about at once: each text of a turn is asked about from several sides. */
const REMEMBERED = 100;
/** One error in a short name, two in a long one: taken without asking, when no other is as near. */
const CERTAIN = 0.8;
/** Worth asking about, when the text is nothing but the place. */
const UNSURE = 0.65;
/** Another area this near makes it unsure. */
const MARGIN = 0.1;
const MOST_ASKED = 3;
/** Shorter words are never taken for a misspelt place. */
const SHORTEST_GUESS = 4;
/** One word inside a question must be this long to be a misspelt place. */
const SHORTEST_ONE_WORD = 5;

/**
 * `isOrdinary` tells words that the entries themselves use ("water", "market"): such a word alone is no place unless "in",
 * "near" or the like says so, or it is all that was written.
 */
export function createGazetteer(areas: Area[], isOrdinary: (word: string) => boolean): Gazetteer {
  const { before, after, along, endings, beginnings } = placeWords();
  const byId = new Map(areas.map((area) => [area.id, area]));
  const spellings = createSpellings(areas, endings, beginnings);
  const postcodes = createPostcodes(areas);

  let find = remembered(lookFor, REMEMBERED);

  function lookFor(text: string): PlaceFound {
    const words = tokenise(text);
    const found = findIn(words);
    if (found.kind === 'none') return found;
    return { ...found, matched: asWritten(text, words, found.matched) };
  }

  function findIn(words: string[]): PlaceFound {
    const coded = postcodes.find(words);
    if (coded) return tell(coded.areas, coded.matched);
    const windows = windowsOf(words);
    const exact = keepLongest(windows.flatMap(namedExactly));
    if (exact.length)
      return tell(
        exact.map(({ area }) => area),
        matchedOf(exact),
      );
    return settle(windows.flatMap(namedNearly));
  }

  function windowsOf(words: string[]): Window[] {
    const telling = countBefore(words, (word) => !along.has(word));
    const all = telling.at(-1);
    const windows: Window[] = [];
    for (let from = 0; from < words.length; from++) {
      let joined = '';
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        joined += words[to - 1];
        windows.push({
          words: words.slice(from, to),
          joined,
          from,
          to,
          isWhole: (telling[to] ?? 0) - (telling[from] ?? 0) === all,
          isPointedAt: before.has(words[from - 1] ?? '') || after.has(words[to] ?? ''),
        });
      }
    }
    return windows;
  }

  function namedExactly(window: Window): Match[] {
    const named = spellings.exactly(window.words, window.joined);
    if (!named.length) return [];
    const isTold = window.isWhole || window.isPointedAt || !window.words.some(isOrdinary);
    return named.filter(({ words }) => words.length > 1 || isTold).map(({ area }) => ({ area, alike: 1, window }));
  }

  function namedNearly(window: Window): Match[] {
    const { length } = window.joined;
    if (length < SHORTEST_GUESS || window.words.every((word) => along.has(word))) return [];
    if (window.words.length === 1 && !mayBeOneWord(window, length)) return [];
    return spellings
      .nearly(window.words, window.joined, window.isWhole || isPartial(window) ? UNSURE : CERTAIN)
      .filter(({ spelling, alike }) => alike >= CERTAIN || window.isWhole || isPartOf(spelling, window))
      .filter(({ spelling }) => mayBeMisspelt(spelling, window, length))
      .map(({ spelling, alike }) => ({ area: spelling.area, alike, window }));
  }

  /** "Near Lake Road" may be a part of "North Lake Road"; one word alone is part of too many names. */
  function isPartial({ words, isPointedAt }: Window): boolean {
    return isPointedAt && words.length > 1 && !words.every(isOrdinary);
  }

  function isPartOf({ words }: Spelling, window: Window): boolean {
    return window.words.every((word) => words.includes(word));
  }

  /** One word that is none of the entries', and stands alone or is pointed at; or several words, as a name has. */
  function mayBeMisspelt({ words }: Spelling, window: Window, length: number): boolean {
    return (words.length > 1 && window.words.length > 1) || mayBeOneWord(window, length);
  }

  function mayBeOneWord(window: Window, length: number): boolean {
    if (window.words.some(isOrdinary)) return false;
    return window.isWhole || (window.isPointedAt && length >= SHORTEST_ONE_WORD);
  }

  function settle(matches: Match[]): PlaceFound {
    const best = bestOfEach(matches);
    const [first] = best;
    if (!first) return { kind: 'none' };
    const rivals = best.filter(({ alike }) => alike > first.alike - MARGIN).map(({ area }) => area);
    if (first.alike >= CERTAIN) return tell(rivals, matchedOf([first]));
    return { kind: 'unsure', areas: best.slice(0, MOST_ASKED).map(({ area }) => area), matched: matchedOf([first]) };
  }

  /** Of several areas those that lie in another that was named; then those that hold no other that was named. */
  function tell(named: Area[], matched: string): PlaceFound {
    const all = [...new Set(named)];
    const inner = all.filter((area) => all.some((other) => liesIn(area, other)));
    const candidates = inner.length ? inner : all;
    const [first, ...others] = candidates.filter((area) => !candidates.some((other) => liesIn(other, area)));
    if (!first) return { kind: 'none' };
    if (!others.length) return { kind: 'certain', area: first, matched };
    return { kind: 'unsure', areas: [first, ...others].slice(0, MOST_ASKED), matched };
  }

  function liesIn(inner: Area, outer: Area): boolean {
    const seen = new Set<string>();
    for (let at = inner.parent; at && !seen.has(at); at = byId.get(at)?.parent) {
      if (at === outer.id) return true;
      seen.add(at);
    }
    return false;
  }

  return {
    find: (text) => find(text),
    forget() {
      find = remembered(lookFor, REMEMBERED);
    },
    at: (position) => nearestOf(areas, position),
  };
}

/** At each place how many of the words before it are so; the last is how many of all. */
function countBefore(words: string[], isSo: (word: string) => boolean): number[] {
  const counts = [0];
  for (const word of words) counts.push((counts.at(-1) ?? 0) + (isSo(word) ? 1 : 0));
  return counts;
}

function nearestOf(areas: Area[], position: Position): Area | undefined {
  let nearest: { area: Area; distance: number } | undefined;
  for (const area of areas) {
    const distance = area.position ? distanceBetween(position, area.position) : Infinity;
    if (distance < (nearest?.distance ?? Infinity)) nearest = { area, distance };
  }
  return nearest?.area;
}

/** Names inside a longer name that was found are no places of their own. */
function keepLongest(matches: Match[]): Match[] {
  const isInside = (a: Window, b: Window) => b.from <= a.from && a.to <= b.to && b.words.length > a.words.length;
  return matches.filter(({ window }) => !matches.some((other) => isInside(window, other.window)));
}

function bestOfEach(matches: Match[]): Match[] {
  const sorted = matches.sort((a, b) => b.alike - a.alike || b.window.words.length - a.window.words.length);
  return sorted.filter(({ area }, index) => sorted.findIndex((other) => other.area === area) === index);
}

function matchedOf(matches: Match[]): string {
  return matches[0]?.window.words.join(' ') ?? '';
}
