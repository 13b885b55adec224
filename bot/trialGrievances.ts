import { auditIn } from '../grievances/audit.ts';
import { createGrievances } from '../grievances/createGrievances.ts';
import { grievancesIn } from '../grievances/documents.ts';
import type { Grievances } from '../grievances/grievances.ts';
import type { GrievanceSettings } from '../grievances/settings.ts';
import { supportersIn } from '../grievances/supporters.ts';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';

export interface TrialGrievancesWith {
  store: Store;
  vault: Vault;
  clock: Clock;
  settings: GrievanceSettings;
  /** The city's own: a trial has its kinds and departments. */
  grievances: Pick<Grievances, 'categories' | 'routing'>;
}

export interface TrialGrievances {
  grievances: Grievances;
  /** Removes those from before a moment, epoch ms. */
  forget(before: number): Promise<void>;
}

/**
 * Grievances that officers file to try how it is. They are kept apart from those of citizens: in no list, no figure and no
 * trail of theirs. Nobody works on them and nobody is told.
 */
export function openTrialGrievances(parts: TrialGrievancesWith): TrialGrievances {
  const { store, vault, clock, settings, grievances: like } = parts;
  const apart = setApart(store);
  const grievances = createGrievances({
    store: apart,
    vault,
    clock,
    settings,
    like,
    notifier: { notify: async () => 'taken' },
    onError: (error) => {
      throw error;
    },
  });
  return {
    grievances,
    async forget(before) {
      await grievancesIn(apart).remove({ filedAt: { $lt: before } });
      await supportersIn(apart).remove({ joinedAt: { $lt: before } });
      await auditIn(apart).remove({ at: { $lt: before } });
      await grievances.work.forgetGuesses();
    },
  };
}

/** The same store with collections of its own names. */
function setApart(store: Store): Store {
  return {
    driver: store.driver,
    collection: (name, indexes) => store.collection(`trial-${name}`, indexes),
    ping: () => store.ping(),
    settled: () => store.settled(),
    close: async () => undefined,
  };
}
