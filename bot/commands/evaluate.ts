import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { trainClassifier } from '../../knowledge/search/classifier.ts';
import {
  findSets,
  fitOn,
  leaveOneOut,
  meanRow,
  seeSet,
  type SeenSet,
  sortCategories,
} from '../../knowledge/search/evaluate/allSets.ts';
import { figuresOf } from '../../knowledge/search/evaluate/figures.ts';
import { calibrate, judgeAll } from '../../knowledge/search/evaluate/fit.ts';
import { EvaluationFileError } from '../../knowledge/search/evaluate/lines.ts';
import { accuracy, macroF1 } from '../../knowledge/search/evaluate/measures.ts';
import { describeFigures, tablesOf } from '../../knowledge/search/evaluate/report.ts';
import { buildIndex, runQuestions } from '../../knowledge/search/evaluate/runSet.ts';
import { checkAnswers, readEntries, readExamples, readQuestions } from '../../knowledge/search/evaluate/sets.ts';
import { createJudge } from '../../knowledge/search/judge.ts';
import { DEFAULT_WEIGHTS } from '../../knowledge/search/weights.ts';

const USAGE = `Usage:
  npm run evaluate -- --kb KB --questions Q.jsonl [--calibrate C.jsonl] [--out RANKED.jsonl] [--json]
  npm run evaluate -- --train T.jsonl --test D.jsonl [--out PREDICTED.jsonl] [--json]
  npm run evaluate -- --all [--sets DIR] [--write] [--json]
  npm run evaluate -- --fit [--sets DIR]
KB is a knowledge file (.json) or has an article a line: {id, title, text, lang, aliases?, aliases_hi_latn?}.
Q and C have a question a line: {q, lang?, gold: [ids], oos?}; gold is empty where nothing in KB answers.
--calibrate finds the threshold of saying "not known" on questions of your own, which should not be among Q.
T and D have a text a line: {text, label}.
--all measures every set of DIR (../shared/eval), each with weights learnt from the other sets; --write puts the tables
into docs/quality.md. --fit learns the weights that are shipped from all sets of DIR.`;

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
const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->'];

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 a faulty file, 2 not understood. */
async function run(args: string[]): Promise<number> {
  try {
    return await choose(parseArgs({ args, options: OPTIONS, strict: true }).values);
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof EvaluationFileError)) throw error;
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    return isUsage ? 2 : 1;
  }
}

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function choose(options: Options): Promise<number> {
  const { kb, questions, train, test } = options;
  if (options.all) await evaluateAll(options);
  else if (options.fit) await fitDefaults(options.sets);
  else if (kb !== undefined && questions !== undefined) await evaluateQuestions(kb, questions, options);
  else if (train !== undefined && test !== undefined) await evaluateCategories(train, test, options);
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

async function evaluateQuestions(kb: string, path: string, options: Options): Promise<void> {
  const documents = await readEntries(kb);
  const questions = await readQuestions(path);
  checkAnswers(path, questions, documents);
  const calibration = options.calibrate === undefined ? [] : await readQuestions(options.calibrate);
  checkAnswers(options.calibrate ?? '', calibration, documents);
  const { index, ms } = buildIndex(documents);
  const progress = createProgress(questions.length + calibration.length);
  const weights = calibrate(DEFAULT_WEIGHTS, runQuestions(index, calibration, progress.step).seen);
  const { seen, times } = runQuestions(index, questions, progress.step);
  progress.end();
  const figures = figuresOf(judgeAll(seen, weights), times);
  const result = {
    entries: documents.length,
    buildMs: ms,
    memoryMb: memoryMb(),
    threshold: weights.threshold,
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
  const lines = seen.map(({ look }, i) => {
    const { ranked, verdict } = judge(look, 10);
    const accepted = verdict !== 'none';
    return { q: questions[i]?.q, ranked: ranked.map(({ id, score }) => ({ id, score })), accepted };
  });
  await writeLines(options.out, lines);
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

async function evaluateAll({ sets: folder, json, write }: Options): Promise<void> {
  const found = await findSets(folder);
  const sets = await seeAll(folder, found.questions, found.files);
  const progress = createProgress(sets.length, 'sets measured');
  const rows = leaveOneOut(sets, progress.step);
  progress.end();
  const categories = [];
  for (const name of found.categories) categories.push(await sortCategories(folder, name));
  const tables = tablesOf(rows, categories);
  console.log(json ? JSON.stringify({ rows, mean: meanRow(rows), categories }) : tables);
  if (write) await writeTables(tables);
}

async function fitDefaults(folder: string): Promise<void> {
  const { questions, files } = await findSets(folder);
  const weights = fitOn(await seeAll(folder, questions, files));
  await writeFile(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`Learnt from ${questions.length} sets: ${WEIGHTS}`);
}

async function seeAll(folder: string, names: string[], files: string[]): Promise<SeenSet[]> {
  const progress = createProgress(undefined, 'questions asked');
  const sets: SeenSet[] = [];
  for (const name of names) sets.push(await seeSet(folder, files, name, progress.step));
  progress.end();
  return sets;
}

/** Replaces what stands between the two marks of the page; the words around them are written by hand. */
async function writeTables(tables: string): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const page = await readFile(QUALITY, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < 0) throw new EvaluationFileError(`${QUALITY}: the marks ${BEGIN} and ${END} are missing`);
  await writeFile(QUALITY, `${page.slice(0, before + BEGIN.length)}\n\n${tables}\n\n${page.slice(after)}`);
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
