import type { SearchDocument } from '../document.ts';

/** A text that stands for an entry when meanings are compared. */
export interface EntryText {
  /**
   * `short`: an alias, as somebody would ask, or a name where nothing else is written in its language; `long`: what is written
   * about it, with its name; `part`: a few sentences of that, where it has many: a question is often about one of them.
   */
  kind: 'short' | 'long' | 'part';
  text: string;
}

/** Models read some 500 words at most, and one vector for many sentences says little of each. */
const LONGEST = 900;
/** An entry's longest text is told by its beginning. */
const MOST_PARTS = 6;
/** A few sentences; and so many of them. */
const FEW_SENTENCES = 320;
const MOST_FEW = 12;

export function textsOf({ names, aliases, summaries, text = {} }: SearchDocument): EntryText[] {
  const written = [...Object.entries(summaries), ...Object.entries(text)];
  const isWritten = new Set(written.map(([language]) => language));
  const short = [
    ...Object.entries(names).flatMap(([language, name]) => (isWritten.has(language) ? [] : [name])),
    ...Object.values(aliases).flat(),
  ];
  const named = (language: string, part: string) => `${names[language] ?? Object.values(names)[0] ?? ''}. ${part}`;
  const long = written.flatMap(([language, whole]) => partsOf(whole).map((part) => named(language, part)));
  const few = written.flatMap(([language, whole]) => sentencesOf(whole).map((part) => named(language, part)));
  return [
    ...distinct(short).map((one): EntryText => ({ kind: 'short', text: one })),
    ...distinct(long).map((one): EntryText => ({ kind: 'long', text: one })),
    ...distinct(few).map((one): EntryText => ({ kind: 'part', text: one })),
  ];
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}

/** A long text in parts that end where a sentence does, where that is possible. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest && parts.length < MOST_PARTS) {
    if (rest.length <= LONGEST) return [...parts, rest];
    const piece = rest.slice(0, LONGEST);
    const end = Math.max(...[...piece.matchAll(/[.!?।؟\n](?=\s)/gu)].map(({ index }) => index + 1), 0);
    const space = piece.lastIndexOf(' ');
    const at = end > LONGEST / 2 ? end : space > 0 ? space : LONGEST;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return parts;
}

/** A long text as a few sentences each; a text that is not longer than that has none. */
function sentencesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[.!?।؟])\s+/u)) {
    if (piece && piece.length + sentence.length > FEW_SENTENCES) {
      pieces.push(piece);
      piece = sentence;
    } else piece = piece ? `${piece} ${sentence}` : sentence;
  }
  if (piece) pieces.push(piece);
  return pieces.length > 1 ? pieces.slice(0, MOST_FEW) : [];
}
