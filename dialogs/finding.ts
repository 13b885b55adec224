import type { Outcome } from '../knowledge/outcome.ts';
import { withoutWords } from './places.ts';
import type { Question } from './recognisers/recogniser.ts';
import { findInStory } from './several.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';
import { entriesOf, findVariant } from './variants.ts';

/** What the knowledge has for a message: read by itself, with what went before, without the place in it, as a long story. */
export async function find(
  talk: Talk,
  text: string,
  question: Question | undefined,
  language: string,
  place: string | undefined,
): Promise<Outcome> {
  const search = searching(talk, language);
  const outcome = await search(text);
  const narrower =
    outcome.kind === 'emergency' ? undefined : await findNarrower(talk, text, outcome, question, { search, language });
  if (narrower) return narrower;
  if (outcome.kind === 'answer' || outcome.kind === 'emergency') return outcome;
  for (const other of otherReadings(talk, text, question, place)) {
    const wider = await search(other.text);
    if (other.takes(wider, outcome)) return wider;
  }
  return (outcome.kind === 'none' && (await findInStory(text, search))) || outcome;
}

/**
 * What a short message makes of what is there: "for my son" of the passports that were offered, "and for my son?" of what was
 * told. Nothing when the message stands better by itself.
 */
async function findNarrower(
  talk: Talk,
  text: string,
  alone: Outcome,
  question: Question | undefined,
  { search, language }: { search: Search; language: string },
): Promise<Outcome | undefined> {
  const { open, asked, subject } = talk.state;
  if (!question || question.isCorrection || question.content > (question.carriesOn ? SAYS_WHO : SHORT))
    return undefined;
  const least = Math.max(SURE, alone.kind === 'answer' ? alone.confidence : 0);
  const isSure = (outcome: Outcome) => outcome.kind === 'answer' && outcome.confidence >= least;
  if (open?.kind === 'choice') {
    const wider = await search(`${open.question} ${text}`);
    return isSure(wider) && asked?.offered?.includes(entryOf(wider) ?? '') ? wider : undefined;
  }
  if (!subject) return undefined;
  const told = talk.knowledge.entry(subject.entryId);
  const name = told && talk.tell(told.names);
  const others = name && (await search(`${name} ${text}`, [subject.entryId]));
  const related = (told?.related ?? []).flatMap((id) => talk.knowledge.entry(id) ?? []);
  // "And for my son?" says that it goes on; "if it is lost?" does where it is no question by itself, or one of the same thing is called so.
  const byName = !question.carriesOn && alone.kind === 'answer';
  const found = others && [...entriesOf(others), ...entriesOf(alone), ...related];
  const variant = found && findVariant(told, found, text, language, { byName });
  const answer = variant && talk.knowledge.answer(variant.id, talk.circumstances);
  if (answer) return { kind: 'answer', answer, confidence: SURE };
  if (!question.carriesOn) return undefined;
  const same = await search(`${asked?.text ?? name ?? ''} ${text}`);
  return isSure(same) ? same : undefined;
}

const entryOf = (outcome: Outcome) => (outcome.kind === 'answer' ? outcome.answer.entry.id : undefined);

export type Search = (text: string, not?: string[]) => Promise<Outcome>;

/** Asks the knowledge base as this citizen at this moment. */
export function searching(talk: Talk, language: string): Search {
  const circumstances = { ...talk.circumstances, language: tagFor(talk, language) };
  return (text, not) => talk.knowledge.ask({ ...circumstances, text, ...(not ? { not } : {}) });
}

/** The same message read in another way, and which outcome of it is better than that of the first reading. */
interface Reading {
  text: string;
  takes(wider: Outcome, first: Outcome): boolean;
}

function otherReadings(talk: Talk, text: string, question: Question | undefined, place: string | undefined): Reading[] {
  const { open, subject, asked } = talk.state;
  const readings: Reading[] = [];
  if (place) readings.push({ text: withoutWords(text, place), takes: finds });
  // "passport", which one?, "for my kid"
  if (open?.kind === 'choice')
    readings.push({ text: `${open.question} ${text}`, takes: tellsApart(text, asked?.offered) });
  const name = subject && talk.tell(talk.knowledge.entry(subject.entryId)?.names);
  if (open?.kind !== 'choice' && name && question && question.content <= SHORT)
    readings.push({ text: `${name} ${text}`, takes: goesOn(subject.entryId, question) });
  return readings.filter((reading) => reading.text);
}

/** How many telling words a message may have that still goes on with the subject. */
export const SHORT = 2;
/** The same where its first words say so: "and for my mother who is in a wheelchair?" */
const SAYS_WHO = 5;
/** How sure the message and what went before must be of their answer together. */
const SURE = 0.5;

function finds(wider: Outcome, first: Outcome): boolean {
  return wider.kind === 'answer' || (wider.kind === 'choice' && first.kind === 'none');
}

/** Any words beside "passport" make a question of it: only those that the entry has too say which one. */
function tellsApart(text: string, offered: string[] = []): Reading['takes'] {
  return (wider) =>
    wider.kind === 'answer' && offered.includes(wider.answer.entry.id) && sharesWord(wider.answer.entry, text);
}

/** Together with the subject nearly anything finds the subject again: only "and for my wife?" may mean that. */
function goesOn(entryId: string, { carriesOn }: Question): Reading['takes'] {
  return (wider) => wider.kind === 'answer' && (carriesOn || wider.answer.entry.id !== entryId);
}

/** Romanised writing keeps its own tag for the search; any other language is the one that is answered in. */
const tagFor = (talk: Talk, language: string) => (language.includes('-') ? language : talk.language);
