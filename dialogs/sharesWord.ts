import type { Entry } from '../knowledge/model.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { isOneSlipAway } from './recognisers/lexicon.ts';

/** Shorter words, and those that every question has, show nothing. */
const SHORTEST = 4;
const COMMON = commonWords();

/** Whether a citizen would see what an entry has to do with a message: a longer word of it stands there, a slip aside. */
export function sharesWord({ names, aliases = {}, summaries = {} }: Entry, message: string): boolean {
  const said = [...new Set(tokenise(message))].filter((word) => word.length >= SHORTEST && !COMMON.has(word));
  const phrases = [...Object.values(names), ...Object.values(aliases).flat(), ...Object.values(summaries)];
  const known = new Set(phrases.flatMap(tokenise).filter((word) => !COMMON.has(word)));
  if (said.some((word) => known.has(word))) return true;
  return [...known].some((word) => word.length > SHORTEST && said.some((one) => isOneSlipAway(one, word)));
}
