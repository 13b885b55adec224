/**
 * Parts a text in two where a reader would: after a sentence, otherwise between words, never within a word, a number or a
 * link. `holds` tells whether a beginning fits. Without a place to part, `undefined`.
 */
export function splitText(
  text: string,
  language: string,
  holds: (head: string) => boolean,
): [string, string] | undefined {
  const byWord = longest(wordEnds(text), text, holds);
  if (byWord === undefined) return undefined;
  const bySentence = longest(sentenceEnds(text, language), text, holds) ?? 0;
  return cut(text, bySentence >= byWord * LEAST_SHARE ? bySentence : byWord);
}

/** The same, but only where a sentence ends. */
export function splitAtSentence(
  text: string,
  language: string,
  holds: (head: string) => boolean,
): [string, string] | undefined {
  const end = longest(sentenceEnds(text, language), text, holds);
  return end === undefined ? undefined : cut(text, end);
}

/** The last way, for a word longer than a whole message: between characters as they are seen. */
export function splitWord(text: string, holds: (head: string) => boolean): [string, string] {
  const ends = Array.from(new Intl.Segmenter().segment(text), ({ index, segment }) => index + segment.length);
  return cut(text, longest(ends, text, holds) ?? ends[0] ?? text.length);
}

/** A sentence's end is taken when at least this share of the room is used; an abbreviation's full stop is none. */
const LEAST_SHARE = 0.4;

function cut(text: string, end: number): [string, string] {
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}

/** Ends of words, in order. A blank between digits belongs to a number ("0210 0001", "10 000"). */
function wordEnds(text: string): number[] {
  const blanks = [...text.matchAll(/\s+/gu)].map(({ index, 0: blank }) => ({
    start: index,
    end: index + blank.length,
  }));
  return blanks
    .filter(({ start, end }) => start > 0 && end < text.length && !isWithinNumber(text, start, end))
    .map(({ start }) => start);
}

function isWithinNumber(text: string, start: number, end: number): boolean {
  return /[\p{Nd})]/u.test(text.charAt(start - 1)) && /^[(]?\p{Nd}/u.test(text.slice(end, end + 2));
}

function sentenceEnds(text: string, language: string): number[] {
  const segments = Array.from(sentencesOf(language).segment(text), ({ index, segment }) => index + segment.length);
  const words = new Set(wordEnds(text));
  return segments.map((end) => text.slice(0, end).trimEnd().length).filter((end) => words.has(end));
}

/** Making one takes longer than using it. */
const SEGMENTERS = new Map<string, Intl.Segmenter>();

function sentencesOf(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known) return known;
  const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  const made = new Intl.Segmenter(isTag ? language : 'en', { granularity: 'sentence' });
  if (isTag) SEGMENTERS.set(language, made);
  return made;
}

/** The largest end whose beginning holds, found by halving: what holds grows shorter with every word. */
function longest(ends: number[], text: string, holds: (head: string) => boolean): number | undefined {
  let best: number | undefined;
  for (let low = 0, high = ends.length - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    const end = ends[middle] ?? 0;
    if (holds(text.slice(0, end))) [best, low] = [end, middle + 1];
    else high = middle - 1;
  }
  return best;
}
