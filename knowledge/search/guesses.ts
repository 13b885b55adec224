import { createRoots } from './roots.ts';
import { finish, type Sliced } from './slices.ts';
import { createSounds, isSpoken } from './sounds.ts';
import { createSpelling, type Suggestion } from './spelling.ts';

/** What a word that no entry has may mean: known words that are written, sound or are made like it. */
export interface Guesses {
  learn(word: string, language: string): void;
  /** Known words that a mistyped one may mean. */
  suggest(word: string): Suggestion[];
  /** Known words of other writing, or of romanised languages, that sound like it. */
  soundingLike(word: string): Suggestion[];
  /** Known words that are made of the same root. */
  sharingRoot(word: string): Suggestion[];
  /** Reads what was put off. */
  warmUp(): Sliced<void>;
}

/** So many words are read at a time: some milliseconds. */
const SLICE = 200;

/**
 * What it learns is read when the first unknown word comes, or before: a start need not wait for it. `countOf` tells how often a
 * word is used now.
 */
export function createGuesses(common: Iterable<string>, countOf: (word: string) => number): Guesses {
  const spelling = createSpelling(countOf);
  const sounds = createSounds(countOf);
  const roots = createRoots(countOf);
  const putOff: { word: string; language?: string }[] = Array.from(common, (word) => ({ word }));
  let read = 0;

  function* warmUp(): Sliced<void> {
    while (read < putOff.length) {
      const end = Math.min(putOff.length, read + SLICE);
      while (read < end) readNext();
      yield;
    }
    putOff.length = 0;
    read = 0;
  }

  function readNext(): void {
    const next = putOff[read++];
    if (next === undefined) return;
    const { word, language } = next;
    spelling.learn(word);
    if (language === undefined) return;
    if (isSpoken(word) || language.endsWith('-Latn')) sounds.learn(word);
    roots.learn(word);
  }

  function caughtUp<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
    return (word) => {
      if (putOff.length > 0) finish(warmUp());
      return answer(word);
    };
  }

  return {
    learn: (word, language) => void putOff.push({ word, language }),
    suggest: caughtUp(spelling.suggest),
    soundingLike: caughtUp(sounds.soundingLike),
    sharingRoot: caughtUp(roots.sharingRoot),
    warmUp,
  };
}
