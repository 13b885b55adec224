import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../document.ts';
import type { Embedder } from '../meaning/embedder.ts';
import type { Seen } from './fit.ts';
import { addMeaning, readMeanings } from './meaningOfSet.ts';
import { buildIndex, runQuestions } from './runSet.ts';
import { checkAnswers, readEntries, readQuestions } from './sets.ts';

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
