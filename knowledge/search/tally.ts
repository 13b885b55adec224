/** Adds up weights by feature number, and forgets them all at once: a map would be made anew for every entry. */
export interface Tally {
  add(feature: number, weight: number): void;
  /** Calls with each feature that was added to and its sum, then starts again from nothing; returns the features. */
  empty(onEach: (feature: number, sum: number) => void): Int32Array;
}

export function createTally(): Tally {
  let sums = new Float64Array(1024);
  let touched: number[] = [];

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

  function empty(onEach: (feature: number, sum: number) => void): Int32Array {
    const features = Int32Array.from(touched);
    for (const feature of features) {
      onEach(feature, sums[feature] ?? 0);
      sums[feature] = 0;
    }
    touched = [];
    return features;
  }

  return { add, empty };
}
