import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import type { Holding } from './holding.ts';

/** Who is at the desk. An officer is there while they said so and their page is open: the server hears from it, nothing else counts. */
export interface Presence {
  come(officer: Holding): Promise<void>;
  go(officerId: string): Promise<void>;
  /** The page is still open. */
  beat(officerId: string): Promise<void>;
  isHere(officerId: string): Promise<boolean>;
  /** Those who are there now. */
  here(): Promise<Holding[]>;
}

interface PresenceDocument extends Stored {
  name: string;
  seenAt: number;
  /** Absent when they went. */
  onDuty?: 1;
}

/** Pages ask every few seconds, and without scripts every 20: three missed in a row mean gone. */
export const GONE_AFTER_MS = 60_000;

export function createPresence(store: Store, clock: Clock): Presence {
  const officers = store.collection<PresenceDocument>('deskPresence', [
    { fields: { onDuty: 1, seenAt: 1 }, sparse: true },
  ]);
  const now = () => clock().getTime();
  const there = () => ({ onDuty: 1, seenAt: { $gt: now() - GONE_AFTER_MS } });
  return {
    come: ({ id, name }) => officers.replace({ _id: id, name, seenAt: now(), onDuty: 1 }),
    async go(_id) {
      await officers.update({ _id }, { $unset: { onDuty: true } });
    },
    async beat(_id) {
      await officers.update({ _id, onDuty: 1 }, { $set: { seenAt: now() } });
    },
    isHere: async (_id) => (await officers.findOne({ _id, ...there() })) !== undefined,
    async here() {
      const found = await officers.find(there(), { sort: { seenAt: 1 } });
      return found.map(({ _id, name }) => ({ id: _id, name }));
    },
  };
}
