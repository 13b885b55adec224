import { createCalibrations } from '../../../knowledge/calibrations.ts';
import { createKnowledgeRepository } from '../../../knowledge/repository.ts';
import { calibrateCity, type CityCalibration } from '../../../knowledge/search/evaluate/calibrateCity.ts';
import { describeOptions } from '../../../knowledge/search/evaluate/report.ts';
import { checkAnswers, readQuestions } from '../../../knowledge/search/evaluate/sets.ts';
import { bestOf } from '../../../knowledge/search/evaluate/weighOptions.ts';
import type { Embedder } from '../../../knowledge/search/meaning/embedder.ts';
import { DEFAULT_FUSION } from '../../../knowledge/search/meaning/fusionWeights.ts';
import { DEFAULT_WEIGHTS } from '../../../knowledge/search/weights.ts';
import { searchDocumentOf } from '../../../knowledge/searchDocument.ts';
import { systemClock } from '../../../store/clock.ts';
import type { OpenedStore } from '../withStore.ts';
import { answeredOf, createAsking } from './ask.ts';

const BY = 'npm run evaluate';

/** What a city's own questions teach about what it has published; kept where the bot reads it, when asked for. */
export async function calibrateStore(
  { store, config }: OpenedStore,
  path: string,
  { keep, json }: { keep: boolean; json: boolean },
  model?: Embedder,
): Promise<void> {
  const { file } = await createKnowledgeRepository(store, systemClock).load();
  const documents = file.entries.filter(({ status }) => status === 'published').map(searchDocumentOf);
  const questions = await readQuestions(path);
  checkAnswers(path, questions, documents);
  const { seen } = await (await createAsking(documents, model)).ask(questions);
  const answered = answeredOf(questions, config.place.defaultLanguage);
  const found = calibrateCity(answered, seen, DEFAULT_WEIGHTS, model && DEFAULT_FUSION);
  console.log(json ? JSON.stringify(found) : describe(found));
  if (!keep) return;
  const calibrations = createCalibrations(store, systemClock);
  if (isAsItShips(found)) await calibrations.forget(BY);
  else await calibrations.keep(found.calibration, BY);
  if (!json) console.log(isAsItShips(found) ? KEPT_NOTHING : KEPT);
}

export async function forgetCalibration({ store }: OpenedStore): Promise<void> {
  await createCalibrations(store, systemClock).forget(BY);
  console.log('Forgotten: the bot answers as it ships.');
}

const KEPT = 'Kept: the bot uses the best from now on. npm run evaluate -- --forget takes it back.';
const KEPT_NOTHING = 'Nothing is better than what ships, and the bot answers so.';

function describe({ words, fused }: CityCalibration): string {
  const byWords = `By words:\n${describeOptions(words)}`;
  return fused ? `${byWords}\nBy words and meaning:\n${describeOptions(fused)}` : byWords;
}

function isAsItShips({ words, fused }: CityCalibration): boolean {
  return [words, ...(fused ? [fused] : [])].every((options) => bestOf(options).way === 'as it ships');
}
