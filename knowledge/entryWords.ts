import type { Entry } from './model.ts';
import { finish, finishGently, type Sliced } from './search/slices.ts';
import { tokenise } from './search/tokens.ts';

/** The words that the entries' names, aliases and summaries use, folded. */
export interface EntryWords {
  learn(entries: Entry[]): void;
  has(word: string): boolean;
  /** Reads what was put off, in slices. */
  warmUp(): Promise<void>;
}

/** So many entries are read at a time. */
const SLICE = 50;

/** Only who names a place asks for them: entries are read when the first does, or before. */
export function createEntryWords(): EntryWords {
  const words = new Set<string>();
  let putOff: Entry[] = [];

  function* read(): Sliced<void> {
    while (putOff.length > 0) {
      for (const entry of putOff.splice(-SLICE)) for (const text of textsOf(entry)) tokenise(text).forEach(add);
      yield;
    }
  }

  const add = (word: string) => words.add(word);

  return {
    learn: (entries) => void (putOff = putOff.length ? putOff.concat(entries) : entries.slice()),
    has(word) {
      if (putOff.length > 0) finish(read());
      return words.has(word);
    },
    warmUp: () => finishGently(read()),
  };
}

/** All that it says of itself in short, in every language. */
export function textsOf({ names, aliases = {}, summaries = {} }: Entry): string[] {
  return [...Object.values(names), ...Object.values(aliases).flat(), ...Object.values(summaries)];
}
