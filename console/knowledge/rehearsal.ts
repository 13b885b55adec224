import type { AnswerCard } from '../../channels/channel.ts';
import type { Entry, Texts } from '../../knowledge/model.ts';
import type { ShortOutcome } from '../../knowledge/questions/verdict.ts';

/** The bot, tried: fulfilled by `bot/rehearse.ts` with the real assistant and the real channels. Nothing is sent or counted. */
export interface Rehearsal {
  /** What a citizen gets who chose this entry, as it would be if it were published. */
  show(entry: Entry, language: string): Promise<Rehearsed>;
  /** What a citizen gets who asks, in the city as it is, or with this entry changed. */
  ask(text: string, language: string, entry?: Entry): Promise<Asked>;
  /** What comes of each question, without anything written or rendered. */
  outcomes(questions: { text: string; language: string }[], entry?: Entry): Promise<ShortOutcome[]>;
}

export interface Rehearsed {
  /** The message, and those that "more" brings. `isPlain`: 160 signs a segment, otherwise 70. */
  sms: { text: string; segments: number; isPlain: boolean }[];
  whatsapp: string[];
  web: { texts: string[]; options: string[]; card?: AnswerCard };
}

export interface Asked extends Rehearsed {
  outcome: 'answer' | 'choice' | 'none' | 'emergency';
  /** What was found, best first; `score` is from 0 to 1. */
  ranked: { id: string; score: number; names: Texts }[];
}
