import type { Calibrations } from './calibrations.ts';
import { type AskedBefore, createAskedBefore, NOTHING_ASKED } from './search/asked/askedBefore.ts';
import type { Calibration } from './search/asked/calibration.ts';
import { ALL_FOUND, weighAsked } from './search/asked/weighAsked.ts';
import type { SearchResult } from './search/index.ts';
import type { SearchOptions } from './search/searchIndex.ts';
import type { Holding, KnowledgeLog } from './shelf.ts';

/** The search as the city has calibrated it. */
export interface Calibrated {
  search(
    holding: Pick<Holding, 'index' | 'entries'>,
    query: string,
    options: SearchOptions & { limit: number },
  ): SearchResult;
  close(): void;
}

interface Taught {
  calibration: Calibration;
  asked?: AskedBefore;
}

/** Follows what is kept: a city that calibrates while its bot runs is understood by it at once. */
export async function createCalibrated(calibrations: Calibrations, log: KnowledgeLog): Promise<Calibrated> {
  let taught = await readTaught(calibrations);
  let reading = Promise.resolve();
  let isClosed = false;
  const stop = calibrations.follow(() => {
    reading = reading.then(readAgain).catch((err: unknown) => {
      if (!isClosed) log.error({ err }, 'the calibration could not be read again; the last one still holds');
    });
  });

  async function readAgain(): Promise<void> {
    if (isClosed) return;
    taught = await readTaught(calibrations);
    log.info({ questions: taught?.calibration.questions.length ?? 0 }, 'calibration changed');
  }

  return {
    search: (holding, query, options) => searchWith(taught, holding, query, options),
    close() {
      isClosed = true;
      stop();
    },
  };
}

/** Learnt before it is used, so that no question waits for it. */
async function readTaught(calibrations: Calibrations): Promise<Taught | undefined> {
  const calibration = await calibrations.read();
  if (!calibration?.questions.length) return calibration && { calibration };
  const asked = createAskedBefore(calibration.questions);
  await asked.warmUp();
  return { calibration, asked };
}

function searchWith(
  taught: Taught | undefined,
  { index, entries }: Pick<Holding, 'index' | 'entries'>,
  query: string,
  options: SearchOptions & { limit: number },
): SearchResult {
  const weighing = options.alike ? taught?.calibration.fused : taught?.calibration.words;
  if (!taught || !weighing) return index.search(query, options);
  const found = index.search(query, { ...options, limit: ALL_FOUND });
  const asked = taught.asked?.of(query, options.language) ?? NOTHING_ASKED;
  return weighAsked(found, asked, weighing, (id) => entries.has(id), options.limit);
}
