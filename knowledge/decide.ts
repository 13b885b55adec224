import type { Entry } from './model.ts';
import { commonestFirst } from './commonest.ts';
import { textsOf } from './entryWords.ts';
import { likeness } from './places/likeness.ts';
import type { SearchResult } from './search/index.ts';
import { stemmerFor } from './search/stem/stem.ts';
import { tokenise } from './search/tokens.ts';
import { replacePhrases } from './search/phrases.ts';
import { allMeanings, allPhrases } from './search/words/meanings/meanings.ts';
import { isRomanisedWord } from './search/words/realWords.ts';

/** What is made of a ranking: the entry, or which of a few, or nothing. */
export type Decision =
  | { kind: 'answer'; entry: Entry; confidence: number }
  /** Which of a few; of one, whether it is meant. */
  | { kind: 'choice'; entries: Entry[] }
  /** `alone` stands out among the others, unlikely as it is by itself; to be asked about rather than told where it `isGuess`. */
  | { kind: 'none'; near: Entry[]; alone?: Entry; isGuess?: boolean };

/** `answerable` gives the entry when it may answer today: published and valid. */
export type Decide = (question: string, found: SearchResult, answerable: (id: string) => Entry | undefined) => Decision;

const MOST_OFFERED = 3;
/**
 * How near an answerable entry must come to a better one that may not answer (ended, a draft): further off, the citizen
 * asked for that other one, and the honest answer is no.
 */
const AS_GOOD_AS_WITHHELD = 0.85;
/** With less than this share of the best score an entry is not worth a citizen's look. */
const WORTH_OFFERING = 0.3;
/** The same where the best itself is doubtful: beside it, what is far less likely still is no help to choose. */
const WORTH_OFFERING_IN_DOUBT = 0.5;
const DOUBTFUL = 0.5;
/**
 * Too unlikely to be told beside others, and yet told when it stands alone: few aliases and a question in everyday words make
 * everything unlikely, but only what is asked for stands out like this. What does so less is asked about.
 */
const ALONE = 0.12;
const AHEAD = 1.5;
const HARDLY_LIKELY = 0.16;
const STANDS_OUT = 3;
/** The same for what is less unlikely. */
const HALF_KNOWN = 0.2;
const LEADS = 1.7;
/** A word this long and this like is the same one, misspelt or in another form. */
const LONG_WORD = 5;
const SAME_WORD = 0.8;
const FEW_SMALL_WORDS = 2;
/** Of so few words one at least must stand in the entry, or it is a guess; surer than this it is none. */
const FEW_WORDS = 2;
const SURE_OF_FEW = 0.5;

/** `common` are words that say little by themselves, folded. */
export function createDecide(common: ReadonlySet<string>): Decide {
  /** Each entry's phrases in words: every question is held against those of ten entries. */
  const known = new WeakMap<Entry, Phrases>();
  const phrases = allPhrases();

  function decide(
    question: string,
    { ranked, confidence, verdict, isStrange }: SearchResult,
    answerable: Parameters<Decide>[2],
  ): Decision {
    const open = ranked.flatMap(({ id, score }) => {
      const entry = answerable(id);
      return entry ? [{ entry, score }] : [];
    });
    const near = open.slice(0, MOST_OFFERED).map(({ entry }) => entry);
    const [first] = open;
    const best = ranked[0]?.score ?? 0;
    if (!first || first.score < best * AS_GOOD_AS_WITHHELD || !/\p{L}/u.test(question)) return { kind: 'none', near };
    const words = tokenise(question);
    const entries = open.map(({ entry }) => entry);
    const said = contentOf(words);
    if (saysNothing(words, said, entries)) return { kind: 'none', near };
    const named = namedBy(said, entries, words.length === said.length);
    // "how old are you" names no allowance.
    if (named.length > 1 && !(isStrange && verdict === 'none')) return { kind: 'choice', entries: mostAsked(named) };
    const isGuess = isGuessed(words, said, first.entry, confidence);
    if (verdict === 'none') {
      if (isStrange || !standsOut(open)) return { kind: 'none', near };
      return { kind: 'none', near, alone: first.entry, isGuess: isGuess || !standsAlone(open) };
    }
    const least = first.score * (first.score < DOUBTFUL ? WORTH_OFFERING_IN_DOUBT : WORTH_OFFERING);
    const offered = open.filter(({ score }) => score >= least).map(({ entry }) => entry);
    // Doubtful, alone and sounding like chat: that only one entry has a word of it makes it no answer.
    if (verdict === 'choice' && offered.length === 1 && isStrange) return { kind: 'none', near };
    if (verdict === 'choice' && offered.length > 1) return { kind: 'choice', entries: offered.slice(0, MOST_OFFERED) };
    if (isGuess) return { kind: 'choice', entries: [first.entry] };
    return { kind: 'answer', entry: first.entry, confidence };
  }

  /** "Me too" asks for nothing, whatever entry has a "too"; unless somebody wrote just that as a way to ask for it. */
  function saysNothing(words: string[], said: string[], entries: Entry[]): boolean {
    const isAsked = (entry: Entry) => phrasesOf(entry).all.some((phrase) => isSame(phrase.words, words));
    return !said.length && !entries.some(isAsked);
  }

  /**
   * Entries whose own names hold all that a short question says: "passport" names each of its variants alike; where those are
   * few, also entries that are called so. None when the question is the whole name or alias of one of them, or says more than
   * a name does.
   */
  function namedBy(said: string[], entries: Entry[], isBare: boolean): Entry[] {
    if (!said.length) return [];
    // "Renew a passport" is more than "passport", however much "renew" is what everybody says.
    const isWhole = (phrase: Phrase) => (isBare ? isSame(phrase.words, said) : isWholly(phrase, said));
    if (entries.some((entry) => phrasesOf(entry).all.some(isWhole))) return [];
    const holds = ({ words }: Phrase) => holdsAll(words, said);
    const named = entries.filter((entry) => phrasesOf(entry).names.some(holds));
    if (!named.length || named.length >= MOST_OFFERED) return named;
    // "birth certificate" is more than the one entry that has it in its name: it also is what registering a birth gives.
    const called = entries.filter((entry) => !named.includes(entry) && phrasesOf(entry).all.some(holds));
    return called.length ? [...named, ...called] : named;
  }

  /**
   * Whether so little was said that an entry may be found by chance: "banana" is Hindi for "to make", and the two words of a
   * street are like those of a paper. A lone word must stand in a name, mean what a name says or be a whole alias, one
   * of two must stand in any phrase.
   */
  function isGuessed(words: string[], said: string[], entry: Entry, confidence: number): boolean {
    const { names, all } = phrasesOf(entry);
    if (words.length > FEW_WORDS) return isOnlyDeed(words, entry);
    if (all.some((phrase) => isWholly(phrase, said))) return false;
    const isHeld = (phrases: Phrase[]) => said.some((word) => phrases.some((phrase) => holdsAll(phrase.words, [word])));
    if (words.length > 1) return confidence < SURE_OF_FEW && !isHeld(all);
    return !isHeld(names) && !said.some((word) => isMeant(word, names));
  }

  /** Registering a trademark is no registering of a dog: what is to be done says little where the thing itself is another. */
  function isOnlyDeed(words: string[], entry: Entry): boolean {
    const said = contentOf(replacePhrases(words, phrases));
    const known = textsOf(entry).flatMap(tokenise);
    const held = said.filter((word) => known.some((other) => isSameWord(word, other) || isAlike(word, other)));
    return held.length === 1 && said.length > 1 && held.every(isDeed);
  }

  /** The words of a text that say something. */
  function contentOf(words: string[]): string[] {
    return words.filter((word) => !common.has(word)).map(withoutArticle);
  }

  function phrasesOf(entry: Entry): Phrases {
    const phrases = known.get(entry) ?? readPhrases(entry);
    known.set(entry, phrases);
    return phrases;
  }

  function readPhrases({ names, aliases = {} }: Entry): Phrases {
    const read = (text: string): Phrase => {
      const words = tokenise(text);
      return { words: words.map(withoutArticle), content: contentOf(words) };
    };
    const named = Object.values(names).map(read);
    return { names: named, all: [...named, ...Object.values(aliases).flat().map(read)] };
  }

  return decide;
}

function mostAsked(entries: Entry[]): Entry[] {
  return entries.length > MOST_OFFERED ? commonestFirst(entries).slice(0, MOST_OFFERED) : entries;
}

function standsOut([first, second]: { score: number }[]): boolean {
  return first !== undefined && first.score >= ALONE && first.score >= AHEAD * (second?.score ?? 0);
}

function standsAlone([first, second]: { score: number }[]): boolean {
  if (first === undefined || first.score < HARDLY_LIKELY) return false;
  return first.score >= (first.score < HALF_KNOWN ? STANDS_OUT : LEADS) * (second?.score ?? 0);
}

interface Phrases {
  names: Phrase[];
  /** Names and aliases. */
  all: Phrase[];
}

interface Phrase {
  words: string[];
  content: string[];
}

/**
 * Whether a phrase says this and no more. It may not lose more than a few small words: what is small in one language says
 * something in another ("passport for my son" is more than "passport", though "son" is Spanish for "are").
 */
function isWholly({ words, content }: Phrase, said: string[]): boolean {
  return words.length <= said.length + FEW_SMALL_WORDS && isSame(content, said);
}

function isSame(words: string[], said: string[]): boolean {
  return words.length === said.length && holdsAll(words, said);
}

function holdsAll(words: string[], said: string[]): boolean {
  return said.every((word) => words.some((other) => isSameWord(word, other)));
}

/** What is done with things at an office, and the papers that it gives, by a word of each kind. */
const DEEDS = ['register', 'licence', 'certificate', 'card', 'request', 'report'];
const meanings = allMeanings();
const deeds = () => (knownDeeds ??= new Set(DEEDS.flatMap(meaningsOf)));
let knownDeeds: Set<number> | undefined;

const isDeed = (word: string) => meaningsOf(word).some((meaning) => deeds().has(meaning));

const isAlike = (word: string, other: string) => {
  const meant = meaningsOf(other);
  return meaningsOf(word).some((meaning) => meant.includes(meaning));
};

/** Whether a name says the same in other words, or in another language. Romanised words look like those of others. */
function isMeant(word: string, names: Phrase[]): boolean {
  return !isRomanisedWord(word) && names.some(({ words }) => words.some((other) => isAlike(word, other)));
}

const meaningsOf = (word: string) => [...new Set([...meanings.of(word), ...meanings.of(stemOf(word))])];

/** Arabic writes the article as a part of the word: the passport of a name is a passport. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وبف]?ال|لل)(?=\p{L}{3})/u, '');
}

/** Bengali and Hindi words change at their ends: জমির is of জমি. */
function stemOf(word: string): string {
  return stemmerFor(/[\u0980-\u09ff]/.test(word) ? 'bn' : /[\u0900-\u097f]/.test(word) ? 'hi' : 'en-Latn')(word);
}

function isSameWord(word: string, other: string): boolean {
  return (
    word === other ||
    stemOf(word) === stemOf(other) ||
    (word.length >= LONG_WORD && likeness(word, other, SAME_WORD) >= SAME_WORD)
  );
}
