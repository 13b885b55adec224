import type { Fields } from './fields.ts';

/** A piece of a text that stayed, came or went. */
export interface Piece {
  kind: 'same' | 'new' | 'gone';
  text: string;
}

export interface FieldDifference {
  name: string;
  pieces: Piece[];
}

/** What changed from one form of an item to another, field by field, word by word. */
export function differenceOf(before: Fields, after: Fields): FieldDifference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [old = '', now = ''] = [before.get(name), after.get(name)];
    return old === now ? [] : [{ name, pieces: compareWords(old, now) }];
  });
}

/** Longer texts are shown whole, old and new: nobody reads a difference of a thousand words. */
const MOST_WORDS = 600;

export function compareWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS)
    return join([...whole('gone', before), ...whole('new', after)]);
  const common = lengthsOfCommon(old, now);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [left = '', right = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && left === right) {
      pieces.push({ kind: 'same', text: left });
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      pieces.push({ kind: 'gone', text: left });
      i++;
    } else {
      pieces.push({ kind: 'new', text: right });
      j++;
    }
  }
  return join(pieces);
}

/** `[i][j]`: how many words the ends of both from there on have in common, in order. */
function lengthsOfCommon(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] =
          old[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  return lengths;
}

const at = (rows: number[][], i: number, j: number) => rows[i]?.[j] ?? 0;

const whole = (kind: Piece['kind'], text: string): Piece[] => (text ? [{ kind, text }] : []);

/** Words with the blanks before them, so that they can be put together again. */
const wordsOf = (text: string) => text.match(/\s*\S+|\s+$/g) ?? [];

function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
