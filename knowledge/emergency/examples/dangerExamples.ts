/** Whole messages to learn the sound of danger from, a line each; the words of `words/` find what they know for sure. */
export interface DangerExamples {
  /** Someone is in danger now. */
  danger: string;
  /** What sounds like it and is a matter of papers, prices, the past or a figure of speech. */
  calm: string;
}
