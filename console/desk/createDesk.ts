import type { Clock } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import { createCallBacks } from './callBacks.ts';
import { createCallDocuments } from './callDocuments.ts';
import { createCallEnds } from './callEnds.ts';
import type { HasOptedOut } from './calls.ts';
import { createCalls } from './createCalls.ts';
import { createPresence } from './presence.ts';
import type { TellCitizen } from './teller.ts';

/** The working time of the desk: the city's own, as the grievances have it. */
export interface DeskHours {
  /** The first moment at or after `from` in which somebody works, epoch ms. */
  nextOpen(from: number): number;
  /** A working day after `from`. */
  afterWorkingDay(from: number): number;
}

export interface DeskOptions {
  store: Store;
  vault: Vault;
  clock: Clock;
  hours: DeskHours;
  tell: TellCitizen;
  hasOptedOut: HasOptedOut;
  onError: (error: unknown, id: string) => void;
}

export type Desk = ReturnType<typeof createDesk>;

/** Everything behind the page at which officers speak with citizens. */
export function createDesk({ store, vault, clock, hours, tell, hasOptedOut, onError }: DeskOptions) {
  const presence = createPresence(store, clock);
  const promiseFrom = (at: number) => hours.afterWorkingDay(at);
  const shared = { clock, tell, hasOptedOut, onError };
  const callBacks = createCallBacks({ ...shared, store, vault, promiseFrom });
  const documents = createCallDocuments(store, vault);
  const ends = createCallEnds(documents, { ...shared, presence, promiseCallBack: callBacks.promise });
  const calls = createCalls(documents, ends, clock);
  return {
    presence,
    calls,
    callBacks,
    /** Whether somebody would come now: within hours, on duty, with the page open. */
    async look(now: number): Promise<{ isThere: boolean; opensAt?: number }> {
      const opensAt = hours.nextOpen(now);
      if (opensAt > now) return { isThere: false, opensAt };
      return { isThere: (await presence.here()).length > 0 };
    },
    /** Removes what ended before a moment, epoch ms. */
    async forget(before: number): Promise<void> {
      await Promise.all([calls.forget(before), callBacks.forget(before)]);
    },
    async runDue(): Promise<void> {
      await calls.runDue();
      await callBacks.runDue();
    },
  };
}
