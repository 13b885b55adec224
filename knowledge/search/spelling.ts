import { slips } from './slips.ts';

/** Finds known words that a mistyped one may have meant. */
export interface Spelling {
  learn(word: string): void;
  /** Likeliest first, three at most; `likeness` 0..1. */
  suggest(word: string): Suggestion[];
}

export interface Suggestion {
  word: string;
  likeness: number;
}

/**
 * By deletion neighbourhoods: a word is listed under itself and under all that is left when one letter is dropped, so that
 * every word one slip away (a letter missing, doubled, wrong, or swapped with its neighbour) shares a key with it. For longer
 * words two letters are dropped from what was typed, which finds most words that are two slips away. `countOf` tells how often a
 * word is used now: 0 for one that is gone, which is then not suggested.
 */
export function createSpelling(countOf: (word: string) => number): Spelling {
  const listed = new Map<string, string[]>();
  const known = new Set<string>();

  function learn(word: string): void {
    if (known.has(word) || !isCorrectable(word)) return;
    known.add(word);
    for (const key of keysOf(word)) {
      const words = listed.get(key);
      if (words === undefined) listed.set(key, [word]);
      else words.push(word);
    }
  }

  function suggest(word: string): Suggestion[] {
    if (!isCorrectable(word)) return [];
    const found = new Map<string, number>();
    for (const key of queryKeys(word)) {
      for (const candidate of listed.get(key) ?? []) {
        if (found.has(candidate) || countOf(candidate) === 0) continue;
        found.set(candidate, likeness(word, candidate));
      }
    }
    return [...found]
      .filter(([, like]) => like >= (word.length <= SHORT ? LIKE_ENOUGH_WHEN_SHORT : LIKE_ENOUGH))
      .map(([candidate, like]) => ({ word: candidate, likeness: like }))
      .sort((a, b) => b.likeness - a.likeness || countOf(b.word) - countOf(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, 3);
  }

  return { learn, suggest };
}

const LONGEST = 24;
/** One wrong letter makes another word of a short one: only slips of the thumb count there. */
const SHORT = 3;
const LIKE_ENOUGH_WHEN_SHORT = 0.72;
const LIKE_ENOUGH = 0.5;

function isCorrectable(word: string): boolean {
  return word.length >= 3 && word.length <= LONGEST && !/\d/.test(word);
}

function keysOf(word: string): Set<string> {
  return new Set([word, ...deletions(word)]);
}

function queryKeys(word: string): Set<string> {
  const keys = keysOf(word);
  if (word.length >= 6) for (const shorter of deletions(word)) for (const key of deletions(shorter)) keys.add(key);
  return keys;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** 1 less the share of letters that differ, a little less when the first letter does: people seldom mistype it. */
function likeness(typed: string, candidate: string): number {
  const distance = slips(typed, candidate);
  const longest = Math.max(typed.length, candidate.length);
  return 1 - (distance + (typed[0] === candidate[0] ? 0 : 0.5)) / longest;
}
