import type { Entry } from '../knowledge/model.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { isOneSlipAway } from './recognisers/lexicon.ts';
import { EXAMPLES } from './recognisers/examples/index.ts';
import { wordsOf } from './recognisers/examples/examples.ts';
import { remembered } from './remembered.ts';

const COMMON = commonWords();
/** A longer word with a slip is still the same. */
const LONG = 5;

/**
 * Of what was found for "renew my passport … and for my son?", the entry about the same thing that the new words make
 * different: it has one of them, and what was told has none.
 */
export function findVariant(told: Entry, found: Outcome, text: string, language: string): Entry | undefined {
  const subject = phraseWords(told);
  const topic = new Set(namesOf(told).filter((word) => !COMMON.has(word)));
  const said = tokenise(text).filter((word) => !fillersOf(language).has(word) && !fillersOf('en').has(word));
  if (!said.length || said.some((word) => hasWord(subject, word))) return undefined;
  return entriesOf(found).find((entry) => {
    const words = phraseWords(entry);
    return said.some((word) => hasWord(words, word)) && namesOf(entry).some((word) => topic.has(word));
  });
}

function entriesOf(found: Outcome): Entry[] {
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

function phraseWords({ names, aliases = {}, summaries = {} }: Entry): Set<string> {
  return new Set(
    [...Object.values(names), ...Object.values(aliases).flat(), ...Object.values(summaries)].flatMap(tokenise),
  );
}

function hasWord(words: Set<string>, word: string): boolean {
  if (words.has(word)) return true;
  return word.length >= LONG && [...words].some((known) => isOneSlipAway(word, known));
}
