import type { Outcome } from '../../knowledge/outcome.ts';

/**
 * The bot as a citizen has it by SMS: its own dialogs, knowledge and state, in a conversation that is marked as a trial. What
 * is asked in it counts nowhere, files nothing and calls nobody.
 */
export interface TrialTalk {
  say(said: { conversation: string; turn: string; text: string; language: string }): Promise<TrialReply>;
}

export interface TrialReply {
  /** As the phone shows it. */
  text: string;
  /** Parts that the network would count. */
  segments: number;
  /** What came of it, when it was taken for a question. */
  outcome?: Outcome['kind'];
  /** The entry that was told. */
  told?: string;
  /** It would have been kept as a question without a good answer. */
  isGap: boolean;
}
