import type { Corpus } from './corpus.ts';
import { slotOf, weightOf } from './postings.ts';
import type { Question } from './question.ts';

/** What the whole entries say to a question, by slot. Reused by the next look: read it at once. */
export interface FirstLook {
  /** BM25 over words, and over runs of characters. */
  words: Float64Array;
  grams: Float64Array;
  /** The slots with any score. */
  touched: number[];
  /** The highest of each. */
  bestWords: number;
  bestGrams: number;
}

export function createFirstLook(corpus: Corpus): (question: Question) => FirstLook {
  let look: FirstLook = {
    words: new Float64Array(0),
    grams: new Float64Array(0),
    touched: [],
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
      look = { words: new Float64Array(room), grams: new Float64Array(room), touched: [], bestWords: 0, bestGrams: 0 };
      best = new Float64Array(room);
    }
    for (const slot of look.touched) {
      look.words[slot] = 0;
      look.grams[slot] = 0;
    }
    look.touched = [];
  }

  /** Of all that a word may mean, each entry is given the best that it has. */
  function addWord(terms: { term: number; likeness: number }[], weight: number): void {
    const met: number[] = [];
    for (const { term, likeness } of terms) {
      keepBest(corpus.words.of(term), likeness * weight, met);
    }
    for (const slot of met) {
      touch(slot);
      look.words[slot] = (look.words[slot] ?? 0) + (best[slot] ?? 0);
      best[slot] = 0;
    }
  }

  function keepBest(posting: readonly number[], weight: number, met: number[]): void {
    for (const packed of posting) {
      const slot = slotOf(packed);
      const score = weight * weightOf(packed);
      if (best[slot] === 0) met.push(slot);
      if (score > (best[slot] ?? 0)) best[slot] = score;
    }
  }

  function addGram(posting: readonly number[], weight: number): void {
    for (const packed of posting) {
      const slot = slotOf(packed);
      touch(slot);
      look.grams[slot] = (look.grams[slot] ?? 0) + weight * weightOf(packed);
    }
  }

  function touch(slot: number): void {
    if (look.words[slot] === 0 && look.grams[slot] === 0) look.touched.push(slot);
  }
}
