import type { AnsweredQuestion } from './askedBefore.ts';

/** How what is found is weighed together with what was asked before. */
export interface Weighing {
  /** Below this probability of an answer nothing is said. */
  threshold: number;
  /** What likeness to an entry's own questions adds to its score among the others, and to the log-odds that there is an answer. */
  ranking: number;
  judging: number;
}

/** What a city's answered questions taught: by words, and for the moments in which a model of meanings is asked as well. */
export interface Calibration {
  words: Weighing;
  fused?: Weighing;
  /** Those that are remembered; none where only the thresholds were moved. */
  questions: AnsweredQuestion[];
}
