import { type IndexedPassage, isPhrase, type Weighing } from './corpus.ts';

/** What a passage is compared with a question by. */
export interface CloseLook {
  /** Distinct. */
  terms: Int32Array;
  /** Of names and aliases: the distinct runs of characters. */
  grams: Int32Array;
  /** The sum of its terms' squares, of its terms, of its runs of characters. */
  squares: number;
  plainSquares: number;
  sum: number;
  gramSum: number;
  /** What they were weighed by. */
  by: Weighing;
}

/** Worked out when a passage is first looked at, since of most it never is; the sums again once an entry has changed. */
export function lookCloser(passage: IndexedPassage, by: Weighing): CloseLook {
  const { closer } = passage;
  if (closer?.by === by) return closer;
  const { terms, grams } = closer ?? { terms: distinct(passage.sequence), grams: gramsIn(passage) };
  return (passage.closer = { terms, grams, ...sumUp(terms, grams, by), by });
}

function gramsIn({ field, words }: IndexedPassage): Int32Array {
  return isPhrase(field) ? distinct(words.flatMap(({ grams }) => grams)) : NONE;
}

const NONE = new Int32Array(0);

function sumUp(terms: Int32Array, grams: Int32Array, weighing: Weighing) {
  let [squares, plainSquares, sum, gramSum] = [0, 0, 0, 0];
  for (const term of terms) {
    const weight = weighing.terms[term] ?? 0;
    squares += weight * weight;
    plainSquares += (weighing.plain[term] ?? 0) ** 2;
    sum += weight;
  }
  for (const gram of grams) gramSum += weighing.grams[gram] ?? 0;
  return { squares, plainSquares, sum, gramSum };
}

function distinct(numbers: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(numbers));
}
