import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { trainClassifier } from '../../knowledge/search/classifier.ts';
import {
  findSets,
  fitFusionOn,
  fitOn,
  leaveOneOut,
  meanRow,
  seeAcross,
  seeSet,
  type SeenSet,
  sortCategories,
} from '../../knowledge/search/evaluate/allSets.ts';
import { figuresOf } from '../../knowledge/search/evaluate/figures.ts';
import { calibrate, calibrateFusion, judgeAll, type Seen } from '../../knowledge/search/evaluate/fit.ts';
import { EvaluationFileError } from '../../knowledge/search/evaluate/lines.ts';
import { accuracy, macroF1 } from '../../knowledge/search/evaluate/measures.ts';
import { describeFigures, tablesOf } from '../../knowledge/search/evaluate/report.ts';
import { buildIndex, runQuestions } from '../../knowledge/search/evaluate/runSet.ts';
import { addMeaning, readMeanings } from '../../knowledge/search/evaluate/meaningOfSet.ts';
import { meaningTablesOf } from '../../knowledge/search/evaluate/reportMeaning.ts';
import {
  checkAnswers,
  readEntries,
  readExamples,
  readQuestions,
  type TestQuestion,
} from '../../knowledge/search/evaluate/sets.ts';
import { createJudge } from '../../knowledge/search/judge.ts';
import type { Embedder } from '../../knowledge/search/meaning/embedder.ts';
import { createFusion } from '../../knowledge/search/meaning/fusion.ts';
import { DEFAULT_FUSION } from '../../knowledge/search/meaning/fusionWeights.ts';
import { DEFAULT_WEIGHTS } from '../../knowledge/search/weights.ts';
import { ConfigError, loadEnvironment, readConfig } from '../config.ts';
import { createEmbedder } from '../services/embeddingsClient.ts';
import { ServiceError } from '../services/serviceError.ts';

const USAGE = `Usage:
  npm run evaluate -- --kb KB --questions Q.jsonl [--calibrate C.jsonl] [--out RANKED.jsonl] [--json]
  npm run evaluate -- --train T.jsonl --test D.jsonl [--out PREDICTED.jsonl] [--json]
  npm run evaluate -- --all [--sets DIR] [--write] [--fit] [--json]
  npm run evaluate -- --fit [--sets DIR]
KB is a knowledge file (.json) or has an article a line: {id, title, text, lang, aliases?, aliases_hi_latn?}.
Q and C have a question a line: {q, lang?, gold: [ids], oos?}; gold is empty where nothing in KB answers.
--calibrate finds the threshold of saying "not known" on questions of your own, which should not be among Q.
T and D have a text a line: {text, label}.
--all measures every set of DIR (../shared/eval), each with weights learnt from the other sets; --write puts the tables
into docs/quality.md. --fit learns the weights that are shipped from all sets of DIR.
With EMBEDDINGS_URL and EMBEDDINGS_MODEL set, words and meaning are measured together, and --fit learns how to weigh the two.`;

const OPTIONS = {
  kb: { type: 'string' },
  questions: { type: 'string' },
  calibrate: { type: 'string' },
  train: { type: 'string' },
  test: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  fit: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  sets: { type: 'string', default: '../shared/eval' },
} as const;

const QUALITY = 'docs/quality.md';
const WEIGHTS = 'knowledge/search/weights.json';
const FUSION = 'knowledge/search/meaning/fusionWeights.json';
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'] as const;
const MEANING_MARKS = ['<!-- figures with a model -->', '<!-- end of figures with a model -->'] as const;

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 a faulty file, 2 not understood. */
async function run(args: string[]): Promise<number> {
  try {
    return await choose(parseArgs({ args, options: OPTIONS, strict: true }).values);
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const isTold =
      error instanceof EvaluationFileError || error instanceof ConfigError || error instanceof ServiceError;
    if (!isUsage && !isTold) throw error;
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    return isUsage ? 2 : 1;
  }
}

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function choose(options: Options): Promise<number> {
  const { kb, questions, train, test } = options;
  const model = openModel();
  if (options.all) await evaluateAll(options, model);
  else if (options.fit) await fitDefaults(options.sets, model);
  else if (kb !== undefined && questions !== undefined) await evaluateQuestions(kb, questions, options, model);
  else if (train !== undefined && test !== undefined) await evaluateCategories(train, test, options);
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

/** The model that the settings name. */
function openModel(): Embedder | undefined {
  const { embeddings } = readConfig(loadEnvironment());
  return embeddings && createEmbedder(embeddings);
}

async function evaluateQuestions(kb: string, path: string, options: Options, model?: Embedder): Promise<void> {
  const documents = await readEntries(kb);
  const questions = await readQuestions(path);
  checkAnswers(path, questions, documents);
  const calibration = options.calibrate === undefined ? [] : await readQuestions(options.calibrate);
  checkAnswers(options.calibrate ?? '', calibration, documents);
  const { index, ms } = buildIndex(documents);
  const progress = createProgress(questions.length + calibration.length);
  const toCalibrate = runQuestions(index, calibration, progress.step).seen;
  const { seen: byWords, times } = runQuestions(index, questions, progress.step);
  progress.end();
  const vectors = model && (await readMeanings(model, documents));
  const withMeaning = async (asked: TestQuestion[], seen: Seen[]) =>
    vectors ? addMeaning(model, vectors, asked, seen) : seen;
  const seen = await withMeaning(questions, byWords);
  const { weights, fusion } = calibrateBoth(await withMeaning(calibration, toCalibrate), Boolean(model));
  const figures = figuresOf(judgeAll(seen, weights, fusion), times);
  const result = {
    entries: documents.length,
    buildMs: ms,
    memoryMb: memoryMb(),
    threshold: fusion?.threshold ?? weights.threshold,
    ...figures,
  };
  if (options.json) console.log(JSON.stringify(result));
  else {
    console.log(describeFigures(path, figures));
    console.log(
      `  ${documents.length} entries, built in ${ms.toFixed(0)} ms; ${result.memoryMb.toFixed(0)} MB resident in all`,
    );
  }
  if (options.out === undefined) return;
  const judge = createJudge(weights);
  const fuse = fusion && createFusion(weights, fusion);
  const lines = seen.map(({ look, alike }, i) => {
    const { ranked, verdict } = fuse && alike ? fuse(look, judge(look, 1), alike, 10) : judge(look, 10);
    const accepted = verdict !== 'none';
    return { q: questions[i]?.q, ranked: ranked.map(({ id, score }) => ({ id, score })), accepted };
  });
  await writeLines(options.out, lines);
}

/** The thresholds that do best on a city's own questions; those that ship where it has none. */
function calibrateBoth(seen: Seen[], hasModel: boolean) {
  const weights = calibrate(DEFAULT_WEIGHTS, seen);
  return hasModel
    ? { weights, fusion: calibrateFusion(DEFAULT_FUSION, weights, seen) }
    : { weights, fusion: undefined };
}

async function evaluateCategories(train: string, test: string, { out, json }: Options): Promise<void> {
  const examples = await readExamples(train);
  const texts = await readExamples(test);
  const { classify } = trainClassifier(examples);
  const progress = createProgress(texts.length);
  const predicted = texts.map(({ text, label }) => {
    progress.step();
    return { text, label, predicted: classify(text)[0]?.label ?? '' };
  });
  progress.end();
  const figures = { texts: texts.length, accuracy: accuracy(predicted), macroF1: macroF1(predicted) };
  if (json) console.log(JSON.stringify(figures));
  else
    console.log(
      `${test}: ${texts.length} texts  accuracy ${figures.accuracy.toFixed(3)}  macro-F1 ${figures.macroF1.toFixed(3)}`,
    );
  if (out !== undefined) await writeLines(out, predicted);
}

async function evaluateAll({ sets: folder, json, write, fit }: Options, model?: Embedder): Promise<void> {
  const found = await findSets(folder);
  const sets = await seeAll(folder, found.questions, found.files, model);
  if (fit) await writeWeights(sets, model);
  const progress = createProgress(sets.length, 'sets measured');
  const rows = leaveOneOut(sets, progress.step);
  progress.end();
  const categories = [];
  for (const name of found.categories) categories.push(await sortCategories(folder, name));
  const tables = tablesOf(rows, categories);
  const withMeaning = model && meaningTablesOf(rows, model.name);
  console.log(json ? JSON.stringify({ rows, mean: meanRow(rows), categories }) : [tables, withMeaning].join('\n\n'));
  if (write) await writeTables(tables, MARKS);
  if (write && withMeaning) await writeTables(withMeaning, MEANING_MARKS);
}

async function fitDefaults(folder: string, model?: Embedder): Promise<void> {
  const { questions, files } = await findSets(folder);
  await writeWeights(await seeAll(folder, questions, files, model), model);
}

/** What ships: of the words, or with a model those that weigh words and meaning. */
async function writeWeights(sets: SeenSet[], model?: Embedder): Promise<void> {
  const [path, weights] = model ? [FUSION, fitFusionOn(sets, DEFAULT_WEIGHTS)] : [WEIGHTS, fitOn(sets)];
  await writeFile(path, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Learnt from ${sets.length} sets: ${path}`);
}

async function seeAll(folder: string, names: string[], files: string[], model?: Embedder): Promise<SeenSet[]> {
  const progress = createProgress(undefined, 'questions asked');
  const sets: SeenSet[] = [];
  for (const name of names) {
    sets.push(await seeSet(folder, files, name, progress.step, model));
    const across = model && (await seeAcross(folder, files, name, model));
    if (across) sets.push(across);
  }
  progress.end();
  return sets;
}

/** Replaces what stands between the two marks of the page; the words around them are written by hand. */
async function writeTables(tables: string, [begin, end]: readonly [string, string]): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const page = await readFile(QUALITY, 'utf8');
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < 0) throw new EvaluationFileError(`${QUALITY}: the marks ${begin} and ${end} are missing`);
  await writeFile(QUALITY, `${page.slice(0, before + begin.length)}\n\n${tables}\n\n${page.slice(after)}`);
}

async function writeLines(path: string, lines: object[]): Promise<void> {
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join('')).catch((cause: unknown) => {
    throw new EvaluationFileError(`${path}: cannot be written`, { cause });
  });
}

function memoryMb(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

/** A line on standard error that counts along, where someone is looking. */
function createProgress(total: number | undefined, what = 'questions'): { step(): void; end(): void } {
  let done = 0;
  const isWatched = process.stderr.isTTY;
  const show = () => process.stderr.write(`\r${done}${total === undefined ? '' : ` of ${total}`} ${what}`);
  return {
    step() {
      done++;
      if (isWatched && done % 50 === 0) show();
    },
    end() {
      show();
      process.stderr.write('\n');
    },
  };
}
