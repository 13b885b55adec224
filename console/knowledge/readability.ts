/** How a text reads. */
export interface Readability {
  /** Of its longest sentence. */
  longestSentence: number;
  /**
   * LIX (Björnsson 1968): words a sentence, plus the share of words of more than six letters. Below 40 is easy. Only for languages
   * in Latin letters; absent for short texts, of which it says nothing.
   */
  lix?: number;
}

const LONG_WORD = 6;
const ENOUGH_WORDS = 30;

export function readabilityOf(text: string): Readability {
  const sentences = text
    .split(/[.!?।؟\n]+(?=\s|$)/)
    .map(wordsOf)
    .filter((words) => words.length);
  const words = sentences.flat();
  const longestSentence = Math.max(0, ...sentences.map(({ length }) => length));
  if (words.length < ENOUGH_WORDS || !/\p{Script=Latin}/u.test(text)) return { longestSentence };
  const long = words.filter((word) => word.length > LONG_WORD).length;
  return { longestSentence, lix: Math.round(words.length / sentences.length + (100 * long) / words.length) };
}

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
