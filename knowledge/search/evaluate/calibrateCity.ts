import { type AnsweredQuestion, type AskedBefore, createAskedBefore } from '../asked/askedBefore.ts';
import type { Calibration } from '../asked/calibration.ts';
import { ALL_FOUND } from '../asked/weighAsked.ts';
import type { FusionWeights } from '../meaning/fusionWeights.ts';
import type { Weights } from '../weights.ts';
import { bestOf, foldOf, FOLDS, type Option, type Sample, weighOptions } from './weighOptions.ts';
import { findAll, type Seen } from './fit.ts';

export interface CityCalibration {
  calibration: Calibration;
  /** What was weighed against each other: by words, and with a model of meanings. */
  words: Option[];
  fused?: Option[];
}

/** Finds by cross-validation how a city's answered questions serve it best; `seen` are the same questions, put to its entries. */
export function calibrateCity(
  questions: AnsweredQuestion[],
  seen: Seen[],
  weights: Weights,
  fusion?: FusionWeights,
): CityCalibration {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    createAskedBefore(questions.filter((_question, i) => foldOf(i) !== fold)),
  );
  const words = weighOptions(samplesOf(questions, seen, folds, weights), weights.threshold);
  const fused = fusion && weighOptions(samplesOf(questions, seen, folds, weights, fusion), fusion.threshold);
  const best = bestOf(words);
  const bestFused = fused && bestOf(fused);
  const isRemembering = [best, bestFused].some((one) => one?.way === 'questions remembered');
  return {
    calibration: {
      words: best.weighing,
      ...(bestFused ? { fused: bestFused.weighing } : {}),
      questions: isRemembering ? questions : [],
    },
    words,
    ...(fused ? { fused } : {}),
  };
}

function samplesOf(
  questions: AnsweredQuestion[],
  seen: Seen[],
  folds: AskedBefore[],
  weights: Weights,
  fusion?: FusionWeights,
): Sample[] {
  const found = findAll(seen, weights, fusion, ALL_FOUND);
  return questions.flatMap(({ text, language, gold }, i) => {
    const [own, asked] = [found[i], folds[foldOf(i)]?.of(text, language)];
    return own && asked ? [{ found: own, asked, gold }] : [];
  });
}
