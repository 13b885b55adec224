import { addUnit, cosine, type EntryVectors, type Packed } from './vector.ts';

/** What an entry is asked by (names and aliases), and what is written about it. */
export type Side = 'asked' | 'written';

/**
 * The cosine of a question of length 1 with the middle of an entry's texts, both seen from the middle of all texts, -1..1.
 * `meanCosine` is the mean of the question's cosines with the texts of that side, which is its product with their middle.
 */
export type Near = (id: string, side: Side, meanCosine: number) => number;

/** How near questions are to the middles of entries' texts. */
export interface Middles {
  put(id: string, vectors: EntryVectors): void;
  remove(id: string): void;
  seenFrom(question: Float32Array): Near;
}

/** What of an entry does not change with the others: its texts by side, and the square of their middle. */
type Sides = Record<Side, { texts: Packed[]; square: number }>;
/** Of one side of an entry: its product with the middle of all, and how far it is from there. */
type Places = Record<Side, { product: number; distance: number }>;

export function createMiddles(): Middles {
  const entries = new Map<string, Sides>();
  let sum = new Float64Array(0);
  let count = 0;
  let seen: { all: Float32Array; square: number; places: Map<string, Places> } | undefined;

  /** The sum of all is kept, so that a change costs what is changed and one look at the others. */
  function add({ asked, written }: Sides, sign: 1 | -1): void {
    seen = undefined;
    for (const text of [...asked.texts, ...written.texts]) {
      if (sum.length !== text.steps.length) sum = new Float64Array(text.steps.length);
      addUnit(text, sum, sign);
      count += sign;
    }
  }

  function remove(id: string): void {
    const sides = entries.get(id);
    if (!sides) return;
    entries.delete(id);
    add(sides, -1);
    if (entries.size === 0) [sum, count] = [new Float64Array(0), 0];
  }

  function look() {
    const all = Float32Array.from(sum, (value) => value / (count || 1));
    const square = dot(all, all);
    const placeOf = (side: Sides[Side]) => {
      const product = side.texts.reduce((total, text) => total + cosine(all, text), 0) / (side.texts.length || 1);
      return { product, distance: distanceOf(side.square, product, square) };
    };
    const places = new Map(
      Array.from(entries, ([id, { asked, written }]) => [id, { asked: placeOf(asked), written: placeOf(written) }]),
    );
    return { all, square, places };
  }

  return {
    put(id, { short, long, part }) {
      remove(id);
      const sides = { asked: sideOf(short), written: sideOf([...long, ...part]) };
      entries.set(id, sides);
      add(sides, 1);
    },
    remove,
    seenFrom(question) {
      seen ??= look();
      const { all, square, places } = seen;
      const own = dot(question, all);
      const far = distanceOf(1, own, square);
      return (id, side, meanCosine) => {
        const place = places.get(id)?.[side];
        return place ? (meanCosine - own - place.product + square) / (far * place.distance) : 0;
      };
    },
  };
}

function sideOf(texts: Packed[]): Sides[Side] {
  const sum = new Float64Array(texts[0]?.steps.length ?? 0);
  for (const text of texts) addUnit(text, sum, 1);
  return { texts, square: dot(sum, sum) / (texts.length || 1) ** 2 };
}

/** Between two points, from their squares and their product. */
function distanceOf(square: number, product: number, other: number): number {
  return Math.sqrt(Math.max(0, square - 2 * product + other)) || 1;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
