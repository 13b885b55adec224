import { join } from 'node:path';
import { trainClassifier } from '../classifier.ts';
import type { FusionWeights } from '../meaning/fusionWeights.ts';
import type { Weights } from '../weights.ts';
import { figuresOf, type Figures, meanFigures } from './figures.ts';
import { fitWeights, judgeAll, type Seen } from './fit.ts';
import { fitFusion } from './fitFusion.ts';
import { accuracy, macroF1, type Scored } from './measures.ts';
import type { SeenSet } from './seeSets.ts';
import { readExamples } from './sets.ts';

export interface SetRow {
  name: string;
  entries: number;
  buildMs: number;
  clean: Figures;
  noisy?: Figures;
  /** Where a set has several languages: each by itself. */
  byLanguage: Record<string, Figures>;
  /** The same with a model of meanings, where one was asked. */
  fused?: { clean: Figures; noisy?: Figures; byLanguage: Record<string, Figures> };
  isAcross?: true;
}

export interface CategoryRow {
  name: string;
  examples: number;
  texts: number;
  accuracy: number;
  macroF1: number;
}

/** The figures of each set with weights learnt from the other sets only: what an unseen city can expect. */
export function leaveOneOut(sets: SeenSet[], onProgress: () => void = () => undefined): SetRow[] {
  return sets.map((set) => {
    const others = sets.filter(({ name }) => !isSibling(name, set.name));
    const weights = fitOn(others);
    const fusion = hasMeaning(set) ? fitFusionOn(others, weights) : undefined;
    onProgress();
    return rowOf(set, weights, fusion);
  });
}

/** The weights learnt from all these sets, clean and noisy. */
export function fitOn(sets: SeenSet[]): Weights {
  return fitWeights(listsOf(sets.filter(({ isAcross }) => !isAcross)));
}

/** How to weigh words and meaning together, learnt from the sets that a model of meanings was asked about. */
export function fitFusionOn(sets: SeenSet[], weights: Weights): FusionWeights {
  return fitFusion(listsOf(sets.filter(hasMeaning)), weights);
}

function listsOf(sets: SeenSet[]): Seen[][] {
  return sets.flatMap(({ clean, noisy }) => [clean, noisy]).filter((seen) => seen.length > 0);
}

function hasMeaning({ clean }: SeenSet): boolean {
  return clean.some(({ alike }) => alike !== undefined);
}

/** Sets of one origin share the beginning of their names: one must not teach the other. */
function isSibling(a: string, b: string): boolean {
  return a.slice(0, 5) === b.slice(0, 5);
}

function rowOf(set: SeenSet, weights: Weights, fusion?: FusionWeights): SetRow {
  const { name, languages, clean, noisy, times, entries, buildMs, isAcross } = set;
  const scored = judgeAll(clean, weights);
  return {
    name,
    entries,
    buildMs,
    clean: figuresOf(scored, times),
    ...(noisy.length === 0 ? {} : { noisy: figuresOf(judgeAll(noisy, weights)) }),
    byLanguage: figuresByLanguage(scored, languages),
    ...(fusion ? { fused: fusedOf(set, weights, fusion) } : {}),
    ...(isAcross ? { isAcross } : {}),
  };
}

function fusedOf({ clean, noisy, languages }: SeenSet, weights: Weights, fusion: FusionWeights) {
  const scored = judgeAll(clean, weights, fusion);
  return {
    clean: figuresOf(scored),
    ...(noisy.length === 0 ? {} : { noisy: figuresOf(judgeAll(noisy, weights, fusion)) }),
    byLanguage: figuresByLanguage(scored, languages),
  };
}

/** Of a set in several languages: each by itself. */
function figuresByLanguage(scored: Scored[], languages: (string | undefined)[]): Record<string, Figures> {
  const spoken = [...new Set(languages)].filter((language) => language !== undefined);
  if (spoken.length < 2) return {};
  const figures = spoken.map((language) => [language, figuresOf(scored.filter((_, i) => languages[i] === language))]);
  return Object.fromEntries(figures) as Record<string, Figures>;
}

/** The means over the sets that have questions without an answer: the ones that say how citizens would fare. */
export function meanRow(rows: SetRow[]): { clean: Figures; noisy: Figures; sets: string[] } {
  const counted = rows.filter(({ clean, noisy }) => clean.outOfScope > 0 && noisy !== undefined);
  return {
    clean: meanFigures(counted.map(({ clean }) => clean)),
    noisy: meanFigures(counted.flatMap(({ noisy }) => noisy ?? [])),
    sets: counted.map(({ name }) => name),
  };
}

export async function sortCategories(folder: string, name: string): Promise<CategoryRow> {
  const examples = await readExamples(join(folder, `cat_${name}_train.jsonl`));
  const texts = await readExamples(join(folder, `cat_${name}_dev.jsonl`));
  const { classify } = trainClassifier(examples);
  const pairs = texts.map(({ text, label }) => ({ label, predicted: classify(text)[0]?.label ?? '' }));
  return { name, examples: examples.length, texts: texts.length, accuracy: accuracy(pairs), macroF1: macroF1(pairs) };
}
