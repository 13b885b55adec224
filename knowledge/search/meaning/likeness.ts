import type { Near, Side } from './middles.ts';
import { meanOf, spreadOf } from './spread.ts';
import { cosine, type EntryVectors, type Packed } from './vector.ts';

export interface AlikeEntry {
  id: string;
  /** By all of what follows together. */
  alike: number;
  /**
   * By its likest text: a name, an alias, or what is written about it (the mean of the likest long text and of the likest few
   * sentences).
   */
  likest: number;
  /** By all its texts, the liker the more: ten that are somewhat like the question say more than one. */
  together: number;
  /** By the middle of what it is asked by, or of what is written about it: near one text is much by chance, near all is not. */
  middle: number;
}

/** An entry without a text of a kind is neither like nor unlike by it. */
const NOTHING = -2;

/** A question's cosines with the texts of an entry. */
export interface Cosines {
  id: string;
  asked: number[];
  whole: number[];
  few: number[];
  all: number[];
}

export function cosinesOf(id: string, { short, long, part }: EntryVectors, question: Float32Array): Cosines {
  const of = (vectors: Packed[]) => vectors.map((vector) => cosine(question, vector));
  const [asked, whole, few] = [of(short), of(long), of(part)];
  return { id, asked, whole, few, all: [...asked, ...whole, ...few] };
}

/** Plain, before it is told in spreads. */
type Raw = Omit<AlikeEntry, 'alike'>;

export function rawOf({ id, asked, whole, few, all }: Cosines, near: Near, scale: (value: number) => number): Raw {
  const written = few.length ? (mostOf(whole) + mostOf(few)) / 2 : mostOf(whole);
  const middle = (side: Side, of: number[]) => (of.length ? near(id, side, meanOf(of)) : NOTHING);
  return {
    id,
    likest: Math.max(mostOf(asked), written),
    together: all.length ? togetherOf(all.map(scale)) : NOTHING,
    middle: Math.max(middle('asked', asked), middle('written', [...whole, ...few])),
  };
}

/** More texts are more chances: an entry of many is held back by half of what they add. */
function togetherOf(values: number[]): number {
  const sum = values.reduce((total, value) => total + Math.exp(value), 0);
  return Math.log(sum) - Math.log(values.length) / 2;
}

/** Each way of looking in spreads over the mean of all entries. */
export function inSpreads(raw: Raw[]): AlikeEntry[] {
  const likest = scaleOf(raw.map((entry) => entry.likest));
  const together = scaleOf(raw.map((entry) => entry.together));
  const middle = scaleOf(raw.map((entry) => entry.middle));
  const scaled = raw.map((entry) => ({
    id: entry.id,
    likest: likest(entry.likest),
    together: together(entry.together),
    middle: middle(entry.middle),
  }));
  const sumOf = (entry: Raw) => entry.likest + entry.together + entry.middle;
  const alike = scaleOf(scaled.map(sumOf));
  return scaled.map((entry) => ({ ...entry, alike: alike(sumOf(entry)) }));
}

export function mostOf(values: number[]): number {
  return values.reduce((most, value) => Math.max(most, value), NOTHING);
}

export function scaleOf(values: number[]): (value: number) => number {
  const { mean, spread } = spreadOf(values.filter((value) => value !== NOTHING));
  return (value) => (value === NOTHING ? 0 : (value - mean) / spread);
}
