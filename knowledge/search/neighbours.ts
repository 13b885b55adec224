import type { Question } from './question.ts';

/** The question's runs of two and of three words, and how many of them a passage has. */
export interface Neighbours {
  prepare(question: Question): void;
  /** The share 0..1 that the passage has of them, unknown ones counted; it is given as its terms in order. */
  pairsIn(sequence: Int32Array): number;
  triplesIn(sequence: Int32Array): number;
}

/** What a pair of common words ("how do") weighs against another. */
const COMMON_PAIR = 0.3;
/** Pairs of term numbers as one number: room for 2^26 terms each; of triples for 2^17, which is what a number holds. */
const PAIR = 2 ** 26;
const TRIPLE = 2 ** 17;
const TRIPLE_MASK = TRIPLE - 1;

/** `isAsked` tells whether a term is one of the question's, in whatever sense: most words of a passage are none. */
export function createNeighbours(isAsked: (term: number) => boolean): Neighbours {
  /** What each pair weighs, and all together. */
  const pairs = new Map<number, number>();
  let pairTotal = 0;
  const triples = new Set<number>();
  let tripleTotal = 0;

  function prepare({ words }: Question): void {
    pairs.clear();
    pairTotal = 0;
    triples.clear();
    tripleTotal = Math.max(0, words.length - 2);
    for (let i = 1; i < words.length; i++) {
      const before = words[i - 1];
      const word = words[i];
      if (before === undefined || word === undefined) continue;
      const weight = before.isCommon && word.isCommon ? COMMON_PAIR : 1;
      pairTotal += weight;
      const first = before.terms[0]?.term;
      const second = word.terms[0]?.term;
      if (first === undefined || second === undefined) continue;
      pairs.set(first * PAIR + second, weight);
      const earlier = words[i - 2]?.terms[0]?.term;
      if (earlier !== undefined) triples.add(tripleOf(earlier, first, second));
    }
  }

  function pairsIn(sequence: Int32Array): number {
    if (pairs.size === 0) return 0;
    let found = 0;
    let isBefore = isAsked(sequence[0] ?? 0);
    for (let i = 1; i < sequence.length; i++) {
      const term = sequence[i] ?? 0;
      const isOne = isAsked(term);
      if (isOne && isBefore) found += pairs.get((sequence[i - 1] ?? 0) * PAIR + term) ?? 0;
      isBefore = isOne;
    }
    return Math.min(found, pairTotal) / pairTotal;
  }

  function triplesIn(sequence: Int32Array): number {
    if (triples.size === 0) return 0;
    let found = 0;
    for (let i = 2; i < sequence.length; i++) {
      const [earlier, before, term] = [sequence[i - 2] ?? 0, sequence[i - 1] ?? 0, sequence[i] ?? 0];
      if (!isAsked(term) || !isAsked(before) || !isAsked(earlier)) continue;
      if (triples.has(tripleOf(earlier, before, term))) found++;
    }
    return Math.min(found, tripleTotal) / tripleTotal;
  }

  return { prepare, pairsIn, triplesIn };
}

/** Three terms as one number, 17 bits each: others seldom fall on the same. */
function tripleOf(first: number, second: number, third: number): number {
  return ((first & TRIPLE_MASK) * TRIPLE + (second & TRIPLE_MASK)) * TRIPLE + (third & TRIPLE_MASK);
}
