import type { Outcome } from '../../knowledge/outcome.ts';

/**
 * The bot as a citizen has it by SMS: its own dialogs, knowledge and state, in a conversation that is marked as a trial. What
 * is asked in it counts nowhere and calls nobody; what is filed is a grievance for trial, in no list and no figure.
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
  /** A grievance is being told: the bot waits for more of it. */
  isFiling?: true;
  /** The reference of the trial that was filed. */
  filed?: string;
}
