/** Adds up weights by feature number, and forgets them all at once: a map would be made anew for every entry. */
export interface Tally {
  add(feature: number, weight: number): void;
  /** Calls with each feature that was added to and its sum, then starts again from nothing. */
  empty(onEach: (feature: number, sum: number) => void): void;
}

export function createTally(): Tally {
  let sums = new Float64Array(1024);
  const touched: number[] = [];

  function add(feature: number, weight: number): void {
    if (feature >= sums.length) grow(feature);
    if (sums[feature] === 0) touched.push(feature);
    sums[feature] = (sums[feature] ?? 0) + weight;
  }

  function grow(feature: number): void {
    const grown = new Float64Array(2 * feature);
    grown.set(sums);
    sums = grown;
  }

  function empty(onEach: (feature: number, sum: number) => void): void {
    for (const feature of touched) {
      onEach(feature, sums[feature] ?? 0);
      sums[feature] = 0;
    }
    touched.length = 0;
  }

  return { add, empty };
}
