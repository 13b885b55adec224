import type { Index } from '../store.ts';
import { someAt, valuesAt } from './paths.ts';
import { type Document, kindOf } from './values.ts';

/**
 * Keys of an index are texts that sort as their values do: for each field a piece that begins with the kind of the value and is never
 * the beginning of another value's piece. Comparing two texts is one step for the machine; comparing lists of values took four
 * times as long.
 */
export type Key = string;

/** Greater than whatever can follow a piece. */
export const AFTER = '\uffff';

/** The keys under which a document stands: one, or one for each element where a field holds a list; none in a sparse index. */
export function keysOf(document: Document, { fields, sparse }: Index): Key[] {
  let keys: Key[] = [''];
  let isFirst = true;
  for (const field in fields) {
    if (isFirst && sparse && !someAt(document, field, isThere)) return [];
    isFirst = false;
    keys = extended(keys, valuesAt(document, field), fields[field] ?? 1);
  }
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

/** A value as a piece of a key; of a descending field turned round, so that texts sort the other way. */
export function pieceOf(value: unknown, direction: number): Key {
  const piece = ascendingPiece(value);
  return direction < 0 ? turned(piece) : piece;
}

/** What every piece of a value of this kind begins with. */
export function kindPiece(kind: number, direction: number): Key {
  const piece = String.fromCharCode(kind);
  return direction < 0 ? turned(piece) : piece;
}

function extended(keys: Key[], values: unknown[], direction: number): Key[] {
  const [key] = keys;
  if (keys.length === 1 && values.length === 1) return [`${key}${pieceOf(values[0], direction)}`];
  return keys.flatMap((key) => values.map((value) => key + pieceOf(value, direction)));
}

function ascendingPiece(value: unknown): Key {
  if (typeof value === 'string') return `\u0003${escaped(value)}\0`;
  if (typeof value === 'number') return `\u0002${bytesOf(value)}`;
  const kind = String.fromCharCode(kindOf(value));
  if (value === null || value === undefined) return kind;
  return typeof value === 'boolean' ? `${kind}${Number(value)}` : `${kind}${escaped(JSON.stringify(value))}\0`;
}

/** The end of a text is told by a zero, so a zero within it is written otherwise, keeping the order. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return /[\0\u0001]/.test(text) ? text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\0', '\u0001\u0001') : text;
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
const [LOW, HIGH] = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? [0, 1] : [1, 0];

/** The eight bytes of a number, greatest first; negative ones inverted, and the sign turned round, so that they sort as texts. */
function bytesOf(value: number): string {
  // Minus zero is zero.
  float[0] = value + 0;
  const isNegative = value < 0;
  const high = (words[HIGH] ?? 0) ^ (isNegative ? 0xffffffff : 0x80000000);
  const low = (words[LOW] ?? 0) ^ (isNegative ? 0xffffffff : 0);
  return String.fromCharCode(
    high >>> 24,
    (high >>> 16) & 255,
    (high >>> 8) & 255,
    high & 255,
    low >>> 24,
    (low >>> 16) & 255,
    (low >>> 8) & 255,
    low & 255,
  );
}

function turned(piece: Key): Key {
  let text = '';
  for (let at = 0; at < piece.length; at++)
    text += String.fromCharCode(0xfffe - Math.min(piece.charCodeAt(at), 0xfffe));
  return text;
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
