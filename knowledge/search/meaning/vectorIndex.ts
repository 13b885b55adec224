import { type AlikeEntry, cosinesOf, inSpreads, mostOf, rawOf, scaleOf } from './likeness.ts';
import { createMiddles } from './middles.ts';
import { type Spread, spreadOf } from './spread.ts';
import { cosine, type EntryVectors, unit, unpack } from './vector.ts';

/** How alike a question and the entries are, as far as vectors tell. Likeness is given in spreads over the mean of all entries. */
export interface Alike {
  /** The likest entries, best first. */
  best: AlikeEntry[];
  of(id: string): AlikeEntry | undefined;
  /** How far the likest is ahead of the next. */
  lead: number;
  /** How far the likest of so many entries is ahead of their mean by chance alone, in spreads: of more entries further. */
  byChance: number;
  /** The likest's plain cosine against what entries have among themselves, in spreads of that. */
  nearness: number;
  /** The cosine with the nearest middle, both seen from the middle of all: models agree in that more than in plain cosines. */
  middleNearness: number;
}

export interface VectorIndex {
  put(id: string, vectors: EntryVectors): void;
  remove(id: string): void;
  has(id: string): boolean;
  clear(): void;
  /** `undefined` when there is nothing to compare. */
  compare(question: Float32Array): Alike | undefined;
  readonly size: number;
}

/** So many of the likest are candidates beside those that share words with the question. */
const MOST_BEST = 10;
/** So many pairs of entries tell how alike two that have nothing to do with each other are. */
const PAIRS = 400;

export function createVectorIndex(): VectorIndex {
  const entries = new Map<string, EntryVectors>();
  const middles = createMiddles();
  let usual: Spread | undefined;

  function compare(question: Float32Array): Alike | undefined {
    if (entries.size < 2) return undefined;
    const one = unit(question);
    usual ??= usualOf([...entries.values()]);
    const near = middles.seenFrom(one);
    const cosines = Array.from(entries, ([id, vectors]) => cosinesOf(id, vectors, one));
    const scale = scaleOf(cosines.flatMap(({ all }) => all));
    const raw = cosines.map((entry) => rawOf(entry, near, scale));
    const all = inSpreads(raw);
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    const best = all.toSorted((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1)).slice(0, MOST_BEST);
    return {
      best,
      of: (id) => byId.get(id),
      lead: (best[0]?.alike ?? 0) - (best[1]?.alike ?? 0),
      byChance: Math.sqrt(2 * Math.log(entries.size)),
      nearness: (mostOf(raw.map(({ likest }) => likest)) - usual.mean) / usual.spread,
      middleNearness: mostOf(raw.map(({ middle }) => middle)),
    };
  }

  function put(id: string, vectors: EntryVectors): void {
    usual = undefined;
    entries.set(id, vectors);
    middles.put(id, vectors);
  }

  function remove(id: string): void {
    usual = undefined;
    entries.delete(id);
    middles.remove(id);
  }

  return {
    put,
    remove,
    has: (id) => entries.has(id),
    clear: () => [...entries.keys()].forEach(remove),
    compare,
    get size() {
      return entries.size;
    },
  };
}

/** Between texts of different entries, the same pairs every time. */
function usualOf(all: EntryVectors[]): Spread {
  const texts = all.flatMap(({ short, long }) => short[0] ?? long[0] ?? []);
  const cosines: number[] = [];
  for (let i = 0; i < PAIRS && texts.length > 1; i++) {
    const a = texts[i % texts.length];
    const b = texts[(i * 7 + 1 + Math.floor(i / texts.length)) % texts.length];
    if (a && b && a !== b) cosines.push(cosine(unit(unpack(a)), b));
  }
  return spreadOf(cosines.length ? cosines : [0, 1]);
}
