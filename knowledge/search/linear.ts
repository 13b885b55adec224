/** A softmax regression whose weights are kept only where they are not zero, so that it grows and shrinks entry by entry. */
export interface LinearModel {
  /** Goes over the examples once, in the given order. */
  learn(examples: Example[]): void;
  /** Makes their labels known before any of them is learnt: every label takes its share from the others. */
  expect(examples: Example[]): void;
  forget(label: number): void;
  /** Calls with the score (logit) of every label that shares a feature; all others have 0. Returns how many there are. */
  score(vector: Vector): Scores;
}

/** Features by number, each with its value. */
export interface Vector {
  features: Int32Array;
  values: Float64Array;
}

export interface Example {
  label: number;
  vector: Vector;
}

/** Reused by the next call: read it at once. */
export interface Scores {
  /** The labels that share a feature with what was scored. */
  labels: number[];
  /** By label. */
  logits: Float64Array;
  /** Log of the softmax's denominator, over all labels. */
  logTotal: number;
}

interface Row {
  labels: number[];
  weights: number[];
  /** Sums of squared gradients: AdaGrad's step sizes. */
  steps: number[];
}

/** Probabilities that are wrong by less are left alone, which keeps the rows short. */
const NOTICEABLE = 0.05;

export function createLinearModel({ rate = 0.5 } = {}): LinearModel {
  const rows: (Row | undefined)[] = [];
  const known = new Set<number>();
  let logits = new Float64Array(64);
  let errors = new Float64Array(64);
  let labels: number[] = [];

  function learn(examples: Example[]): void {
    expect(examples);
    for (const example of examples) correct(example);
  }

  function expect(examples: Example[]): void {
    for (const { label } of examples) {
      known.add(label);
      makeRoom(label);
    }
  }

  function makeRoom(label: number): void {
    if (label < logits.length) return;
    const grown = new Float64Array(Math.max(label + 1, 2 * logits.length));
    grown.set(logits);
    logits = grown;
    errors = new Float64Array(grown.length);
  }

  function correct({ label, vector }: Example): void {
    const { features, values } = vector;
    const wrong = findErrors(vector, label);
    for (let f = 0; f < features.length; f++) {
      const row = (rows[features[f] ?? 0] ??= { labels: [], weights: [], steps: [] });
      correctRow(row, wrong, values[f] ?? 0);
    }
    for (const of of wrong) errors[of] = 0;
  }

  function correctRow(row: Row, wrong: number[], value: number): void {
    let met = 0;
    for (let i = 0; i < row.labels.length; i++) {
      const error = errors[row.labels[i] ?? 0] ?? 0;
      if (error === 0) continue;
      met++;
      step(row, i, error * value);
    }
    if (met === wrong.length) return;
    for (const of of wrong) if (!row.labels.includes(of)) append(row, of, (errors[of] ?? 0) * value);
  }

  function append(row: Row, label: number, gradient: number): void {
    const at = row.labels.push(label) - 1;
    row.weights.push(0);
    row.steps.push(0);
    step(row, at, gradient);
  }

  function step(row: Row, at: number, gradient: number): void {
    const sum = (row.steps[at] ?? 0) + gradient * gradient;
    row.steps[at] = sum;
    row.weights[at] = (row.weights[at] ?? 0) - (rate * gradient) / Math.sqrt(sum + 1e-4);
  }

  /** Predicted less true probability, into `errors`; returns the labels where it is noticeable. */
  function findErrors(vector: Vector, label: number): number[] {
    const { logTotal } = score(vector);
    const wrong = [label];
    errors[label] = Math.exp((logits[label] ?? 0) - logTotal) - 1;
    for (const of of labels) {
      if (of === label) continue;
      const probability = Math.exp((logits[of] ?? 0) - logTotal);
      if (probability < NOTICEABLE) continue;
      errors[of] = probability;
      wrong.push(of);
    }
    return wrong;
  }

  function score({ features, values }: Vector): Scores {
    for (const label of labels) logits[label] = 0;
    labels = [];
    for (let f = 0; f < features.length; f++) {
      const row = rows[features[f] ?? -1];
      if (row !== undefined) addRow(row, values[f] ?? 0);
    }
    return { labels, logits, logTotal: logTotalOf() };
  }

  function addRow(row: Row, value: number): void {
    const { labels: of, weights } = row;
    for (let i = 0; i < of.length; i++) {
      const label = of[i] ?? 0;
      if (logits[label] === 0) labels.push(label);
      logits[label] = (logits[label] ?? 0) + value * (weights[i] ?? 0) + Number.MIN_VALUE;
    }
  }

  function logTotalOf(): number {
    let top = 0;
    for (const label of labels) top = Math.max(top, logits[label] ?? 0);
    let total = (known.size - labels.length) * Math.exp(-top);
    for (const label of labels) total += Math.exp((logits[label] ?? 0) - top);
    return top + Math.log(total || 1);
  }

  function forget(label: number): void {
    known.delete(label);
    for (const row of rows) {
      const at = row?.labels.indexOf(label) ?? -1;
      if (row !== undefined && at >= 0) for (const list of [row.labels, row.weights, row.steps]) list.splice(at, 1);
    }
  }

  return { learn, expect, forget, score };
}
