import type { Entry } from './model.ts';
import { allMeanings } from './search/words/meanings/meanings.ts';
import { tokenise } from './search/tokens.ts';

/** What people mostly come for, commonest first, by a word of each kind: the rest come for something rarer. */
const KINDS = ['renew', 'first', 'learner', 'child'];
const meanings = allMeanings();

/** Of entries about one thing, those that most people come for first; alike ones stay in their order. */
export function commonestFirst(entries: Entry[]): Entry[] {
  const kinds = KINDS.map((word) => new Set(meanings.of(word)));
  const placeOf = (entry: Entry) => {
    const meant = new Set(
      Object.values(entry.names)
        .flatMap(tokenise)
        .flatMap((word) => meanings.of(word)),
    );
    const place = kinds.findIndex((kind) => [...kind].some((meaning) => meant.has(meaning)));
    return place < 0 ? kinds.length : place;
  };
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
