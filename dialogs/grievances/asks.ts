import { tokenise } from '../../knowledge/search/tokens.ts';
import { wordsOf } from '../recognisers/examples/examples.ts';
import { EXAMPLES } from '../recognisers/examples/index.ts';
import type { CaseChange } from './memory.ts';

const STARTS = Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.asks));
const FIRSTS = new Set(STARTS.map(([first = '']) => first));
const WISHES = Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.wishes));
const MONEY = new Set(Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.money).flat()));
const SEEKING = Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.seeks).map((words) => words.join(' ')));

/** So many words tell a story. */
const STORY = 18;

export const isStory = (text: string): boolean => tokenise(text).length >= STORY;

/**
 * Whether a message is put as a question, by its mark or its first words; in Hindi and Bengali also by its last ones. In a
 * story neither says much ("When we moved here ...", "What shall I do?"): there it is what it says it looks for.
 */
export function looksLikeQuestion(text: string): boolean {
  const words = tokenise(text);
  if (words.length >= STORY) return seeks(words);
  if (/[?؟]\s*$/u.test(text)) return true;
  if (!words.some((word) => FIRSTS.has(word))) return false;
  return STARTS.some((phrase) => phrase.every((word, at) => words[at] === word));
}

function seeks(words: string[]): boolean {
  const said = ` ${words.join(' ')} `;
  return SEEKING.some((phrase) => said.includes(` ${phrase} `));
}

/** Whether it is put as a question or a wish: somebody who needs papers complains of nobody. A story has both. */
export function asksForSomething(text: string): boolean {
  if (looksLikeQuestion(text)) return true;
  const words = tokenise(text);
  if (words.length >= STORY) return false;
  return WISHES.some((phrase) => words.some((_, from) => phrase.every((word, at) => words[from + at] === word)));
}

/** Whether it tells of money that was asked for. */
export function tellsOfMoney(text: string): boolean {
  return tokenise(text).some((word) => MONEY.has(word));
}

/** Long enough to mean nothing else within a story. */
const UNKNOWN = Object.values(EXAMPLES)
  .flatMap(({ cases }) => wordsOf(cases.deeds.anonymous).map((words) => words.join(' ')))
  .filter((phrase) => phrase.length >= 6 && phrase !== 'unknown');
/** Further on it belongs to what happened: "an anonymous letter". */
const FIRST_WORDS = 4;

/** "Anonymous: the clerk wants money". */
export function asksToStayUnknown(text: string): boolean {
  const said = ` ${tokenise(text).slice(0, FIRST_WORDS).join(' ')} `;
  return UNKNOWN.some((phrase) => said.includes(` ${phrase} `));
}

export const CHANGES: CaseChange[] = ['withdraw', 'reopen', 'appeal', 'rate', 'add'];
const CHANGE_WORDS = CHANGES.map((change) => ({
  change,
  phrases: Object.values(EXAMPLES).flatMap(({ cases }) => wordsOf(cases.deeds[change]).map((words) => words.join(' '))),
}));

/** What is to be done with a case that is named in the same message: "withdraw RD-7K3MP-Q". */
export function changeIn(text: string): CaseChange | undefined {
  const said = ` ${tokenise(text).join(' ')} `;
  return CHANGE_WORDS.find(({ phrases }) => phrases.some((phrase) => said.includes(` ${phrase} `)))?.change;
}
