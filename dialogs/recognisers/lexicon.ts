import type { Examples } from './examples/examples.ts';
import { type Tag, taggedPhrases } from './tags.ts';

/** The phrases of one language, found in a text by their words. */
export interface Lexicon {
  /** The text as phrases that are known, the longest first at each place, and words that are not (`tags` empty). */
  read(words: string[]): Span[];
  /** A known word that is one slip of the finger away; of four letters only with two of them swapped. */
  nearest(word: string): string | undefined;
  /** Whether each word stands in a phrase: quick, and without it no phrases can explain a message. */
  knowsAll(words: string[]): boolean;
}

export interface Span {
  words: string[];
  tags: Tag[];
}

interface Node {
  next: Map<string, Node>;
  tags: Tag[];
}

export function createLexicon(examples: Examples): Lexicon {
  const root: Node = { next: new Map(), tags: [] };
  const vocabulary = new Set<string>();
  /** What may be meant by a word with a slip: by first letter and length. */
  const likely = new Map<string, string[]>();
  for (const [words, tag] of taggedPhrases(examples)) add(words, tag);

  function add(words: string[], tag: Tag): void {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), tags: [] };
      node.next.set(word, next);
      node = next;
      vocabulary.add(word);
      if (word.length >= 4 && tag.is !== 'filler') remember(word);
    }
    node.tags.push(tag);
  }

  function remember(word: string): void {
    const key = `${word[0]}${word.length}`;
    const known = likely.get(key) ?? [];
    if (!known.includes(word)) likely.set(key, [...known, word]);
  }

  function read(said: string[]): Span[] {
    const words = said.map(withoutAnd);
    const spans: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const span = longestAt(words, at);
      spans.push(span);
      at += span.words.length;
    }
    return spans;
  }

  /** Arabic writes "and" as a letter of the next word: "and tomorrow" is a word. */
  function withoutAnd(word: string): string {
    return word.startsWith('و') && !vocabulary.has(word) && vocabulary.has(word.slice(1)) ? word.slice(1) : word;
  }

  function longestAt(words: string[], at: number): Span {
    let best: Span = { words: words.slice(at, at + 1), tags: [] };
    let node: Node | undefined = root;
    for (let end = at; end < words.length; end++) {
      node = node.next.get(words[end] ?? '');
      if (!node) break;
      if (node.tags.length) best = { words: words.slice(at, end + 1), tags: node.tags };
    }
    return best;
  }

  function nearest(word: string): string | undefined {
    const near = [0, 1, -1].flatMap((more) => likely.get(`${word[0]}${word.length + more}`) ?? []);
    return near.find((known) => (word.length < 5 ? isSwapped(word, known) : isOneSlipAway(word, known)));
  }

  return { read, nearest, knowsAll: (words) => words.every((word) => vocabulary.has(word)) };
}

/** One letter missing, added, changed, or two neighbours swapped; never the first, by which people know a word. */
export function isOneSlipAway(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const [a, b] = [written.slice(start), meant.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return isSwapped(a, b);
}

/** The same letters, two neighbours in each other's place; never the first. */
function isSwapped(written: string, meant: string): boolean {
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  const isPair = written[at] === meant[at + 1] && written[at + 1] === meant[at] && written[at] !== meant[at];
  return isPair && written.slice(at + 2) === meant.slice(at + 2);
}
