/** Gives every distinct feature (a word, a run of characters) a small number, so that all else can be arrays. */
export interface Lexicon {
  /** The number of a feature, new ones included. */
  number(feature: string): number;
  /** The number of a known feature, -1 for an unknown one. */
  find(feature: string): number;
  feature(number: number): string;
  size(): number;
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const features: string[] = [];

  function number(feature: string): number {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, features.length);
    return features.push(feature) - 1;
  }

  return {
    number,
    find: (feature) => numbers.get(feature) ?? -1,
    feature: (at) => features[at] ?? '',
    size: () => features.length,
  };
}
