import { stemmerFor } from './stem/stem.ts';
import { seededRandom, shuffle } from './random.ts';
import { finish, finishGently, type Sliced } from './slices.ts';
import { textFeatures } from './textFeatures.ts';

export interface Classifier {
  /** Every label with its probability, best first; the probabilities add up to 1. */
  classify(text: string): { label: string; probability: number }[];
}

export interface LabelledText {
  text: string;
  label: string;
}

export interface ClassifierOptions {
  /** BCP 47 tag of the texts' language, for stemming; told from the texts where it is not given. */
  language?: string;
  /** Times that the examples are gone over (12). */
  epochs?: number;
}

/** Features of fewer examples are left out: they are chance. */
const FEWEST = 2;
/** The size of a step, and how freely weights may grow: 1 / (FREEDOM × examples) is drawn off them in each round. */
const RATE = 0.5;
const FREEDOM = 30;
/** How far rare labels count more, so that they are not swallowed: 0 as they come, 1 all alike. 0.8 did best on grievances. */
const BALANCE = 0.8;

interface Vector {
  features: Int32Array;
  values: Float64Array;
}

/**
 * Learns to sort texts from examples: softmax regression over words, pairs and runs of characters weighted by how rare they
 * are, averaged over the second half of its rounds. The same examples give the same classifier.
 */
export function trainClassifier(examples: LabelledText[], options: ClassifierOptions = {}): Classifier {
  return finish(train(examples, options));
}

/** The same without holding up what else the process has to do: it pauses between examples. */
export function trainClassifierGently(examples: LabelledText[], options: ClassifierOptions = {}): Promise<Classifier> {
  return finishGently(train(examples, options));
}

function* train(examples: LabelledText[], options: ClassifierOptions): Sliced<Classifier> {
  const { language = languageOf(examples), epochs = 12 } = options;
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const vectorOf = yield* learnFeatures(examples, stemmerFor(language));
  const rows: { vector: Vector; label: number }[] = [];
  for (const { text, label } of examples) {
    rows.push({ vector: vectorOf(text), label: labels.indexOf(label) });
    yield;
  }
  const model = yield* descendSoftmax(rows, labels.length, vectorOf.size, epochs);

  return {
    classify(text) {
      const probabilities = model(vectorOf(text));
      return labels
        .map((label, i) => ({ label, probability: probabilities[i] ?? 0 }))
        .sort((a, b) => b.probability - a.probability);
    },
  };
}

/** Numbers the features that several examples have; returns what makes a vector of length 1 out of a text. */
function* learnFeatures(
  examples: LabelledText[],
  stem: (word: string) => string,
): Sliced<((text: string) => Vector) & { size: number }> {
  const holders = new Map<string, number>();
  for (const { text } of examples) {
    for (const feature of textFeatures(text, stem).keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
    yield;
  }
  const kept = [...holders].filter(([, count]) => count >= Math.min(FEWEST, examples.length));
  const numbers = new Map(kept.map(([feature, count], i) => [feature, { i, rarity: rarity(count, examples.length) }]));

  const vectorOf = (text: string): Vector => {
    const features: number[] = [];
    const values: number[] = [];
    for (const [feature, count] of textFeatures(text, stem)) {
      const known = numbers.get(feature);
      if (known === undefined) continue;
      features.push(known.i);
      values.push((1 + Math.log(count)) * known.rarity);
    }
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { features: Int32Array.from(features), values: Float64Array.from(values, (value) => value / length) };
  };
  return Object.assign(vectorOf, { size: numbers.size });
}

function rarity(holders: number, examples: number): number {
  return Math.log((examples + 1) / (holders + 0.5));
}

/** Stochastic gradient descent with drawn-off weights; the averaged weights are returned as a function. */
function* descendSoftmax(
  rows: { vector: Vector; label: number }[],
  labels: number,
  features: number,
  epochs: number,
): Sliced<(vector: Vector) => Float64Array> {
  let weights = new Float64Array((features + 1) * labels);
  const average = new Float64Array(weights.length);
  const importance = importanceOf(rows, labels);
  const restraint = 1 / (FREEDOM * rows.length || 1);
  const random = seededRandom(1);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { vector, label } of shuffle(rows, random)) {
      steps++;
      const pace = (RATE / (1 + RATE * restraint * steps)) * (importance[label] ?? 1);
      correct(weights, vector, label, labels, pace);
      yield;
    }
    const kept = Math.exp((-restraint * RATE * rows.length) / (1 + RATE * restraint * steps));
    weights = weights.map((weight, i) => (i < features * labels ? weight * kept : weight));
    if (2 * epoch >= epochs) weights.forEach((weight, i) => (average[i] = (average[i] ?? 0) + weight));
    yield;
  }
  const rounds = epochs - Math.ceil(epochs / 2) || 1;
  const averaged = average.map((weight) => weight / rounds);
  return (vector) => probabilitiesOf(averaged, vector, labels);
}

function importanceOf(rows: { label: number }[], labels: number): number[] {
  return Array.from({ length: labels }, (_, label) => {
    const count = rows.filter((row) => row.label === label).length;
    return (rows.length / (labels * count)) ** BALANCE;
  });
}

function correct(weights: Float64Array, vector: Vector, label: number, labels: number, pace: number): void {
  const { features, values } = vector;
  const bias = weights.length - labels;
  const probabilities = probabilitiesOf(weights, vector, labels);
  for (let c = 0; c < labels; c++) {
    const step = pace * ((probabilities[c] ?? 0) - (c === label ? 1 : 0));
    if (Math.abs(step) < 1e-6) continue;
    weights[bias + c] = (weights[bias + c] ?? 0) - BIAS_PACE * step;
    for (let f = 0; f < features.length; f++) {
      const at = (features[f] ?? 0) * labels + c;
      weights[at] = (weights[at] ?? 0) - step * (values[f] ?? 0);
    }
  }
}

/** A label's bias moves slower than its weights: it would soak up what the words should say. */
const BIAS_PACE = 0.1;

function probabilitiesOf(weights: Float64Array, { features, values }: Vector, labels: number): Float64Array {
  const sums = weights.slice(weights.length - labels);
  for (let f = 0; f < features.length; f++) {
    const from = (features[f] ?? 0) * labels;
    const value = values[f] ?? 0;
    for (let c = 0; c < labels; c++) sums[c] = (sums[c] ?? 0) + value * (weights[from + c] ?? 0);
  }
  const top = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The language whose commonest little words the examples have most; English when none has any. */
function languageOf(examples: LabelledText[]): string {
  const text = ` ${examples
    .slice(0, 200)
    .map((example) => example.text.toLowerCase())
    .join(' ')} `;
  const counts = Object.entries(LITTLE_WORDS).map(([language, words]) => ({
    language,
    count: words.reduce((sum, word) => sum + text.split(` ${word} `).length - 1, 0),
  }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best), { language: 'en', count: 0 }).language;
}

const LITTLE_WORDS: Record<string, string[]> = {
  en: ['the', 'and', 'is', 'of'],
  de: ['der', 'die', 'und', 'ist'],
  es: ['el', 'los', 'que', 'del'],
  fr: ['le', 'les', 'et', 'est'],
  pt: ['os', 'que', 'não', 'uma'],
  it: ['il', 'che', 'di', 'non'],
  ar: ['في', 'من', 'على', 'هذا'],
};
