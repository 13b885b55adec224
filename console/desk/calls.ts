import type { Holding } from './holding.ts';
import type { Line } from './lines.ts';

/** What officers and citizens share while a person speaks instead of the bot. */
export interface Calls {
  /** A citizen asks for a person; the same id again is the same call. */
  call(asked: AskedCall): Promise<void>;
  /** Adds what was said beside the officer: the conversation so far, and what is said while the citizen waits. */
  note(id: string, lines: Line[]): Promise<void>;
  /** What a citizen wrote: `live` when it is with an officer now, who reads it instead of the bot. */
  hear(id: string, line: Line): Promise<CallState>;
  /** The citizen goes back to the bot. */
  leave(id: string): Promise<void>;
  /** Those that wait and those that are spoken with, the longest waiting first. */
  open(): Promise<Call[]>;
  find(id: string): Promise<Call | undefined>;
  /** Of two at once one gets it; the other is told who. */
  take(officer: Holding, id: string): Promise<Taken>;
  /** Throws `CallLostError` when it is not this officer's any more, `OptedOutError` when the citizen wants no messages. The same cause is said once. */
  say(officer: Holding, id: string, cause: string, text: string): Promise<void>;
  /** Gives the citizen back to the bot. */
  finish(officer: Holding, id: string): Promise<void>;
  /** Tells what is owed, takes back from officers who have gone, sees to those nobody came for. Safe to run twice. */
  runDue(): Promise<void>;
  /** Removes calls that ended before a moment, epoch ms. */
  forget(before: number): Promise<number>;
}

/** Where a citizen is reached; taken from the turn, never from what a browser says. */
export interface Reached {
  channel: string;
  conversation: string;
  address: string;
  language: string;
}

export interface AskedCall extends Reached {
  /** Made of the turn's id. */
  id: string;
  at: number;
}

/** Whether a conversation's citizen wants no messages until they say START. */
export type HasOptedOut = (conversation: string) => Promise<boolean>;

export type CallState = 'waiting' | 'live' | 'done';

/** `finished`: by the officer. `left`: by the citizen. `gone`: the officer's page was closed. `nobodyCame`: it waited in vain. `optedOut`: the citizen wants no more messages. */
export type Ending = 'finished' | 'left' | 'gone' | 'nobodyCame' | 'optedOut';

export interface Call {
  id: string;
  state: CallState;
  channel: string;
  language: string;
  calledAt: number;
  officer?: Holding;
  takenAt?: number;
  endedAt?: number;
  ending?: Ending;
  lines: Line[];
}

export type Taken = { kind: 'yours' } | { kind: 'theirs'; name: string } | { kind: 'over' };

/** The conversation is not this officer's: somebody else has it, or it has ended. */
export class CallLostError extends Error {
  override readonly name = 'CallLostError';
  readonly code = 'CALL_LOST';
  /** Who has it. */
  readonly by: string | undefined;

  constructor(id: string, by?: string) {
    super(`[desk] call ${id} is ${by === undefined ? 'over' : `with ${by}`}`);
    this.by = by;
  }
}

/** The citizen wants no more messages: nothing that is written would reach them. */
export class OptedOutError extends Error {
  override readonly name = 'OptedOutError';
  readonly code = 'OPTED_OUT';

  constructor(id: string) {
    super(`[desk] the citizen of ${id} has opted out`);
  }
}
