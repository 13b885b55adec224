/**
 * What people write to an office and what they write that no office answers, as examples to learn from: general, made for no
 * one city. Phrases with commas between them.
 */
export interface ScopeWords {
  /** Chat, news, shopping, private life, other states' and companies' affairs. */
  elsewhere: string;
  /** What any city's people ask their offices. */
  offices: string;
}
