import type { AlikeWords } from './alikeWords.ts';
import { COMMON_WEIGHT, type Corpus } from './corpus.ts';
import { isSpoken } from './sounds.ts';
import type { Suggestion } from './spelling.ts';

/** A question as the index reads it. */
export interface Question {
  /** In order, as they are taken to be meant. */
  words: QuestionWord[];
  /** The same, each once. */
  distinct: QuestionWord[];
  /** Runs of characters with their weights, each once; unknown ones only in `gramTotal`. */
  grams: Map<number, number>;
  /** What all words and all runs of characters weigh together. */
  wordTotal: number;
  gramTotal: number;
}

export interface QuestionWord {
  /** Folded, spelled out and corrected. */
  text: string;
  /** The terms of the index that it may mean, best first; empty when there is none. `likeness` 0..1. */
  terms: { term: number; likeness: number }[];
  /** How much it says: idf, lowered for common words. */
  weight: number;
  isCommon: boolean;
  /** Not corrected and not unknown. */
  isKnown: boolean;
}

/** How far a word of the same meaning stands for the word itself. */
const ALIKE = 0.4;
/** The same where no entry has the word itself. */
const ALIKE_TO_UNKNOWN = 0.7;
const SOUNDING = 0.9;
/** The same word in another script ("passport" and পাসপোর্ট), not merely one like it. */
const SAME_SOUND = 0.85;
/** The same for a romanised word that means something itself: "beti" is no "batti". */
const VERY_SAME_SOUND = 0.95;
/** What a common word says that no entry happens to have, of what one says that some have. */
const UNKNOWN_COMMON = 0.4;
const LETTER = /\p{L}/u;

export function createReader(
  corpus: Corpus,
  common: Set<string>,
  shortForms: (language: string | undefined) => Map<string, string[]>,
  { alike }: AlikeWords,
  wordsOf: (text: string) => string[],
  isReal: { word: (word: string) => boolean; romanised: (word: string) => boolean },
): (text: string, language: string | undefined) => Question {
  const { vocabulary, words: postings } = corpus;

  function read(text: string, language: string | undefined): Question {
    const tokens = wordsOf(text);
    const words = (
      tokens.some((token) => LETTER.test(token)) ? tokens.flatMap((token) => spellOut(token, language)) : tokens
    ).map((token) => readWord(token, language));
    const distinct = [...new Map(words.map((word) => [word.terms[0]?.term ?? word.text, word])).values()];
    const { grams, gramTotal } = readGrams(distinct);
    return { words, distinct, grams, wordTotal: distinct.reduce((sum, { weight }) => sum + weight, 0), gramTotal };
  }

  /** A short form is spelled out, unless the entries use it themselves. (Numbers alone are no short forms: "2+2".) */
  function spellOut(token: string, language: string | undefined): string[] {
    const long = shortForms(language).get(token);
    return long === undefined || (vocabulary.hasWord(token) && !common.has(long[0] ?? '')) ? [token] : long;
  }

  function readWord(token: string, language: string | undefined): QuestionWord {
    const stems = vocabulary.stemsOf(token, language).filter((term) => postings.holders(term) > 0);
    const isCommon = common.has(token);
    if (stems.length === 0 && !isCommon) return corrected(token, language);
    const terms = stems.map((term) => ({ term, likeness: 1 }));
    return word(token, isCommon ? terms : [...terms, ...alikeTo(token, language, stems)], stems.length > 0, stems);
  }

  /** A word that no entry has: what means the same or is the same in another script, else what is spelled like it. */
  function corrected(token: string, language: string | undefined): QuestionWord {
    const same = sameSound(token);
    const held = same.map(({ term }) => term);
    if (same.length > 0) return word(token, [...same, ...alikeTo(token, language, held)], false, held);
    const alikes = alikeTo(token, language, [], ALIKE_TO_UNKNOWN);
    if (alikes.length > 0)
      return word(
        token,
        alikes,
        false,
        alikes.map(({ term }) => term),
      );
    const suggestions = suggest(token);
    const text = suggestions[0]?.word ?? token;
    const terms = suggestions.flatMap(({ word, likeness }) =>
      Array.from(vocabulary.termsOf(word), (term) => ({ term, likeness })),
    );
    const stems = terms.map(({ term }) => term);
    return word(text, common.has(text) ? terms : [...terms, ...alikeTo(text, language, stems)], false, stems);
  }

  /** "pani" is পানি and पानी, whatever else it means. */
  function sameSound(token: string): QuestionWord['terms'] {
    const least = isReal.romanised(token) ? VERY_SAME_SOUND : SAME_SOUND;
    return vocabulary.guesses
      .soundingLike(token)
      .filter(({ word, likeness }) => likeness >= least && isSpoken(word) !== isSpoken(token))
      .flatMap(({ word, likeness }) =>
        Array.from(vocabulary.termsOf(word), (term) => ({ term, likeness: SOUNDING * likeness })),
      );
  }

  /** What sounds like it counts a little less than what is spelled like it; a word that is real as it stands is no slip. */
  function suggest(token: string): Suggestion[] {
    const isSpelled = isReal.word(token);
    const spelled = isSpelled ? [] : vocabulary.guesses.suggest(token);
    const least = isReal.romanised(token) ? VERY_SAME_SOUND : isSpelled ? SAME_SOUND : 0;
    const sounding = vocabulary.guesses
      .soundingLike(token)
      .filter(({ likeness }) => likeness >= least)
      .map(({ word, likeness }) => ({ word, likeness: SOUNDING * likeness }));
    return [...spelled, ...sounding, ...vocabulary.guesses.sharingRoot(token)]
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3);
  }

  function alikeTo(
    token: string,
    language: string | undefined,
    but: number[],
    likeness = ALIKE,
  ): QuestionWord['terms'] {
    return [...alike(vocabulary.formsOf(token, language))]
      .filter((term) => !but.includes(term) && postings.holders(term) > 0)
      .map((term) => ({ term, likeness }));
  }

  function word(text: string, terms: QuestionWord['terms'], isKnown: boolean, stems: number[]): QuestionWord {
    const isCommon = common.has(text);
    const counts = isCommon ? COMMON_WEIGHT * (stems.length > 0 ? 1 : UNKNOWN_COMMON) : 1;
    return { text, terms, weight: corpus.rarity.word(stems) * counts, isCommon, isKnown };
  }

  function readGrams(words: QuestionWord[]): { grams: Map<number, number>; gramTotal: number } {
    const grams = new Map<number, number>();
    let gramTotal = 0;
    for (const { text, isCommon } of words) {
      for (const gram of vocabulary.gramsOf(text)) {
        if (gram >= 0 && grams.has(gram)) continue;
        const weight = corpus.rarity.gram(gram) * (isCommon ? COMMON_WEIGHT : 1);
        gramTotal += weight;
        if (gram >= 0) grams.set(gram, weight);
      }
    }
    return { grams, gramTotal };
  }

  return read;
}
