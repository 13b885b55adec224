import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import type { Holding } from './holding.ts';

/** Who is at the desk. An officer is there while they said so and their page is open: the server hears from it, nothing else counts. */
export interface Presence {
  come(officer: Holding): Promise<void>;
  go(officerId: string): Promise<void>;
  /** A page was opened (`page`), or is still open (`script`: its script asks every few seconds). */
  beat(officerId: string, by: 'page' | 'script'): Promise<void>;
  isHere(officerId: string): Promise<boolean>;
  /** Those who are there now. */
  here(): Promise<Holding[]>;
}

interface PresenceDocument extends Stored {
  name: string;
  /** Gone after this moment, epoch ms, if nothing more is heard. */
  until: number;
  /** Absent when they went. */
  onDuty?: 1;
}

/** Without scripts an officer opens the page again only to write or to look: that takes a while. */
export const GONE_AFTER_MS = 180_000;
/** A script that asks every 4 s and is not heard for so long is no longer there. */
export const SILENT_MS = 30_000;

export function createPresence(store: Store, clock: Clock): Presence {
  const officers = store.collection<PresenceDocument>('deskPresence', [
    { fields: { onDuty: 1, until: 1 }, sparse: true },
  ]);
  const now = () => clock().getTime();
  const there = () => ({ onDuty: 1, until: { $gt: now() } });
  return {
    come: ({ id, name }) => officers.replace({ _id: id, name, until: now() + GONE_AFTER_MS, onDuty: 1 }),
    async go(_id) {
      await officers.update({ _id }, { $unset: { onDuty: true } });
    },
    async beat(_id, by) {
      const until = now() + (by === 'page' ? GONE_AFTER_MS : SILENT_MS);
      await officers.update({ _id, ...there() }, { $set: { until } });
    },
    isHere: async (_id) => (await officers.findOne({ _id, ...there() })) !== undefined,
    async here() {
      const found = await officers.find(there(), { sort: { until: 1 } });
      return found.map(({ _id, name }) => ({ id: _id, name }));
    },
  };
}
