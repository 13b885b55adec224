import { EvaluationFileError } from '../../knowledge/search/evaluate/lines.ts';
import { rememberVectors } from '../../knowledge/search/evaluate/rememberVectors.ts';
import type { Embedder } from '../../knowledge/search/meaning/embedder.ts';
import { type Config, ConfigError, loadEnvironment, readConfig } from '../config.ts';
import { createEmbedder } from '../services/embeddingsClient.ts';
import { ServiceError } from '../services/serviceError.ts';
import { evaluateAll, fitDefaults } from './evaluate/allSets.ts';
import { evaluateCategories } from './evaluate/categories.ts';
import { type Options, readOptions, USAGE } from './evaluate/options.ts';
import { evaluateQuestions } from './evaluate/questions.ts';

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 done, 1 a faulty file, 2 not understood. */
async function run(args: string[]): Promise<number> {
  try {
    return await choose(readOptions(args));
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !isTold(error)) throw error;
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    return isUsage ? 2 : 1;
  }
}

function isTold(error: unknown): error is Error {
  return error instanceof EvaluationFileError || error instanceof ConfigError || error instanceof ServiceError;
}

async function choose(options: Options): Promise<number> {
  const { kb, questions, calibrate, train, test, keep, forget } = options;
  const config = readConfig(loadEnvironment());
  const model = await openModel(config, options.vectors);
  const isOfStore = kb === undefined && questions === undefined;
  if (options.all) await evaluateAll(options, model);
  else if (options.fit) await fitDefaults(options, model);
  else if (kb !== undefined && questions !== undefined && !keep)
    await evaluateQuestions(kb, questions, options, config.place.defaultLanguage, model);
  else if (train !== undefined && test !== undefined) await evaluateCategories(train, test, options);
  else if (isOfStore && calibrate !== undefined) return overStore('calibrate', options, model);
  else if (isOfStore && forget) return overStore('forget', options);
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

/** Loaded when it is needed: files alone need no store. */
async function overStore(what: 'calibrate' | 'forget', options: Options, model?: Embedder): Promise<number> {
  const { calibrateStore, forgetCalibration } = await import('./evaluate/calibrate.ts');
  const { withStore } = await import('./withStore.ts');
  return withStore(
    async (opened) => {
      if (what === 'forget') await forgetCalibration(opened);
      else await calibrateStore(opened, options.calibrate ?? '', options, model);
      return 0;
    },
    (error) => (isTold(error) ? error.message : undefined),
  );
}

/** The model that the settings name. */
async function openModel({ embeddings }: Config, vectors: string | undefined): Promise<Embedder | undefined> {
  const model = embeddings && createEmbedder(embeddings);
  return model && vectors !== undefined ? rememberVectors(model, vectors) : model;
}
