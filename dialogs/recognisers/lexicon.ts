import { tokenise } from '../../knowledge/search/tokens.ts';
import type { Examples } from './examples/examples.ts';
import { type Tag, taggedPhrases } from './tags.ts';

/** The phrases of one language, found in a text by their words. */
export interface Lexicon {
  /** The text as phrases that are known, the longest first at each place, and words that are not (`tags` empty). */
  read(words: string[]): Span[];
  /** A known word that is one slip of the finger away; words of five letters and more. */
  nearest(word: string): string | undefined;
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
  for (const [phrase, tag] of taggedPhrases(examples)) add(tokenise(phrase), tag);

  function add(words: string[], tag: Tag): void {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), tags: [] };
      node.next.set(word, next);
      node = next;
      if (word.length >= 5 && tag.is !== 'filler') vocabulary.add(word);
    }
    node.tags.push(tag);
  }

  function read(words: string[]): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const span = longestAt(words, at);
      spans.push(span);
      at += span.words.length;
    }
    return spans;
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
    if (word.length < 5) return undefined;
    for (const known of vocabulary) if (isOneSlipAway(word, known)) return known;
    return undefined;
  }

  return { read, nearest };
}

/** One letter missing, added, changed, or two neighbours swapped; never the first, by which people know a word. */
export function isOneSlipAway(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const [a, b] = [written.slice(start), meant.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
