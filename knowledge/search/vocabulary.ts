import { gramsOf } from './grams.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createSpelling, type Suggestion } from './spelling.ts';
import { type Stem, stemmerFor } from './stem/stem.ts';

/** The words of all entries: how they are written, what they are listed under, in which languages. */
export interface Vocabulary {
  /** Terms (stems) by number. */
  terms: Lexicon;
  grams: Lexicon;
  /** Learns a word of a text; returns its term's number. */
  learn(word: string, language: string): number;
  forget(word: string, language: string): void;
  hasWord(word: string): boolean;
  /** The numbers of the terms that a word of the texts is listed under. */
  termsOf(word: string): Iterable<number>;
  /** The numbers of the terms that a word may stand for in the languages of the entries, the given language first. */
  stemsOf(word: string, language: string | undefined): number[];
  /** A word and its stems in the languages of the entries, known or not. */
  formsOf(word: string, language: string | undefined): Set<string>;
  /** The numbers of the known runs of characters in a word. */
  gramsOf(word: string): readonly number[];
  suggest(word: string): Suggestion[];
}

export function createVocabulary(common: Iterable<string>): Vocabulary {
  const terms = createLexicon();
  const grams = createLexicon();
  const spelling = createSpelling();
  const counts = new Map<string, number>();
  const listings = new Map<string, Set<number>>();
  const gramLists = new Map<string, readonly number[]>();
  const languages = new Map<string, number>();
  const stemmers = new Map<string, Stem>();
  for (const word of common) spelling.learn(word);

  function learn(word: string, language: string): number {
    languages.set(language, (languages.get(language) ?? 0) + 1);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    spelling.learn(word);
    if (!gramLists.has(word)) gramLists.set(word, gramsOf(word).map(grams.number));
    const term = terms.number(stemmer(language)(word));
    const listing = listings.get(word);
    if (listing === undefined) listings.set(word, new Set([term]));
    else listing.add(term);
    return term;
  }

  function forget(word: string, language: string): void {
    lower(counts, word);
    lower(languages, language);
    spelling.forget(word);
  }

  function stemmer(language: string): Stem {
    const known = stemmers.get(language) ?? stemmerFor(language);
    stemmers.set(language, known);
    return known;
  }

  function formsOf(word: string, language: string | undefined): Set<string> {
    const forms = new Set<string>();
    if (language !== undefined) forms.add(stemmer(language)(word));
    for (const other of languages.keys()) forms.add(stemmer(other)(word));
    return forms.add(word);
  }

  function stemsOf(word: string, language: string | undefined): number[] {
    return Array.from(formsOf(word, language), terms.find).filter((term) => term >= 0);
  }

  return {
    terms,
    grams,
    learn,
    forget,
    hasWord: (word) => counts.has(word),
    termsOf: (word) => listings.get(word) ?? [],
    stemsOf,
    formsOf,
    gramsOf: (word) => gramLists.get(word) ?? gramsOf(word).map(grams.find),
    suggest: spelling.suggest,
  };
}

function lower(counts: Map<string, number>, key: string): void {
  const count = (counts.get(key) ?? 0) - 1;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
