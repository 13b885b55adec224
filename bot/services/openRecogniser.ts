import { createCluRecogniser } from '../../dialogs/recognisers/clu/cluRecogniser.ts';
import type { Recogniser } from '../../dialogs/recognisers/recogniser.ts';
import { createLearnedRecogniser } from '../../dialogs/recognisers/learnedRecogniser.ts';
import type { EmergencyWatch } from '../../knowledge/emergency/emergencyWatch.ts';
import type { Clock } from '../../store/clock.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { createClu } from './cluClient.ts';
import { reportOutcomes } from './reportOutcomes.ts';

export interface RecogniserParts {
  clu: Config['clu'];
  emergencies: EmergencyWatch;
  metrics: Pick<Metrics, 'services'>;
  log: Log;
  clock: Clock;
}

/** The local recogniser; with Azure CLU before it where the settings name one. */
export async function openRecogniser({ clu, emergencies, metrics, log, clock }: RecogniserParts): Promise<Recogniser> {
  const local = createLearnedRecogniser();
  if (!clu) return local;
  const understand = await createClu(clu, { clock, onOutcome: reportOutcomes('clu', metrics, log) });
  return createCluRecogniser({ understand, local, isDanger: (text) => emergencies.topicOf(text) !== undefined });
}
