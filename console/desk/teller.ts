import type { Reached } from './calls.ts';

/** What a citizen is told on behalf of the desk; worded with the dialogs. */
export type DeskNotice =
  | { kind: 'joined'; name: string }
  | { kind: 'says'; name: string; text: string }
  | { kind: 'finished'; name: string }
  /** The officer has gone, and somebody else is called. */
  | { kind: 'goneOn'; name: string }
  /** Nobody came, or nobody is left: somebody gets back to them by then. */
  | { kind: 'nobody'; promisedBy: number }
  | { kind: 'notReached' }
  /** Nobody got back in time. */
  | { kind: 'late'; promisedBy: number };

/** Sends it by the citizen's own channel, durably when fulfilled; the same id twice has the effect of once. */
export type TellCitizen = (to: Reached, id: string, notice: DeskNotice) => Promise<void>;
