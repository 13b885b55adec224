import type { Channel, ChannelName } from '../channels/channel.ts';
import type { Delivery } from '../channels/delivery.ts';
import type { OptOuts } from '../channels/optOuts.ts';
import type { Files } from '../channels/web/index.ts';
import { createGrievances } from '../grievances/createGrievances.ts';
import type { Grievances } from '../grievances/grievances.ts';
import { createOfficerNotices, type OfficerNotices } from '../grievances/officerNotices.ts';
import { trainClassifierGently } from '../knowledge/search/classifier.ts';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { createNotifier } from './notifier.ts';

export interface GrievancesWith {
  store: Store;
  vault: Vault;
  clock: Clock;
  config: Pick<Config, 'grievances' | 'place'>;
  channels: Partial<Record<ChannelName, Channel>>;
  delivery: Pick<Delivery, 'owe'>;
  optOuts: OptOuts;
  files: Pick<Files, 'hold' | 'remove'>;
  log: Log;
}

/** Grievances, told of by the channels; with the kinds and departments of the sample city until an officer changes them. */
export function openGrievances(parts: GrievancesWith): { grievances: Grievances; officerNotices: OfficerNotices } {
  const { store, vault, clock, config, log } = parts;
  const officerNotices = createOfficerNotices(store, vault);
  const notifier = createNotifier({ ...parts, officerNotices, place: config.place, grievances: () => grievances });
  const grievances = createGrievances({
    store,
    vault,
    clock,
    notifier,
    settings: config.grievances,
    files: parts.files,
    train: (examples) => trainClassifierGently(examples),
    onError: (err, grievance) => log.error({ err, grievance }, 'work on a grievance failed and will be done again'),
  });
  return { grievances, officerNotices };
}
