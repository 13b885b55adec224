import type { Day } from '../model.ts';
import type { Outcome } from '../outcome.ts';

/**
 * What citizens asked, counted as it happens and never by reading conversations again. Holds numbers only: nothing in it
 * leads to a citizen or to a question.
 */
export interface AskedFigures {
  /**
   * Notes one question down, in memory: a turn waits for nothing. What is not written yet when a process is killed is not
   * counted, a few seconds' worth.
   */
  asked(question: AskedQuestion): void;
  /** Parts of SMS that were sent, and are paid for. */
  sent(segments: number, channel: string): void;
  /** Writes down what was noted. What cannot be written is kept for the next time. */
  flush(): Promise<void>;
  /** By span, channel and language: days (`2026-11-03`), whole months (`2026-11`), as `spansOf` or `daysOf` name them. */
  talks(spans: string[]): Promise<TalkCounts[]>;
  /** What each span was asked most for: what is below them in every span of a period cannot lead its list (`mostOf`). */
  tops(subject: Subject, spans: string[]): Promise<(SubjectCounts & { span: string })[]>;
}

export interface AskedQuestion {
  at: Date;
  outcome: Outcome['kind'];
  channel: string;
  /** BCP 47. */
  language: string;
  /** What was told: absent unless the outcome is an answer. */
  entryId?: string;
  officeId?: string;
  department?: string;
}

export type Subject = 'entry' | 'office' | 'department';

/** Local days, both ends included. */
export interface Period {
  from: Day;
  to: Day;
}

/** How many questions came to what, and how many parts of SMS were sent. */
export type TalkCount = 'asked' | Outcome['kind'] | 'segments';

export interface TalkCounts {
  /** A day or a month. */
  span: string;
  channel: string;
  /** Empty for what was sent. */
  language: string;
  counts: Partial<Record<TalkCount, number>>;
}

export interface SubjectCounts {
  id: string;
  asked: number;
}
