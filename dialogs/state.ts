import type { ConversationState, TurnContext } from 'botbuilder';
import type { Option, Reply } from '../channels/channel.ts';
import type { GrievanceMemory } from './grievances/memory.ts';
import type { Place } from '../knowledge/outcome.ts';
import type { SaidLine } from './personDesk.ts';
import type { When } from './recognisers/recogniser.ts';
import type { Aspect } from './wording/aspects.ts';

/**
 * What is remembered of a citizen between messages. No name and no number: only what was told for an answer, so that it is
 * not asked again. Kept small, since it is written with every turn.
 */
export interface CitizenState {
  language?: string;
  /** How the language became known; one that was chosen stays until another is chosen. */
  languageFrom?: 'device' | 'told' | 'chosen';
  place?: Place;
  /** What is being talked about, and the office that was named last. */
  subject?: { entryId: string; officeId?: string };
  /** The question that waits for an answer. */
  open?: OpenQuestion;
  /** What was offered last; a number means one of these until something else is offered. */
  options?: Option[];
  /** What was left for "more". */
  rest?: Reply;
  /** How to say the last reply again. */
  said?: Said;
  /** The last question in the citizen's words, when it was asked (epoch ms), with the entries that it was not and those offered for it. */
  asked?: { text: string; at?: number; not: string[]; offered?: string[] };
  /** What is told, asked and followed of grievances. */
  grievance?: GrievanceMemory;
  /** Messages in a row that led nowhere. */
  misses?: number;
  /** A person was called, and may be there now. */
  person?: { call: string };
  /** The last of what was said, for a person who is asked for. */
  lately?: SaidLine[];
}

export type OpenQuestion =
  | { kind: 'choice'; question: string }
  /** "Do you mean North Bank?" */
  | { kind: 'place'; areas: string[] }
  | { kind: 'language' }
  /** "Shall somebody get back to you?" */
  | { kind: 'callBack' }
  | { kind: 'callBackNumber' };

/** A reply as what it was about, so that "again" tells what is right at that moment. */
export type Said =
  | { kind: 'answer' }
  | { kind: 'followUp'; aspects: Aspect[]; when?: When }
  | { kind: 'choice'; entries: string[] }
  | { kind: 'menu' }
  | { kind: 'language' }
  | { kind: 'person' };

const PROPERTY = 'citizen';

/** The citizen's state of this turn: an object to change, written back by whoever runs the turn. */
export async function stateOf(conversationState: ConversationState, context: TurnContext): Promise<CitizenState> {
  const known = peekState(conversationState, context);
  if (known) return known;
  return conversationState.createProperty<CitizenState>(PROPERTY).get(context, {});
}

/** The same, of a turn whose state is loaded already. */
export function peekState(conversationState: ConversationState, context: TurnContext): CitizenState | undefined {
  const loaded: unknown = conversationState.get(context);
  if (typeof loaded !== 'object' || loaded === null || !(PROPERTY in loaded)) return undefined;
  return (loaded as Record<typeof PROPERTY, CitizenState>)[PROPERTY];
}

/** What waits for the citizen's answer: by SMS "cancel" leaves it, instead of opting out. */
export function whatIsOpen(state: CitizenState | undefined): OpenQuestion['kind'] | undefined {
  return state?.open?.kind;
}
