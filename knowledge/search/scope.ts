import { gramsOf } from './grams.ts';
import { seededRandom, shuffle } from './random.ts';
import { tokenise } from './tokens.ts';
import { scopeExamples } from './words/scope/index.ts';

/** Tells by examples how much a text sounds like something that no office answers. */
export interface Scope {
  /** Log-odds: above 0 more like what stands elsewhere, below 0 more like what people ask offices; 0 says nothing. */
  elsewhere(text: string): number;
}

export interface ScopeExample {
  text: string;
  label: 'elsewhere' | 'offices';
}

let learnt: Scope | undefined;

/** By the examples of `words/scope`, which never change while a program runs: learnt once (some 200 ms). */
export function generalScope(): Scope {
  return (learnt ??= createScope(scopeExamples()));
}

const EPOCHS = 6;
const RATE = 0.4;
/** What a run of characters and a pair of neighbours weigh beside a word. */
const GRAM = 0.3;
const PAIR = 0.5;
const WORD = 1;

/** A logistic regression over words, pairs of neighbours and runs of characters; the same examples give the same weights. */
export function createScope(examples: ScopeExample[]): Scope {
  const weights = new Map<string, { weight: number; squares: number }>();
  const rows = examples.map(({ text, label }) => ({
    features: featuresOf(text),
    target: label === 'elsewhere' ? 1 : 0,
  }));
  for (const { features } of rows) for (const [feature] of features) weights.set(feature, { weight: 0, squares: 1e-3 });
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const row of shuffle(rows, random)) learn(row);

  function learn({ features, target }: { features: [string, number][]; target: number }): void {
    const error = 1 / (1 + Math.exp(-sumOf(features))) - target;
    for (const [feature, value] of features) {
      const known = weights.get(feature);
      if (!known) continue;
      known.squares += (error * value) ** 2;
      known.weight -= (RATE * error * value) / Math.sqrt(known.squares);
    }
  }

  function sumOf(features: [string, number][]): number {
    return features.reduce((sum, [feature, value]) => sum + value * (weights.get(feature)?.weight ?? 0), 0);
  }

  return { elsewhere: (text) => sumOf(featuresOf(text)) };
}

/** As long as 1 altogether, so that a long text says no more than a short one. */
function featuresOf(text: string): [string, number][] {
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
