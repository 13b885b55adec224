import { cosine, type Packed, unit, unpack } from './vector.ts';

/** The vectors of one entry. */
export interface EntryVectors {
  short: Packed[];
  long: Packed[];
  part: Packed[];
}

/** How alike a question and the entries are, as far as vectors tell. Cosines are given in spreads over the mean of all entries. */
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
}

export interface AlikeEntry {
  id: string;
  /** By its names and aliases or by what is written about it, whichever is liker. */
  alike: number;
  /** The likest of its names and aliases; the mean of the three likest. */
  short: number;
  three: number;
  /** What is written about it: the mean of the likest long text and of the likest few sentences. */
  long: number;
  /** How alike it is to the other entries, against what is usual. */
  crowd: number;
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
  let usual: Spread | undefined;
  let crowds: Map<string, number> | undefined;

  function compare(question: Float32Array): Alike | undefined {
    if (entries.size < 2) return undefined;
    const one = unit(question);
    crowds ??= crowdsOf(entries);
    const raw = Array.from(entries, ([id, vectors]) => ({ ...rawOf(id, vectors, one), crowd: crowds?.get(id) ?? 0 }));
    const { mean, spread } = spreadOf(raw.map(({ alike }) => alike));
    const scale = (value: number) => (value === NOTHING ? 0 : (value - mean) / spread);
    const scaled = raw.map(({ id, alike, short, long, three, crowd }) => ({
      id,
      crowd,
      alike: scale(alike),
      short: scale(short),
      long: scale(long),
      three: scale(three),
    }));
    const best = scaled.toSorted((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1)).slice(0, MOST_BEST);
    const byId = new Map(scaled.map((entry) => [entry.id, entry]));
    const top = Math.max(...raw.map(({ alike }) => alike));
    usual ??= usualOf([...entries.values()]);
    return {
      best,
      of: (id) => byId.get(id),
      lead: (best[0]?.alike ?? 0) - (best[1]?.alike ?? 0),
      byChance: Math.sqrt(2 * Math.log(entries.size)),
      nearness: (top - usual.mean) / usual.spread,
    };
  }

  function change(work: () => void): void {
    usual = undefined;
    crowds = undefined;
    work();
  }

  return {
    put: (id, vectors) => change(() => entries.set(id, vectors)),
    remove: (id) => change(() => entries.delete(id)),
    has: (id) => entries.has(id),
    clear: () => change(() => entries.clear()),
    compare,
    get size() {
      return entries.size;
    },
  };
}

/** An entry without a text of a kind is neither like nor unlike by it. */
const NOTHING = -2;

function rawOf(id: string, { short, long, part }: EntryVectors, question: Float32Array): Omit<AlikeEntry, 'crowd'> {
  const shorts = short.map((vector) => cosine(question, vector)).sort((a, b) => b - a);
  const three = shorts.slice(0, 3);
  const bestShort = shorts[0] ?? NOTHING;
  const whole = likest(question, long);
  const bestLong = part.length ? (whole + likest(question, part)) / 2 : whole;
  return {
    id,
    alike: Math.max(bestShort, bestLong),
    short: bestShort,
    long: bestLong,
    three: three.length ? three.reduce((sum, value) => sum + value, 0) / three.length : NOTHING,
  };
}

/** How alike each entry's texts are to the mean of all, in spreads over what is usual. */
function crowdsOf(entries: Map<string, EntryVectors>): Map<string, number> {
  const textsOf = ({ short, long }: EntryVectors) => (long.length ? long : short);
  const all = [...entries.values()].flatMap(textsOf);
  const middle = new Float32Array(all[0]?.steps.length ?? 0);
  for (const { steps, length } of all)
    for (let i = 0; i < middle.length; i++) middle[i] = (middle[i] ?? 0) + (steps[i] ?? 0) / length;
  const one = unit(middle);
  const raw = Array.from(entries, ([id, vectors]) => {
    const texts = textsOf(vectors);
    return [id, texts.reduce((sum, text) => sum + cosine(one, text), 0) / (texts.length || 1)] as const;
  });
  const { mean, spread } = spreadOf(raw.map(([, value]) => value));
  return new Map(raw.map(([id, value]) => [id, (value - mean) / spread]));
}

function likest(question: Float32Array, vectors: Packed[]): number {
  return vectors.reduce((most, vector) => Math.max(most, cosine(question, vector)), NOTHING);
}

interface Spread {
  mean: number;
  spread: number;
}

function spreadOf(values: number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return { mean, spread: Math.sqrt(variance) || 1e-6 };
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
