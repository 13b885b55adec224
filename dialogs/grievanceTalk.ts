import type { Recognised } from './recognisers/recogniser.ts';
import type { CitizenState } from './state.ts';
import type { Talk } from './talk.ts';

/** The talk about grievances: filing one, following it, what is asked back. The assistant hands over what belongs to it. */
export interface GrievanceTalk {
  /** Whether it waits for the citizen's answer. */
  isWaiting(state: CitizenState | undefined): boolean;
  /** Takes a message that is for it: an answer that it waits for, something done with a case. False when it is for others. */
  take(talk: Talk, message: GrievanceMessage): Promise<boolean>;
  /** Takes what answers an officer's question, before it is searched for as a question of the citizen's own. */
  takeAnswer(talk: Talk, message: GrievanceMessage): Promise<boolean>;
  /** An option of its own was chosen; false when that means nothing any more. */
  choose(talk: Talk, value: string): Promise<boolean>;
  /** Goes on with what was left a moment ago, after `lead`; false when there is nothing. */
  goOn(talk: Talk, lead: string): Promise<boolean>;
  /** Offers to file what no service answers, when it is surely a complaint; false when it is not. */
  offer(talk: Talk, text: string): Promise<boolean>;
  /** Takes a story that surely tells a complaint, though nobody said that it is one; false when it is for others. */
  takeStory(talk: Talk, text: string): Promise<boolean>;
  /** Whether a complaint tells of a danger of this moment: then the number comes first. */
  tellsOfDanger(talk: Talk, text: string): Promise<boolean>;
  /** Begins: the citizen said so, in `text` or by a button; the subject of the talk is in the state. */
  begin(talk: Talk, text: string, heard?: Recognised): Promise<void>;
  /** "status", with the whole message. */
  follow(talk: Talk, text: string): Promise<void>;
  /** Leaves what it waits for, unfiled; gives what is to be said of that. */
  leave(talk: Talk): string | undefined;
}

/** A message as it comes to grievances. Photos and documents are in the turn. */
export interface GrievanceMessage {
  /** Empty where there were no words. */
  text: string;
  heard?: Recognised;
  position?: { latitude: number; longitude: number };
}
