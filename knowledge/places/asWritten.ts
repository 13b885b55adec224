import { tokenise } from '../search/tokens.ts';

/**
 * The part of a text that these folded words were made of, as it was written. Where folding has made other words of it than
 * the eye sees, the folded words themselves.
 */
export function asWritten(text: string, words: string[], matched: string): string {
  const written = [...text.matchAll(WORD)].filter(([word]) => tokenise(word).length === 1);
  const part = matched.split(' ');
  const from = words.findIndex((_, at) => part.every((word, index) => words[at + index] === word));
  const [first, last] = [written[from], written[from + part.length - 1]];
  if (written.length !== words.length || !first || !last) return matched;
  return text.slice(first.index, last.index + last[0].length);
}

/** Words as `tokenise` sees them, apostrophes inside included. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;
