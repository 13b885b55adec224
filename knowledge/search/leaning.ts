import { gramsOf } from './grams.ts';
import { seededRandom, shuffle } from './random.ts';
import { finish, finishGently, type Sliced } from './slices.ts';
import { tokenise } from './tokens.ts';

/** Which way a text leans: log-odds, above 0 that it is it; 0 says nothing. */
export type Leaning = (text: string) => number;

export interface LeaningExample {
  text: string;
  isIt: boolean;
}

const EPOCHS = 6;
const RATE = 0.4;
/** What a run of characters and a pair of neighbours weigh beside a word. */
const GRAM = 0.3;
const PAIR = 0.5;
const WORD = 1;

type Features = [feature: string, value: number][];

/** A leaning by examples that never change while a program runs: learnt once, when a text is first asked about or before. */
export interface LearntLeaning {
  of: Leaning;
  /** Learns it, in slices, so that no text has to wait for it. */
  warmUp(): Promise<void>;
}

export function createLeaning(readExamples: () => LeaningExample[]): LearntLeaning {
  let learnt: Leaning | undefined;
  return {
    of: (text) => (learnt ??= finish(learnLeaning(readExamples())))(text),
    async warmUp() {
      learnt ??= await finishGently(learnLeaning(readExamples()));
    },
  };
}

/** A logistic regression over words, pairs of neighbours and runs of characters; the same examples give the same weights. */
function* learnLeaning(examples: LeaningExample[]): Sliced<Leaning> {
  const weights = new Map<string, { weight: number; squares: number }>();
  const rows: { features: Features; target: number }[] = [];
  for (const { text, isIt } of examples) {
    const features = featuresOf(text);
    rows.push({ features, target: isIt ? 1 : 0 });
    for (const [feature] of features) weights.set(feature, { weight: 0, squares: 1e-3 });
    yield;
  }
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffle(rows, random)) {
      learn(row);
      yield;
    }

  function learn({ features, target }: { features: Features; target: number }): void {
    const error = 1 / (1 + Math.exp(-sumOf(features))) - target;
    for (const [feature, value] of features) {
      const known = weights.get(feature);
      if (!known) continue;
      known.squares += (error * value) ** 2;
      known.weight -= (RATE * error * value) / Math.sqrt(known.squares);
    }
  }

  function sumOf(features: Features): number {
    return features.reduce((sum, [feature, value]) => sum + value * (weights.get(feature)?.weight ?? 0), 0);
  }

  return (text) => sumOf(featuresOf(text));
}

/** As long as 1 altogether, so that a long text says no more than a short one. */
function featuresOf(text: string): Features {
  const features = new Map<string, number>();
  let before = '';
  for (const word of tokenise(text)) {
    features.set(word, WORD);
    features.set(`${before} ${word}`, PAIR);
    for (const gram of gramsOf(word)) features.set(`#${gram}`, GRAM);
    before = word;
  }
  const length = Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return Array.from(features, ([feature, value]) => [feature, value / length]);
}
