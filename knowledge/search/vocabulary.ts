import { blocksOf } from './blocks.ts';
import { gramsOf } from './grams.ts';
import { createGuesses, type Guesses } from './guesses.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { type Stem, stemmerFor } from './stem/stem.ts';

/** The words of all entries: how they are written, what they are listed under, in which languages. */
export interface Vocabulary {
  /** Terms (stems) by number. */
  terms: Lexicon;
  grams: Lexicon;
  /** Learns the words of a passage; returns them with the numbers of their terms, in order. */
  learn(texts: string[], language: string): { words: Word[]; sequence: Int32Array };
  forget(words: readonly Word[], language: string): void;
  hasWord(word: string): boolean;
  /** The numbers of the terms that a word of the texts is listed under. */
  termsOf(word: string): number[];
  /** The numbers of the terms that a word may stand for in the languages of the entries, the given language first. */
  stemsOf(word: string, language: string | undefined): number[];
  /** A word and its stems in the languages of the entries, known or not. */
  formsOf(word: string, language: string | undefined): Set<string>;
  /** The numbers of the runs of characters in a word; -1 for one that no entry has. */
  gramsOf(word: string): readonly number[];
  /** For words that no entry has. */
  guesses: Guesses;
}

/** A word as the texts write it, the same object wherever it stands. */
export interface Word {
  readonly text: string;
  /** How often it stands there now. */
  count: number;
  readonly grams: readonly number[];
  /** Of itself and of its terms, see `blocksOf`. */
  blocks: number;
  /** Its term in each language that it occurred in. */
  readonly terms: Map<string, number>;
}

export function createVocabulary(common: Set<string>): Vocabulary {
  const terms = createLexicon();
  const grams = createLexicon();
  const words = new Map<string, Word>();
  const countOf = (word: string) => words.get(word)?.count ?? (common.has(word) ? 1 : 0);
  const guesses = createGuesses(common, countOf);
  /** How many passages each language has. */
  const languages = new Map<string, number>();
  const stemmers = new Map<string, Stem>();

  function learn(texts: string[], language: string): { words: Word[]; sequence: Int32Array } {
    languages.set(language, (languages.get(language) ?? 0) + 1);
    const found = texts.map(wordOf);
    const sequence = new Int32Array(found.length);
    found.forEach((word, i) => {
      word.count++;
      sequence[i] = word.terms.get(language) ?? listTerm(word, language);
    });
    return { words: found, sequence };
  }

  function wordOf(text: string): Word {
    const known = words.get(text);
    if (known !== undefined) return known;
    const word = {
      text,
      count: 0,
      grams: gramsOf(text).map(grams.number),
      blocks: blocksOf([text]),
      terms: new Map<string, number>(),
    };
    words.set(text, word);
    return word;
  }

  function listTerm(word: Word, language: string): number {
    const stem = stemmer(language)(word.text);
    const term = terms.number(stem);
    word.terms.set(language, term);
    word.blocks |= blocksOf([stem]);
    guesses.learn(word.text, language);
    return term;
  }

  function forget(forgotten: readonly Word[], language: string): void {
    const passages = (languages.get(language) ?? 0) - 1;
    if (passages > 0) languages.set(language, passages);
    else languages.delete(language);
    for (const word of forgotten) if (word.count > 0) word.count--;
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
    hasWord: (word) => (words.get(word)?.count ?? 0) > 0,
    termsOf: (word) => [...new Set(words.get(word)?.terms.values() ?? [])],
    stemsOf,
    formsOf,
    gramsOf: (word) => words.get(word)?.grams ?? gramsOf(word).map(grams.find),
    guesses,
  };
}
