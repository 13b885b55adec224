import type { Entry } from './model.ts';
import { likeness } from './places/likeness.ts';
import type { SearchResult } from './search/index.ts';
import { tokenise } from './search/tokens.ts';

/** What is made of a ranking: the entry, or which of a few, or nothing. */
export type Decision =
  | { kind: 'answer'; entry: Entry; confidence: number }
  | { kind: 'choice'; entries: Entry[] }
  | { kind: 'none'; near: Entry[] };

export interface DecidingBy {
  /** The entry when it may answer today: published and valid. */
  answerable(id: string): Entry | undefined;
  /** Words that say little by themselves, folded. */
  common: ReadonlySet<string>;
}

const MOST_OFFERED = 3;
/**
 * How near an answerable entry must come to a better one that may not answer (ended, a draft): further off, the citizen
 * asked for that other one, and the honest answer is no.
 */
const AS_GOOD_AS_WITHHELD = 0.85;
/** With less than this share of the best score an entry is not worth a citizen's look. */
const WORTH_OFFERING = 0.1;
/** A word this long and this like is the same one, misspelt or in another form. */
const LONG_WORD = 5;
const SAME_WORD = 0.8;
const FEW_SMALL_WORDS = 2;

export function decide(question: string, { ranked, confidence, verdict }: SearchResult, by: DecidingBy): Decision {
  const open = ranked.flatMap(({ id, score }) => {
    const entry = by.answerable(id);
    return entry ? [{ entry, score }] : [];
  });
  const near = open.slice(0, MOST_OFFERED).map(({ entry }) => entry);
  const [first] = open;
  const best = ranked[0]?.score ?? 0;
  const said = contentOf(question, by.common);
  if (!first || first.score < best * AS_GOOD_AS_WITHHELD || !/\p{L}/u.test(question)) return { kind: 'none', near };
  const named = namedBy(
    said,
    open.map(({ entry }) => entry),
    by.common,
  );
  if (named.length > 1) return { kind: 'choice', entries: named.slice(0, MOST_OFFERED) };
  if (verdict === 'none') return { kind: 'none', near };
  const offered = open.filter(({ score }) => score >= first.score * WORTH_OFFERING).map(({ entry }) => entry);
  if (verdict === 'choice' && offered.length > 1) return { kind: 'choice', entries: offered.slice(0, MOST_OFFERED) };
  return { kind: 'answer', entry: first.entry, confidence };
}

/**
 * Entries whose own names hold all that a short question says: "passport" names each of its variants alike. None when the
 * question is the whole name or alias of one of them, or says more than a name does.
 */
function namedBy(said: string[], entries: Entry[], common: ReadonlySet<string>): Entry[] {
  if (!said.length) return [];
  const isWhole = entries.some((entry) => phrasesOf(entry).some((phrase) => isWholly(phrase, said, common)));
  if (isWhole) return [];
  return entries.filter(({ names }) => Object.values(names).some((name) => holdsAll(tokenise(name), said)));
}

/**
 * Whether a phrase says this and no more. It may not lose more than a few small words: what is small in one language says
 * something in another ("passport for my son" is more than "passport", though "son" is Spanish for "are").
 */
function isWholly(phrase: string, said: string[], common: ReadonlySet<string>): boolean {
  return tokenise(phrase).length <= said.length + FEW_SMALL_WORDS && isSame(contentOf(phrase, common), said);
}

/** The words of a text that say something. */
function contentOf(text: string, common: ReadonlySet<string>): string[] {
  return tokenise(text).filter((word) => !common.has(word));
}

function phrasesOf({ names, aliases = {} }: Entry): string[] {
  return [...Object.values(names), ...Object.values(aliases).flat()];
}

function isSame(words: string[], said: string[]): boolean {
  return words.length === said.length && holdsAll(words, said);
}

function holdsAll(words: string[], said: string[]): boolean {
  return said.every((word) => words.some((other) => isSameWord(word, other)));
}

function isSameWord(word: string, other: string): boolean {
  return word === other || (word.length >= LONG_WORD && likeness(word, other) >= SAME_WORD);
}
