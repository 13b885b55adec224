import type { Texts } from './model.ts';

/** A kind of grievance: data that an officer can edit. */
export interface Category {
  _id: string;
  names: Texts;
  /** What people write, by language: what the classifier learns from. */
  examples: Record<string, string[]>;
  /** The difference to others, in the citizen's terms, for "which one?". */
  hints?: Texts;
  details: Detail[];
  department: string;
  promiseDays: number;
  /** Seen by holders of this role only, and asked for less. */
  confidential?: string;
  /** Told at any hour. */
  isUrgent?: true;
  /** Concerns more than the one who files it, so that others nearby may join. */
  isShared?: true;
  /** No longer offered; those filed keep it. */
  isRetired?: true;
}

/** Something that the office needs to know; always skippable. */
export interface Detail {
  id: string;
  names: Texts;
  /** An example of a good answer. */
  example: string;
  /** A regular expression for the whole answer; spaces and hyphens are taken out before where `isCode`. */
  pattern: string;
  isCode?: true;
}

/** What is shaped like `knowledge/search/classifier.ts`, injected. */
export interface Classifier {
  classify(text: string): { label: string; probability: number }[];
}

export type TrainClassifier = (examples: { text: string; label: string }[]) => Classifier | Promise<Classifier>;

/**
 * `sure`: ask for a yes. `unsure`: ask which of these; `likeliest` is so far before the others that whoever complains anyway is
 * better asked for a yes. `aside`: what went wrong is still to come. `unknown`: nothing fits; offer the list.
 */
export type Proposal =
  | { kind: 'sure'; category: Category }
  | { kind: 'unsure'; categories: Category[]; likeliest?: Category }
  | { kind: 'aside' }
  | { kind: 'unknown' };

export interface Categories {
  /** Those that are offered, in the order of their list. */
  all(): Promise<Category[]>;
  get(id: string): Promise<Category | undefined>;
  /** `parts` are the sentences and clauses of a story, each of which speaks for itself. */
  propose(text: string, parts?: string[]): Promise<Proposal>;
  /** Each by itself. */
  proposeEach(texts: string[]): Promise<Proposal[]>;
  /** Learns what `propose` needs, so that the first citizen does not wait for it. */
  warmUp(): Promise<void>;
  /** The value as it is kept, or `undefined` when it is not of the form. */
  checkDetail(detail: Detail, text: string): string | undefined;
  save(category: Category): Promise<void>;
}
