import { readFile, writeFile } from 'node:fs/promises';
import {
  fitFusionOn,
  fitOn,
  leaveOneOut,
  meanRow,
  sortCategories,
} from '../../../knowledge/search/evaluate/allSets.ts';
import { EvaluationFileError } from '../../../knowledge/search/evaluate/lines.ts';
import { tablesOf } from '../../../knowledge/search/evaluate/report.ts';
import { meaningTablesOf } from '../../../knowledge/search/evaluate/reportMeaning.ts';
import { findSets, seeAcross, seeSet, type SeenSet } from '../../../knowledge/search/evaluate/seeSets.ts';
import type { Embedder } from '../../../knowledge/search/meaning/embedder.ts';
import { DEFAULT_WEIGHTS } from '../../../knowledge/search/weights.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';

const QUALITY = 'docs/quality.md';
const WEIGHTS = 'knowledge/search/weights.json';
const FUSION = 'knowledge/search/meaning/fusionWeights.json';
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;
const MEANING_MARKS = ['<!-- figures with a model -->', '<!-- end of figures with a model -->'] as const;

export async function evaluateAll(options: Options, model?: Embedder): Promise<void> {
  const { sets: folder, json, write, fit } = options;
  const found = await findSets(folder);
  const sets = await seeAll(folder, found, mostOf(options), model);
  if (fit) await writeWeights(sets, model);
  const progress = createProgress(sets.length, 'sets measured');
  const rows = leaveOneOut(sets, progress.step);
  progress.end();
  const categories = [];
  for (const name of found.categories) categories.push(await sortCategories(folder, name));
  const tables = tablesOf(rows, categories);
  const withMeaning = model && meaningTablesOf(rows, model.name);
  console.log(json ? JSON.stringify({ rows, mean: meanRow(rows), categories }) : [tables, withMeaning].join('\n\n'));
  if (write && withMeaning) await writeTables(withMeaning, MEANING_MARKS);
  else if (write) await writeTables(tables, MARKS);
}

export async function fitDefaults(options: Options, model?: Embedder): Promise<void> {
  const found = await findSets(options.sets);
  await writeWeights(await seeAll(options.sets, found, mostOf(options), model), model);
}

function mostOf({ most = 'Infinity' }: Options): number {
  const count = Number(most);
  if (!(count > 0)) throw new EvaluationFileError(`--most ${most}: expected how many questions of a set are taken`);
  return count;
}

/** What ships: of the words, or with a model those that weigh words and meaning. */
async function writeWeights(sets: SeenSet[], model?: Embedder): Promise<void> {
  const [path, weights] = model ? [FUSION, fitFusionOn(sets, DEFAULT_WEIGHTS)] : [WEIGHTS, fitOn(sets)];
  await writeFile(path, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Learnt from ${sets.length} sets: ${path}`);
}

async function seeAll(
  folder: string,
  { questions: names, files }: { questions: string[]; files: string[] },
  most: number,
  model?: Embedder,
): Promise<SeenSet[]> {
  const progress = createProgress(undefined, 'questions asked');
  const sets: SeenSet[] = [];
  for (const name of names) {
    sets.push(await seeSet({ folder, files, most }, name, progress.step, model));
    const across = model && (await seeAcross({ folder, files, most }, name, model));
    if (across) sets.push(across);
  }
  progress.end();
  return sets;
}

/** Replaces what stands between the two marks of the page; the words around them are written by hand. */
async function writeTables(tables: string, [begin, end]: readonly [string, string]): Promise<void> {
  const page = await readFile(QUALITY, 'utf8');
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < 0) throw new EvaluationFileError(`${QUALITY}: the marks ${begin} and ${end} are missing`);
  await writeFile(QUALITY, `${page.slice(0, before + begin.length)}\n\n${tables}\n\n${page.slice(after)}`);
}
