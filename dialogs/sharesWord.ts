import type { Entry } from '../knowledge/model.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { isOneSlipAway } from './recognisers/lexicon.ts';

/** Shorter words are in every question. */
const SHORTEST = 4;

/** Whether a citizen would see what an entry has to do with a message: a longer word of it stands there, a slip aside. */
export function sharesWord({ names, aliases = {}, summaries = {} }: Entry, message: string): boolean {
  const said = [...new Set(tokenise(message))].filter((word) => word.length >= SHORTEST);
  const phrases = [...Object.values(names), ...Object.values(aliases).flat(), ...Object.values(summaries)];
  const known = new Set(phrases.flatMap(tokenise));
  if (said.some((word) => known.has(word))) return true;
  return [...known].some((word) => word.length > SHORTEST && said.some((one) => isOneSlipAway(one, word)));
}
