import { gramsOf } from './grams.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createSpelling, type Suggestion } from './spelling.ts';
import { createRoots } from './roots.ts';
import { createSounds, isSpoken } from './sounds.ts';
import { type Stem, stemmerFor } from './stem/stem.ts';

/** The words of all entries: how they are written, what they are listed under, in which languages. */
export interface Vocabulary {
  /** Terms (stems) by number. */
  terms: Lexicon;
  grams: Lexicon;
  /** Learns the words of a passage; returns the numbers of their terms, in order. */
  learn(words: string[], language: string): Int32Array;
  forget(words: string[], language: string): void;
  hasWord(word: string): boolean;
  /** The numbers of the terms that a word of the texts is listed under. */
  termsOf(word: string): number[];
  /** The numbers of the terms that a word may stand for in the languages of the entries, the given language first. */
  stemsOf(word: string, language: string | undefined): number[];
  /** A word and its stems in the languages of the entries, known or not. */
  formsOf(word: string, language: string | undefined): Set<string>;
  /** The numbers of the runs of characters in a word; -1 for one that no entry has. */
  gramsOf(word: string): readonly number[];
  /** Known words that a mistyped one may mean. */
  suggest(word: string): Suggestion[];
  /** Known words of other writing, or of romanised languages, that sound like it. */
  soundingLike(word: string): Suggestion[];
  /** Known words that are made of the same root. */
  sharingRoot(word: string): Suggestion[];
}

/** A word as the texts write it. */
interface Word {
  /** How often it stands there now. */
  count: number;
  grams: readonly number[];
  /** Its term in each language that it occurred in. */
  terms: Map<string, number>;
}

export function createVocabulary(common: Set<string>): Vocabulary {
  const terms = createLexicon();
  const grams = createLexicon();
  const words = new Map<string, Word>();
  const countOf = (word: string) => words.get(word)?.count ?? (common.has(word) ? 1 : 0);
  const spelling = createSpelling(countOf);
  const sounds = createSounds(countOf);
  const roots = createRoots(countOf);
  /** How many passages each language has. */
  const languages = new Map<string, number>();
  const stemmers = new Map<string, Stem>();
  for (const word of common) spelling.learn(word);

  function learn(texts: string[], language: string): Int32Array {
    languages.set(language, (languages.get(language) ?? 0) + 1);
    const sequence = new Int32Array(texts.length);
    for (let i = 0; i < texts.length; i++) {
      const word = wordOf(texts[i] ?? '');
      word.count++;
      sequence[i] = word.terms.get(language) ?? listTerm(word, texts[i] ?? '', language);
    }
    return sequence;
  }

  function wordOf(text: string): Word {
    const known = words.get(text);
    if (known !== undefined) return known;
    const word = { count: 0, grams: gramsOf(text).map(grams.number), terms: new Map<string, number>() };
    words.set(text, word);
    spelling.learn(text);
    return word;
  }

  function listTerm(word: Word, text: string, language: string): number {
    const term = terms.number(stemmer(language)(text));
    word.terms.set(language, term);
    if (isSpoken(text) || language.endsWith('-Latn')) sounds.learn(text);
    roots.learn(text);
    return term;
  }

  function forget(texts: string[], language: string): void {
    const passages = (languages.get(language) ?? 0) - 1;
    if (passages > 0) languages.set(language, passages);
    else languages.delete(language);
    for (const text of texts) {
      const word = words.get(text);
      if (word !== undefined && word.count > 0) word.count--;
    }
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
    suggest: spelling.suggest,
    soundingLike: sounds.soundingLike,
    sharingRoot: roots.sharingRoot,
  };
}
