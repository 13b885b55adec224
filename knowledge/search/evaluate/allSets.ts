import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { trainClassifier } from '../classifier.ts';
import type { SearchDocument } from '../document.ts';
import type { Embedder } from '../meaning/embedder.ts';
import type { FusionWeights } from '../meaning/fusionWeights.ts';
import type { Weights } from '../weights.ts';
import { figuresOf, type Figures, meanFigures } from './figures.ts';
import { fitWeights, judgeAll, type Seen } from './fit.ts';
import { fitFusion } from './fitFusion.ts';
import { accuracy, macroF1, type Scored } from './measures.ts';
import { addMeaning, readMeanings } from './meaningOfSet.ts';
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
  /** Questions in other languages than the entries: only a model of meanings can answer them, and words learn nothing here. */
  isAcross?: true;
}

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

/** The names of the question sets (`kb_NAME.jsonl`, `q_NAME_*.jsonl`) and category sets (`cat_NAME_train.jsonl`, …_dev) of a folder. */
export async function findSets(
  folder: string,
): Promise<{ questions: string[]; categories: string[]; files: string[] }> {
  const files = (await readdir(folder)).sort();
  const named = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
  return { questions: named(/^kb_(.+)\.jsonl$/), categories: named(/^cat_(.+)_train\.jsonl$/), files };
}

/** Where sets are, and how many questions of each file are taken, evenly. */
export interface SetFolder {
  folder: string;
  files: string[];
  most: number;
}

export async function seeSet(
  { folder, files, most }: SetFolder,
  name: string,
  onProgress?: () => void,
  embedder?: Embedder,
): Promise<SeenSet> {
  const documents = await readEntries(join(folder, `kb_${name}.jsonl`));
  const { index, ms } = buildIndex(documents);
  const read = async (isNoisy: boolean) => {
    const file = files.find((file) => file.startsWith(`q_${name}_`) && file.endsWith('_noisy.jsonl') === isNoisy);
    const questions = file === undefined ? [] : evenly(await readQuestions(join(folder, file)), most);
    checkAnswers(file ?? '', questions, documents);
    return questions;
  };
  const [questions, noisyQuestions] = [await read(false), await read(true)];
  const clean = runQuestions(index, questions, onProgress);
  const noisy = runQuestions(index, noisyQuestions, onProgress);
  if (embedder && !inEnglish(documents)) {
    const vectors = await readMeanings(embedder, documents);
    clean.seen = await addMeaning(embedder, vectors, questions, clean.seen);
    noisy.seen = await addMeaning(embedder, vectors, noisyQuestions, noisy.seen);
  }
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

/**
 * The questions of a set in several languages, put to its English entries alone; `undefined` for other sets. Such entries
 * have ids that end with their language.
 */
export async function seeAcross(
  { folder, files, most }: SetFolder,
  name: string,
  embedder: Embedder,
): Promise<SeenSet | undefined> {
  const documents = inEnglish(await readEntries(join(folder, `kb_${name}.jsonl`)));
  const file = files.find((one) => one.startsWith(`q_${name}_`) && !one.endsWith('_noisy.jsonl'));
  if (!documents || file === undefined) return undefined;
  const read = evenly(await readQuestions(join(folder, file)), most);
  const questions = read.map((question) => ({
    ...question,
    gold: question.gold.map((id) => id.replace(/:[a-z]{2}$/, ENGLISH)),
  }));
  checkAnswers(file, questions, documents);
  const { index, ms } = buildIndex(documents);
  const { seen, times } = runQuestions(index, questions);
  const clean = await addMeaning(embedder, await readMeanings(embedder, documents), questions, seen);
  const languages = questions.map(({ lang }) => lang);
  const entries = documents.length;
  return { name: `${name}, English entries`, languages, clean, noisy: [], times, entries, buildMs: ms, isAcross: true };
}

function evenly<T>(items: T[], most: number): T[] {
  const place = (i: number) => Math.floor((i * most) / items.length);
  return items.length <= most ? items : items.filter((_, i) => i === 0 || place(i) !== place(i - 1));
}

const ENGLISH = ':en';

/** The English ones of entries in several languages. */
function inEnglish(documents: SearchDocument[]): SearchDocument[] | undefined {
  const english = documents.filter(({ id }) => id.endsWith(ENGLISH));
  return english.length && english.length < documents.length ? english : undefined;
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
