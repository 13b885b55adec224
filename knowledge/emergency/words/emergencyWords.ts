export const TOPICS = [
  'suicide',
  'fire',
  'gas',
  'drowning',
  'violence',
  'crime',
  'child',
  'medical',
  'accident',
  'other',
] as const;

/** What kind of danger: `violence` is done to someone, `crime` an intruder or a weapon, `other` a call for help without a kind. */
export type Topic = (typeof TOPICS)[number];

/**
 * The words of danger of one language, as data: whoever speaks the language can read and mend it.
 *
 * A pattern stands on a line: words in their order, `a/b` for either, a word in capitals for a group, `word-` for every word
 * that begins so, `…` for up to three words whatever they are, `^` and `$` for the beginning and the end of the message.
 * Small words ("my", "is", "the") may stand between. A typing error in a word of four letters or more is taken for the word.
 */
export interface EmergencyWords {
  /** Lists of words, by a name in capitals. */
  groups: Record<string, string>;
  /** Danger now, whatever else is said with it but `spared`. */
  urgent: Partial<Record<Topic, string>>;
  /** Danger, unless something of `harmless` is said with it. */
  likely: Partial<Record<Topic, string>>;
  /** What makes of a likely danger a matter of papers, prices, jobs, complaints or a figure of speech. */
  harmless: string;
  /** What only nearly happened, and things of which words of danger are said ("the file does not move"): none, however urgent. */
  spared: string;
  /** What puts it into the past. Violence and thoughts of suicide are told at once all the same: they may go on. */
  past: string;
  /** Words that may stand between the words of a pattern, beside the common ones of the search. */
  between: string;
  /** Words that look like a misspelt word of danger and are none. */
  notMisspelt: string;
}
