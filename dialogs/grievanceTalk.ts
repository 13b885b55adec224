import type { TurnContext } from 'botbuilder';
import type { CitizenState } from './state.ts';

/** The talk about grievances: filing one, following it, what it asks back. The assistant hands over what belongs to it. */
export interface GrievanceTalk {
  /** Whether it waits for the citizen's answer. */
  isWaiting(context: TurnContext): boolean;
  /** Takes an answer while it waits; false when the message is not for it (a new question, "menu"). */
  goOn(context: TurnContext, state: CitizenState): Promise<boolean>;
  /** Begins: the citizen said so, in `text` or by a button; the subject of the talk is in `state`. */
  begin(context: TurnContext, state: CitizenState, text: string): Promise<void>;
  /** "status", with a reference where one was named. */
  follow(context: TurnContext, state: CitizenState, reference: string | undefined): Promise<void>;
  /** Leaves what it waits for, unfiled. */
  leave(context: TurnContext): Promise<void>;
}
