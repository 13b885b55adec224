import { FEATURES } from '../features.ts';
import type { Weights } from '../weights.ts';
import { descend } from './descend.ts';
import { mean } from './measures.ts';

/** A question's candidates, and which of them are right. */
export interface Choice {
  candidates: { id: string; features: number[] }[];
  gold: string[];
}

/** Only the first so many candidates of a question: the others are never close. */
const CONSIDERED = 15;
const SETTINGS = { rounds: 200, rate: 0.05 };
/** Keeps the weights, each for a feature's spread, from growing without need. */
const RESTRAINT = 0.01;

/** The weights of `FEATURES`, from the candidates that come first. */
export function fitRanking(sets: Choice[][]): Weights['ranking'] {
  return fitChoices(
    FEATURES,
    sets.map((set) => set.map(({ candidates, gold }) => ({ candidates: candidates.slice(0, CONSIDERED), gold }))),
  );
}

/** The weights under which softmax gives the right entries the most; every set counts the same, however large. */
export function fitChoices<Name extends string>(names: readonly Name[], sets: Choice[][]): Record<Name, number> {
  const rows = sets.flatMap((set) => {
    const usable = set.map(toRow).filter(({ right }) => right.includes(1));
    return usable.map((row) => ({ ...row, importance: 1 / (usable.length * sets.length) }));
  });
  const spreads = names.map((_, k) => spreadOf(rows, k));
  const scaled = rows.map((row) => ({
    ...row,
    features: row.features.map((values) => values.map((value, k) => value / (spreads[k] ?? 1))),
  }));
  const weights = descend(new Float64Array(names.length), (at, into) => addGradient(scaled, at, into), SETTINGS);
  return Object.fromEntries(names.map((name, k) => [name, round((weights[k] ?? 0) / (spreads[k] ?? 1))])) as Record<
    Name,
    number
  >;
}

/** Of a feature over all candidates; 1 where it never differs. */
function spreadOf(rows: Row[], k: number): number {
  const values = rows.flatMap(({ features }) => features.map((row) => row[k] ?? 0));
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
}

interface Row {
  features: number[][];
  right: number[];
  importance: number;
}

function toRow({ candidates, gold }: Choice): Omit<Row, 'importance'> {
  return {
    features: candidates.map(({ features }) => features),
    right: candidates.map(({ id }) => (gold.includes(id) ? 1 : 0)),
  };
}

function addGradient(rows: Row[], weights: Float64Array, into: Float64Array): void {
  for (const { features, right, importance } of rows) {
    const powers = softPowers(features, weights);
    const all = powers.reduce((sum, power) => sum + power, 0);
    const rightOnes = powers.reduce((sum, power, i) => sum + power * (right[i] ?? 0), 0);
    powers.forEach((power, i) => {
      const slope = importance * (power / all - (power * (right[i] ?? 0)) / rightOnes);
      features[i]?.forEach((value, k) => {
        into[k] = (into[k] ?? 0) + slope * value;
      });
    });
  }
  weights.forEach((weight, k) => {
    into[k] = (into[k] ?? 0) + RESTRAINT * weight;
  });
}

function softPowers(features: number[][], weights: Float64Array): number[] {
  const scores = features.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  return scores.map((score) => Math.exp(score - top));
}

export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
