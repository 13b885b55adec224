import { tokenise } from '../knowledge/search/tokens.ts';
import type { Answer, Outcome } from '../knowledge/outcome.ts';
import type { Entry } from '../knowledge/model.ts';
import { offerEntries, takeUp } from './answering.ts';
import { composeBrief, composeRemainder } from './compose/brief.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { splitAtJoints } from './recognisers/joints.ts';
import { say } from './say.ts';
import { sentencesOf } from './sentences.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';

/** So many questions of one message are answered; whoever writes more tells a story. */
const MOST = 3;
/** One telling word is no question of its own beside others. */
const FEWEST_WORDS = 2;
const COMMON = commonWords();
/** How sure an answer must be where only a part of a message speaks for it. */
const SURE = 0.6;
/** The same of two halves, which tell no story, where the half has a word of the entry; one telling word is then enough. */
const SURE_OF_HALF = 0.45;
/** From here on a message is a story in which the question has to be found. */
const STORY = 14;
const WINDOW = 12;

type Ask = (text: string) => Promise<Outcome>;

/** Several questions of one message: what is sure of its answer, and the one that has to be asked back. */
export interface Several {
  answers: Answer[];
  choice?: { question: string; entries: Entry[] };
}

/**
 * The questions that stand in one message, each with a life of its own; nothing where there is only one. `isAside` tells
 * what is asked of the answer rather than by itself: "is the land office open?", and `asksAspects` that "how much" is asked.
 */
export async function findSeveral(
  text: string,
  ask: Ask,
  { isAside, asksAspects }: { isAside: (part: string) => boolean; asksAspects: boolean },
): Promise<Several | undefined> {
  for (const parts of [sentencesOf(text), splitAtJoints(text)]) {
    const isHalved = parts.length === 2;
    const fewest = isHalved && !asksAspects ? 1 : FEWEST_WORDS;
    const questions = parts.filter((part) => tellingWords(part) >= fewest && !isAside(part)).slice(0, MOST);
    if (questions.length < 2) continue;
    const outcomes = await Promise.all(questions.map(async (part) => ({ part, outcome: await ask(part) })));
    const answers = outcomes.flatMap(({ part, outcome }) => answerOf(part, outcome, isHalved));
    const distinct = [...new Map(answers.map((answer) => [answer.entry.id, answer])).values()];
    const choice = outcomes.flatMap(({ part, outcome }) => namedChoice(part, outcome, distinct))[0];
    if (distinct.length > 1 || (distinct.length && choice)) return { answers: distinct, ...(choice ? { choice } : {}) };
  }
  return undefined;
}

/** Entries that the part itself names, none of which is answered already. */
function namedChoice(question: string, outcome: Outcome, answers: Answer[]): NonNullable<Several['choice']>[] {
  if (outcome.kind !== 'choice') return [];
  const { entries } = outcome;
  const isOpen = entries.every(
    (entry) => sharesWord(entry, question) && !answers.some((answer) => answer.entry.id === entry.id),
  );
  return isOpen ? [{ question, entries }] : [];
}

/** What a long story asks for where the whole of it says too much: the part that is surest of its answer. */
export async function findInStory(text: string, ask: Ask): Promise<Outcome | undefined> {
  const words = text.split(/\s+/);
  if (words.length < STORY) return undefined;
  const windows = Array.from({ length: Math.ceil((2 * words.length) / WINDOW) - 1 }, (_, i) =>
    words.slice((i * WINDOW) / 2, (i * WINDOW) / 2 + WINDOW).join(' '),
  );
  const outcomes = await Promise.all([...sentencesOf(text), ...windows].map((part) => ask(part)));
  const sure = outcomes.filter((outcome) => outcome.kind === 'answer' && outcome.confidence >= SURE);
  return sure.sort((a, b) => confidenceOf(b) - confidenceOf(a))[0];
}

/** One reply with all of them, in order; what is too long waits for "more". The last is talked about from then on. */
export async function tellSeveral(talk: Talk, { answers, choice }: Several): Promise<void> {
  for (const answer of answers) takeUp(talk, answer);
  const brief = answers.flatMap((answer) => composeBrief(talk, answer));
  if (choice) return offerEntries(talk, choice.entries, choice.question, { before: brief });
  const remainder = answers.flatMap((answer) => composeRemainder(talk, answer));
  const { moreHint } = talk.wording.answer;
  await say(talk, { language: talk.language, parts: [...brief, ...remainder], moreHint }, { said: { kind: 'answer' } });
}

function tellingWords(part: string): number {
  return tokenise(part).filter((word) => !COMMON.has(word)).length;
}

function answerOf(part: string, outcome: Outcome, isHalf: boolean): Answer[] {
  if (outcome.kind !== 'answer') return [];
  const { answer, confidence } = outcome;
  if (confidence >= SURE && tellingWords(part) >= FEWEST_WORDS) return [answer];
  return isHalf && confidence >= SURE_OF_HALF && sharesWord(answer.entry, part) ? [answer] : [];
}

function confidenceOf(outcome: Outcome): number {
  return outcome.kind === 'answer' ? outcome.confidence : 0;
}
