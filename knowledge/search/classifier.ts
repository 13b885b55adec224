import { tokenise } from './tokens.ts';

export interface Classifier {
  /** Every label with its probability, best first; the probabilities add up to 1. */
  classify(text: string): { label: string; probability: number }[];
}

export interface LabelledText {
  text: string;
  label: string;
}

/**
 * Learns to sort texts from examples: a softmax regression over words, pairs of words and runs of 3 to 5 characters, hashed
 * into a table, trained by AdaGrad in an order that is the same every time.
 */
export function trainClassifier(
  examples: LabelledText[],
  options: { epochs?: number; bits?: number; rate?: number; decay?: number } = {},
): Classifier {
  const { epochs = 12, bits = 18, rate = 0.3, decay = 1e-6 } = options;
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const width = labels.length;
  const weights = new Float32Array(width << bits);
  const steps = new Float32Array(width << bits);
  const bias = new Float32Array(width);
  const vectors = examples.map((example) => ({
    vector: vectorOf(example.text, bits),
    label: labels.indexOf(example.label),
  }));

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { vector, label } of shuffled(vectors, epoch + 1)) {
      const probabilities = score(vector);
      for (let c = 0; c < width; c++) {
        const error = (probabilities[c] ?? 0) - (c === label ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        bias[c] = (bias[c] ?? 0) - 0.05 * error;
        for (const [feature, value] of vector) {
          const at = feature * width + c;
          const gradient = error * value + decay * (weights[at] ?? 0);
          steps[at] = (steps[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt((steps[at] ?? 0) + 1e-6);
        }
      }
    }
  }

  function score(vector: Vector): Float64Array {
    const sums = Float64Array.from(bias);
    for (const [feature, value] of vector) {
      for (let c = 0; c < width; c++) sums[c] = (sums[c] ?? 0) + value * (weights[feature * width + c] ?? 0);
    }
    return softmax(sums);
  }

  function classify(text: string): { label: string; probability: number }[] {
    const probabilities = score(vectorOf(text, bits));
    return labels
      .map((label, c) => ({ label, probability: probabilities[c] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
  }

  return { classify };
}

type Vector = [feature: number, value: number][];

function vectorOf(text: string, bits: number): Vector {
  const counts = new Map<number, number>();
  const add = (feature: string) => {
    const at = hash(feature) & ((1 << bits) - 1);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  const tokens = tokenise(text);
  tokens.forEach((token, i) => {
    add(token);
    add(`${tokens[i - 1] ?? '^'} ${token}`);
    const padded = ` ${token} `;
    for (let n = 3; n <= 5; n++) for (let j = 0; j + n <= padded.length; j++) add(`#${padded.slice(j, j + n)}`);
  });
  const vector: Vector = [...counts].map(([at, count]) => [at, 1 + Math.log(count)]);
  const length = Math.sqrt(vector.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return vector.map(([at, value]) => [at, value / length]);
}

function softmax(sums: Float64Array): Float64Array {
  const top = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function shuffled<T>(items: T[], seed: number): T[] {
  const order = [...items];
  let state = seed * 2654435761;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
