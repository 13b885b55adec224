/**
 * Whole messages as people write them, a line each: what the recogniser learns from beside the phrases, which only count when
 * they explain a message word by word.
 */
export interface Sentences {
  ask: string;
  grievance: string;
  status: string;
  person: string;
  greeting: string;
  thanks: string;
  abuse: string;
  notIt: string;
  emergency: string;
  /** About what was told last. */
  bring: string;
  cost: string;
  time: string;
  open: string;
  where: string;
}

export type SentenceLabel = keyof Sentences;
