import type { Corpus } from './corpus.ts';
import { type PostingList, slotOf, weightOf } from './postings.ts';
import type { Question } from './question.ts';

/** What the whole entries say to a question, by slot. Reused by the next look: read it at once. */
export interface FirstLook {
  /** BM25 over words, and over runs of characters. */
  words: Float64Array;
  grams: Float64Array;
  /** One more than the highest slot. */
  slots: number;
  /** The highest of each. */
  bestWords: number;
  bestGrams: number;
}

export function createFirstLook(corpus: Corpus): (question: Question) => FirstLook {
  let look: FirstLook = {
    words: new Float64Array(0),
    grams: new Float64Array(0),
    slots: 0,
    bestWords: 0,
    bestGrams: 0,
  };
  let best = new Float64Array(0);

  return (question) => {
    clear();
    for (const { terms, weight } of question.distinct) addWord(terms, weight);
    for (const [gram, weight] of question.grams) addGram(corpus.grams.of(gram), weight);
    return look;
  };

  function clear(): void {
    if (look.words.length < corpus.slots) {
      const room = 2 * corpus.slots;
      look = { words: new Float64Array(room), grams: new Float64Array(room), slots: 0, bestWords: 0, bestGrams: 0 };
      best = new Float64Array(room);
    }
    look.words.fill(0);
    look.grams.fill(0);
    look.slots = corpus.slots;
  }

  /** Of all that a word may mean, each entry is given the best that it has. */
  function addWord(terms: { term: number; likeness: number }[], weight: number): void {
    const met: number[] = [];
    for (const { term, likeness } of terms) keepBest(corpus.words.of(term), likeness * weight, met);
    for (const slot of met) {
      look.words[slot] = (look.words[slot] ?? 0) + (best[slot] ?? 0);
      best[slot] = 0;
    }
  }

  function keepBest({ packed, count }: PostingList, weight: number, met: number[]): void {
    const scores = best;
    for (let i = 0; i < count; i++) {
      const item = packed[i] ?? 0;
      const slot = slotOf(item);
      const score = weight * weightOf(item);
      const before = scores[slot] ?? 0;
      if (before === 0) met.push(slot);
      if (score > before) scores[slot] = score;
    }
  }

  /** More than half of a question's time in a large knowledge base: nothing but sums in here. */
  function addGram({ packed, count }: PostingList, weight: number): void {
    const { grams } = look;
    for (let i = 0; i < count; i++) {
      const item = packed[i] ?? 0;
      const slot = slotOf(item);
      grams[slot] = (grams[slot] ?? 0) + weight * weightOf(item);
    }
  }
}
