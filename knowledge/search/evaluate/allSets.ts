import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { trainClassifier } from '../classifier.ts';
import type { Weights } from '../weights.ts';
import { figuresOf, type Figures, meanFigures } from './figures.ts';
import { fitWeights, judgeAll, type Seen } from './fit.ts';
import { accuracy, macroF1 } from './measures.ts';
import { buildIndex, runQuestions } from './runSet.ts';
import { checkAnswers, readEntries, readExamples, readQuestions } from './sets.ts';

/** A set of a folder, every question of it put to its knowledge base. */
export interface SeenSet {
  name: string;
  languages: (string | undefined)[];
  clean: Seen[];
  noisy: Seen[];
  times: number[];
  entries: number;
  buildMs: number;
}

export interface SetRow {
  name: string;
  entries: number;
  buildMs: number;
  clean: Figures;
  noisy?: Figures;
  /** Where a set has several languages: each by itself. */
  byLanguage: Record<string, Figures>;
}

export interface CategoryRow {
  name: string;
  examples: number;
  texts: number;
  accuracy: number;
  macroF1: number;
}

/** The names of the question sets (`kb_NAME.jsonl`, `q_NAME_*.jsonl`) and category sets (`cat_NAME_train.jsonl`, …_dev) of a folder. */
export async function findSets(
  folder: string,
): Promise<{ questions: string[]; categories: string[]; files: string[] }> {
  const files = (await readdir(folder)).sort();
  const named = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
  return { questions: named(/^kb_(.+)\.jsonl$/), categories: named(/^cat_(.+)_train\.jsonl$/), files };
}

export async function seeSet(folder: string, files: string[], name: string, onProgress?: () => void): Promise<SeenSet> {
  const documents = await readEntries(join(folder, `kb_${name}.jsonl`));
  const { index, ms } = buildIndex(documents);
  const read = async (isNoisy: boolean) => {
    const file = files.find((file) => file.startsWith(`q_${name}_`) && file.endsWith('_noisy.jsonl') === isNoisy);
    const questions = file === undefined ? [] : await readQuestions(join(folder, file));
    checkAnswers(file ?? '', questions, documents);
    return questions;
  };
  const [questions, noisyQuestions] = [await read(false), await read(true)];
  const clean = runQuestions(index, questions, onProgress);
  const noisy = runQuestions(index, noisyQuestions, onProgress);
  const languages = questions.map(({ lang }) => lang);
  return {
    name,
    languages,
    clean: clean.seen,
    noisy: noisy.seen,
    times: clean.times,
    entries: documents.length,
    buildMs: ms,
  };
}

/** The figures of each set with weights learnt from the other sets only: what an unseen city can expect. */
export function leaveOneOut(sets: SeenSet[], onProgress: () => void = () => undefined): SetRow[] {
  return sets.map((set) => {
    const weights = fitOn(sets.filter(({ name }) => !isSibling(name, set.name)));
    onProgress();
    return rowOf(set, weights);
  });
}

/** The weights learnt from all these sets, clean and noisy. */
export function fitOn(sets: SeenSet[]): Weights {
  return fitWeights(sets.flatMap(({ clean, noisy }) => [clean, noisy]).filter((seen) => seen.length > 0));
}

/** Sets of one origin share the beginning of their names: one must not teach the other. */
function isSibling(a: string, b: string): boolean {
  return a.slice(0, 5) === b.slice(0, 5);
}

function rowOf({ name, languages, clean, noisy, times, entries, buildMs }: SetRowSource, weights: Weights): SetRow {
  const scored = judgeAll(clean, weights);
  const spoken = [...new Set(languages)].filter((language) => language !== undefined);
  const byLanguage = spoken.map((language) => [
    language,
    figuresOf(scored.filter((_, i) => languages[i] === language)),
  ]);
  return {
    name,
    entries,
    buildMs,
    clean: figuresOf(scored, times),
    ...(noisy.length === 0 ? {} : { noisy: figuresOf(judgeAll(noisy, weights)) }),
    byLanguage: spoken.length > 1 ? Object.fromEntries(byLanguage) : {},
  };
}

type SetRowSource = SeenSet;

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
