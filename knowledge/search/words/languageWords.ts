/** What is known of a language's words beforehand; general, made for no one knowledge base. */
export interface LanguageWords {
  /** `short long` pairs, separated by `|` or lines: how words are shortened on phones. */
  shortForms: string;
  /** Words that say little by themselves. They are not dropped (3 points of hit@1 were lost so), they weigh less. */
  common: string;
}
