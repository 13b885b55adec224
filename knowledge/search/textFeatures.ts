import { gramsOf } from './grams.ts';
import type { Stem } from './stem/stem.ts';
import { tokenise } from './tokens.ts';

/** The beginning of a grievance says what it is about, as a subject line does: its words count so much more. */
const HEAD_BONUS = 1;

/**
 * What a text is sorted by, with how often it occurs: words, pairs of neighbours and runs of characters, those of the first
 * sentence again by themselves.
 */
export function textFeatures(text: string, stem: Stem): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, count: number) => features.set(feature, (features.get(feature) ?? 0) + count);
  const words = tokenise(text);
  const head = headLength(text, words.length);
  let before = '^';
  words.forEach((word, i) => {
    const count = i < head ? 1 + HEAD_BONUS : 1;
    const term = stem(word);
    add(`w${term}`, count);
    add(`p${before} ${term}`, count);
    if (i < head) add(`h${term}`, HEAD_BONUS);
    for (const gram of gramsOf(word, 5)) add(`g${gram}`, count);
    before = term;
  });
  return features;
}

function headLength(text: string, words: number): number {
  const end = text.search(/[.!?।؟](\s|$)/u);
  return end > 0 ? tokenise(text.slice(0, end)).length : words;
}
