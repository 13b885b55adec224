/**
 * Which blocks of 128 letters words are written in, a bit each (blocks 32 apart share one). Words that share none of them
 * share no letter, no term and no run of characters, and need not be compared: Bengali names with an English question.
 */
export function blocksOf(words: Iterable<string>): number {
  let blocks = 0;
  for (const word of words) for (let i = 0; i < word.length; i++) blocks |= 1 << (word.charCodeAt(i) >> 7);
  return blocks;
}
