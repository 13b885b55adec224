import { SIGNS } from '../signs.ts';
import type { Weights } from '../weights.ts';
import { descend } from './descend.ts';
import { round } from './fitRanking.ts';
import { joint, mean, rejectionF1, type Scored } from './measures.ts';

/** A question's signs, and whether it has an answer. */
export interface Sample {
  signs: number[];
  isAnswerable: boolean;
}

const SETTINGS = { rounds: 300, rate: 0.1 };
/** Strong: the sets differ much from each other, and weights that fit some too closely fail on others. */
const RESTRAINT = 0.1;

/** The weights of `SIGNS`; sets of one kind of question teach nothing here. */
export function fitRejecting(sets: Sample[][]): Weights['rejecting'] {
  return fitSigns(SIGNS, sets.flatMap(balance));
}

/** Logistic regression over the signs. Every set counts the same, and so do its answerable and other questions. */
export function fitSigns<Name extends string>(names: readonly Name[], rows: Row[]): Rejecting<Name> {
  const total = rows.reduce((sum, { importance }) => sum + importance, 0);
  const scales = names.map((_, k) => scaleOf(rows, k, total));
  const scaled = rows.map(({ signs, ...row }) => ({
    ...row,
    importance: row.importance / total,
    values: signs.map((sign, k) => (sign - (scales[k]?.mean ?? 0)) / (scales[k]?.spread ?? 1)),
  }));
  const weights = descend(new Float64Array(names.length + 1), (at, into) => addGradient(scaled, at, into), SETTINGS);
  const signs = names.map((name, k) => [
    name,
    { weight: round(weights[k] ?? 0), mean: round(scales[k]?.mean ?? 0), spread: round(scales[k]?.spread ?? 1) },
  ]);
  return {
    bias: round(weights[names.length] ?? 0),
    signs: Object.fromEntries(signs) as Rejecting<Name>['signs'],
  };
}

export interface Rejecting<Name extends string> {
  bias: number;
  signs: Record<Name, { weight: number; mean: number; spread: number }>;
}

export interface Row {
  signs: number[];
  target: number;
  importance: number;
}

/** Both kinds count the same. A set whose questions all have an answer teaches that everything has: it is left out. */
export function balance(samples: Sample[]): Row[] {
  const positives = samples.filter(({ isAnswerable }) => isAnswerable).length;
  const negatives = samples.length - positives;
  if (positives === 0 || negatives === 0) return [];
  return samples.map(({ signs, isAnswerable }) => ({
    signs,
    target: isAnswerable ? 1 : 0,
    importance: 0.5 / (isAnswerable ? positives : negatives),
  }));
}

function scaleOf(rows: Row[], k: number, total: number): { mean: number; spread: number } {
  const middle = rows.reduce((sum, { signs, importance }) => sum + importance * (signs[k] ?? 0), 0) / total;
  const square = rows.reduce((sum, row) => sum + row.importance * ((row.signs[k] ?? 0) - middle) ** 2, 0) / total;
  return { mean: middle, spread: Math.max(0.001, Math.sqrt(square)) };
}

function addGradient(
  rows: { values: number[]; target: number; importance: number }[],
  weights: Float64Array,
  into: Float64Array,
): void {
  const last = weights.length - 1;
  for (const { values, target, importance } of rows) {
    let sum = weights[last] ?? 0;
    for (let k = 0; k < last; k++) sum += (values[k] ?? 0) * (weights[k] ?? 0);
    const slope = importance * (1 / (1 + Math.exp(-sum)) - target);
    for (let k = 0; k < last; k++) into[k] = (into[k] ?? 0) + slope * (values[k] ?? 0);
    into[last] = (into[last] ?? 0) + slope;
  }
  for (let k = 0; k < last; k++) into[k] = (into[k] ?? 0) + RESTRAINT * (weights[k] ?? 0);
}

/** The threshold with the best mean over the sets of F1 of rejecting and joint. */
export function fitThreshold(sets: Scored[][]): number {
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const worth = (threshold: number) =>
    mean(
      sets.map((set) => {
        const decided = set.map((scored) => ({ ...scored, accepted: scored.score >= threshold }));
        return rejectionF1(decided) + joint(decided);
      }),
    );
  return thresholds.reduce((best, threshold) => (worth(threshold) > worth(best) ? threshold : best));
}
