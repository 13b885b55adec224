import type { TextLists, Texts } from '../model.ts';

/** What is searched of an entry, by language. */
export interface SearchDocument {
  id: string;
  names: Texts;
  aliases: TextLists;
  summaries: Texts;
  /** A longer text, read sentence by sentence. */
  text?: Texts;
  /** Words that help a little: steps, documents, departments. */
  extra?: Texts;
}

export interface SearchResult {
  /** Best first. `confidence` 0..1 that this one is right. */
  ranked: Ranked[];
  /** 0..1: that the first is right. */
  confidence: number;
  /** `answer`: the first is clearly right; `choice`: two or three are close; `none`: nothing fits. */
  verdict: Verdict;
  /** The question sounds like what no office answers. */
  isStrange?: boolean;
  /** Words explain nothing of it, and yet a few entries stand out by their meaning. */
  isUnread?: boolean;
}

export interface Ranked {
  id: string;
  score: number;
  confidence: number;
}

export type Verdict = 'answer' | 'choice' | 'none';
