import { textsOf } from '../knowledge/entryWords.ts';
import type { Entry } from '../knowledge/model.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import { stemmerFor } from '../knowledge/search/stem/stem.ts';
import { replacePhrases } from '../knowledge/search/phrases.ts';
import { allMeanings, allPhrases } from '../knowledge/search/words/meanings/meanings.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { isOneSlipAway } from './recognisers/lexicon.ts';
import { EXAMPLES } from './recognisers/examples/index.ts';
import { wordsOf } from './recognisers/examples/examples.ts';
import { remembered } from '../knowledge/remembered.ts';

const COMMON = commonWords();
/** A longer word with a slip is still the same. */
const LONG = 5;
/** More words than these may say something of the subject by the way: "and for my daughter who is six months old?" */
const FEW = 3;

/**
 * Of what was found for "renew my passport … and for my son?", the entry about the same thing that the new words make
 * different: it has one of them, and what was told has none; `byName`, its name has them all.
 */
export function findVariant(
  told: Entry,
  found: Entry[],
  text: string,
  language: string,
  { byName = false } = {},
): Entry | undefined {
  const alike = meaningsIn(language);
  const subject = phraseWords(told);
  const called = new Set(namesOf(told));
  const topic = new Set(namesOf(told).filter((word) => !COMMON.has(word)));
  const isFiller = (word: string) => fillersOf(language).has(word) || fillersOf('en').has(word);
  // "And my son's" carries on, and says who.
  const said = wordsOfText(text).filter((word) => !isFiller(word) || alike(word).length);
  const isLong = said.length > FEW;
  if (!said.length || said.some((word) => hasWord(isLong ? called : subject, word))) return undefined;
  return found.find((entry) => {
    if (entry.id === told.id || !namesOf(entry).some((word) => topic.has(word))) return false;
    const words = byName ? new Set(namesOf(entry)) : phraseWords(entry);
    const meant = new Set([...words].flatMap(alike));
    const isHeld = (word: string) => hasWord(words, word) || alike(word).some((one) => meant.has(one));
    return byName ? said.every((word) => COMMON.has(word) || isHeld(word)) && said.some(isHeld) : said.some(isHeld);
  });
}

/** "And if i lost it?" is the one for a card that is missing: words of one meaning, as the search knows them. */
function meaningsIn(language: string): (word: string) => readonly number[] {
  const stem = stemmerFor(language);
  const { of } = allMeanings();
  return (word) => (COMMON.has(word) ? [] : formsOf(word, stem).flatMap((form) => of(form)));
}

/** Arabic writes "and for my son" as one word. */
const AND_FOR = /^ول(?=\p{L}{3})/u;

const formsOf = (word: string, stem: (word: string) => string) => [
  ...new Set([word, word.replace(AND_FOR, '')].flatMap((form) => [form, stem(form)])),
];

/** What an outcome speaks of, the near ones of an honest no too. */
export function entriesOf(found: Outcome): Entry[] {
  if (found.kind === 'answer') return [found.answer.entry];
  if (found.kind === 'choice') return found.entries;
  return found.kind === 'none' ? found.near : [];
}

/** What says nothing of the subject: "and for my". */
const fillersOf = remembered((language: string) => {
  const examples = EXAMPLES[language] ?? EXAMPLES[language.slice(0, 2)];
  return new Set(examples ? [examples.fillers, examples.carryOn, examples.also].flatMap(wordsOf).flat() : []);
});

function namesOf({ names }: Entry): string[] {
  return Object.values(names).flatMap(tokenise);
}

function phraseWords(entry: Entry): Set<string> {
  return new Set(textsOf(entry).flatMap(wordsOfText));
}

/** Phrases as what they mean: "silla de ruedas" is one thing. */
function wordsOfText(text: string): string[] {
  return replacePhrases(tokenise(text), allPhrases());
}

function hasWord(words: Set<string>, word: string): boolean {
  if (words.has(word)) return true;
  return word.length >= LONG && [...words].some((known) => isOneSlipAway(word, known));
}
