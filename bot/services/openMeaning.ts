import { createMeaning, type Meaning } from '../../knowledge/search/meaning/meaning.ts';
import type { Claims } from '../../store/claims.ts';
import type { Clock } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { createEmbedder } from './embeddingsClient.ts';
import { reportOutcomes } from './reportOutcomes.ts';

export interface MeaningSettings {
  embeddings: Config['embeddings'];
  store: Store;
  claims: Claims;
  metrics: Pick<Metrics, 'services'>;
  log: Log;
  clock: Clock;
}

/** The second opinion on what a question means, where the settings name a model. */
export function openMeaning({ embeddings, store, claims, metrics, log, clock }: MeaningSettings): Meaning | undefined {
  if (!embeddings) return undefined;
  const embedder = createEmbedder(embeddings, { clock, onOutcome: reportOutcomes('embeddings', metrics, log) });
  return createMeaning({
    embedder,
    store,
    claims,
    onError: (err) =>
      log.warn({ err }, 'vectors of entries could not be made and will be tried again; words still find them'),
  });
}
