import {
  type AnsweredQuestion,
  createAskedBefore,
  NOTHING_ASKED,
} from '../../../knowledge/search/asked/askedBefore.ts';
import type { Calibration } from '../../../knowledge/search/asked/calibration.ts';
import { ALL_FOUND, weighAsked } from '../../../knowledge/search/asked/weighAsked.ts';
import type { SearchDocument, SearchResult } from '../../../knowledge/search/document.ts';
import { calibrateCity, type CityCalibration } from '../../../knowledge/search/evaluate/calibrateCity.ts';
import { type Figures, figuresOf } from '../../../knowledge/search/evaluate/figures.ts';
import { findAll, scoreAll, type Seen } from '../../../knowledge/search/evaluate/fit.ts';
import { describeFigures, describeOptions } from '../../../knowledge/search/evaluate/report.ts';
import {
  checkAnswers,
  readEntries,
  readQuestions,
  type TestQuestion,
} from '../../../knowledge/search/evaluate/sets.ts';
import type { Embedder } from '../../../knowledge/search/meaning/embedder.ts';
import { DEFAULT_FUSION } from '../../../knowledge/search/meaning/fusionWeights.ts';
import { DEFAULT_WEIGHTS } from '../../../knowledge/search/weights.ts';
import { answeredOf, createAsking } from './ask.ts';
import type { Options } from './options.ts';
import { writeLines } from './writeLines.ts';

const RANKED = 10;

/** How well the questions of a file find their entries, after what other questions taught where some are given. */
export async function evaluateQuestions(
  kb: string,
  path: string,
  options: Options,
  usualLanguage: string,
  model?: Embedder,
): Promise<void> {
  const documents = await readEntries(kb);
  const questions = await readQuestionsOn(documents, path);
  const teaching = options.calibrate === undefined ? undefined : await readQuestionsOn(documents, options.calibrate);
  const asking = await createAsking(documents, model);
  const taught = teaching && teach(answeredOf(teaching, usualLanguage), await asking.ask(teaching), model);
  const { seen, times } = await asking.ask(questions);
  const found = taught
    ? findTaught(questions, seen, taught.calibration, model)
    : findAll(seen, DEFAULT_WEIGHTS, fusionWith(model), RANKED);
  const figures = figuresOf(scoreAll(seen, found), times);
  tell(path, { entries: documents.length, buildMs: asking.buildMs, figures, taught, model }, options.json);
  const lines = questions.flatMap(({ q }, i) => lineOf(q, found[i]));
  if (options.out !== undefined) await writeLines(options.out, lines);
}

async function readQuestionsOn(documents: SearchDocument[], path: string): Promise<TestQuestion[]> {
  const questions = await readQuestions(path);
  checkAnswers(path, questions, documents);
  return questions;
}

const fusionWith = (model: Embedder | undefined) => model && DEFAULT_FUSION;

function teach(answered: AnsweredQuestion[], { seen }: { seen: Seen[] }, model?: Embedder) {
  return calibrateCity(answered, seen, DEFAULT_WEIGHTS, fusionWith(model));
}

interface Told {
  entries: number;
  buildMs: number;
  figures: Figures;
  taught: CityCalibration | undefined;
  model: Embedder | undefined;
}

function tell(path: string, { entries, buildMs, figures, taught, model }: Told, asJson: boolean): void {
  const memoryMb = process.memoryUsage().rss / 2 ** 20;
  const { calibration } = taught ?? {};
  const { threshold } = calibration?.fused ?? calibration?.words ?? fusionWith(model) ?? DEFAULT_WEIGHTS;
  const options = taught?.fused ?? taught?.words;
  if (asJson) {
    console.log(JSON.stringify({ entries, buildMs, memoryMb, threshold, ...figures, ...(options ? { options } : {}) }));
    return;
  }
  if (options) console.log(describeOptions(options));
  console.log(describeFigures(path, figures));
  console.log(`  ${entries} entries, built in ${buildMs.toFixed(0)} ms; ${memoryMb.toFixed(0)} MB resident in all`);
}

/** As the bot finds them once this is kept. */
function findTaught(
  questions: TestQuestion[],
  seen: Seen[],
  { words, fused, questions: remembered }: Calibration,
  model?: Embedder,
): SearchResult[] {
  const asked = remembered.length ? createAskedBefore(remembered) : undefined;
  const found = findAll(seen, DEFAULT_WEIGHTS, fusionWith(model), ALL_FOUND);
  const isThere = () => true;
  return questions.flatMap(({ q, lang }, i) => {
    const own = found[i];
    return own ? weighAsked(own, asked?.of(q, lang) ?? NOTHING_ASKED, fused ?? words, isThere, RANKED) : [];
  });
}

function lineOf(q: string, found: SearchResult | undefined): object[] {
  if (!found) return [];
  const ranked = found.ranked.map(({ id, score }) => ({ id, score }));
  return [{ q, ranked, accepted: found.verdict !== 'none' }];
}
