/** Durations counted by size, so that a median of millions is found without any of them: times by bucket name. */
export type Histogram = Record<string, number>;

/** The first bucket ends at a minute, each next a quarter later: a quantile is told to within an eighth or so. */
const FIRST_MS = 60_000;
const GROWTH = 1.25;
/** Beyond two years all are alike. */
const LAST = 63;

/** `b0` to `b63`; a name, since a number would make a list of it in a database. */
export function bucketOf(ms: number): string {
  const at = ms <= FIRST_MS ? 0 : Math.ceil(Math.log(ms / FIRST_MS) / Math.log(GROWTH) - 1e-9);
  return `b${Math.min(at, LAST)}`;
}

/** The duration in ms that this share of all does not exceed, as if each bucket were evenly filled; `undefined` of none. */
export function quantileOf(histogram: Histogram, share: number): number | undefined {
  const total = countOf(histogram);
  if (!total) return undefined;
  let before = 0;
  for (let at = 0; at <= LAST; at++) {
    const count = histogram[`b${at}`] ?? 0;
    if (count && before + count >= share * total) {
      const [from, to] = [at ? endOf(at - 1) : 0, endOf(at)];
      return from + ((share * total - before) / count) * (to - from);
    }
    before += count;
  }
  return endOf(LAST);
}

export function countOf(histogram: Histogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

const endOf = (at: number): number => FIRST_MS * GROWTH ** at;
