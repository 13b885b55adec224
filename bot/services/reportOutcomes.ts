import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { GuardOptions } from './guard.ts';

/** Counts what comes of asking a service, and says in the log why it did not work; nothing that a citizen wrote is in it. */
export function reportOutcomes(
  service: string,
  metrics: Pick<Metrics, 'services'>,
  log: Log,
): NonNullable<GuardOptions['onOutcome']> {
  return (outcome, err) => {
    metrics.services.inc({ service, outcome });
    if (err?.isSetting) log.error({ service, err }, 'a language service refuses us: look at its key and names');
    else if (err) log.warn({ service, err }, 'a language service did not answer; the local way did');
  };
}
