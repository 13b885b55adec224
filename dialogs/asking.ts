import type { Outcome } from '../knowledge/outcome.ts';
import { keepIfAskedAgain } from './askedAgain.ts';
import { followEntries } from './languageOfEntries.ts';
import { exampleOf, offerEntries, tellAnswer } from './answering.ts';
import { obey, sayAgain } from './commands.ts';
import { composeDay } from './compose/hours.ts';
import { sayDanger } from './danger.ts';
import type { Answered } from './deps.ts';
import { withoutWords } from './places.ts';
import { admitNotKnowing, keepAsGap } from './misses.ts';
import { tellOffice } from './offices.ts';
import { deedOption } from './options.ts';
import type { Question, Recognised, When } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import { answerFollowUp } from './followUps.ts';
import { beginGrievance } from './complaints.ts';
import { findInStory, findSeveral, tellSeveral } from './several.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';
import { findVariant } from './variants.ts';

/** A question to the knowledge base: answered, asked back, or honestly not known. `language` is the message's own. */
export async function ask(talk: Talk, text: string, heard: Recognised, language: string): Promise<void> {
  if (heard.kind === 'followUp') return askAboutNothing(talk, text, language);
  const question = heard.kind === 'question' ? heard : undefined;
  const said = question?.text || text;
  const place = takePlaceInside(talk, said);
  const first = await find(talk, said, question, language, place);
  const outcome = followEntries(talk, said, first) ? await find(talk, said, question, talk.language, place) : first;
  if (question && outcome.kind !== 'emergency' && (await tellOffice(talk, said, question, outcome))) return;
  if (isWeak(outcome) && (await takeGuess(talk, said, question?.guess, question?.when))) return;
  const several = isWhole(talk, outcome, question) ? [] : await findSeveral(said, searching(talk, language));
  if (question?.isCorrection) await keepCorrection(talk, outcome);
  else if (question) await keepIfAskedAgain(talk, said, question, outcome);
  talk.deps.onAnswered?.({ channel: talk.turn.channel.name, language: talk.language, ...countedOf(outcome) });
  if (outcome.kind !== 'emergency') forget(talk, said);
  return several.length ? tellSeveral(talk, several) : tell(talk, outcome, said, question);
}

/** Told for want of anything better: what else the message may be comes first. */
function isWeak(outcome: Outcome): boolean {
  return outcome.kind === 'none' || (outcome.kind === 'answer' && outcome.confidence < WEAK);
}

/** Where nothing is found, what the message may be instead: about the subject, a complaint, a wish for a person. */
async function takeGuess(talk: Talk, text: string, guess: Recognised | undefined, when?: When): Promise<boolean> {
  switch (guess?.kind) {
    case 'followUp':
      return answerFollowUp(talk, guess.aspects, when);
    case 'grievance':
      return beginGrievance(talk, text, guess).then(() => true);
    case 'command':
      return obey(talk, guess.command).then(() => true);
    default:
      return false;
  }
}

/** Danger, the answer to "which one?", and what goes on with the subject are one thing, however many clauses they have. */
function isWhole({ state }: Talk, outcome: Outcome, question: Question | undefined): boolean {
  return outcome.kind === 'emergency' || state.open?.kind === 'choice' || Boolean(question?.carriesOn);
}

/** What is counted of it. */
function countedOf(outcome: Outcome): Pick<Answered, 'outcome' | 'entryId' | 'officeId' | 'department'> {
  if (outcome.kind !== 'answer') return { outcome: outcome.kind };
  const { entry, door } = outcome.answer;
  const { id: entryId, department } = entry;
  return {
    outcome: 'answer',
    entryId,
    ...(door ? { officeId: door.office.id } : {}),
    ...(department ? { department } : {}),
  };
}

/** "Passport office near Lake Road": the place is used without asking, when it is sure. The words that named it. */
function takePlaceInside(talk: Talk, text: string): string | undefined {
  const found = talk.knowledge.findPlace(text);
  if (found.kind !== 'certain') return undefined;
  talk.state.place = { areaId: found.area.id };
  return found.matched;
}

async function find(
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
  if (!question || question.content > SHORT || question.isCorrection) return undefined;
  const least = Math.max(SURE, alone.kind === 'answer' ? alone.confidence : 0);
  const isSure = (outcome: Outcome) => outcome.kind === 'answer' && outcome.confidence >= least;
  if (open?.kind === 'choice') {
    const wider = await search(`${open.question} ${text}`);
    return isSure(wider) && asked?.offered?.includes(entryOf(wider) ?? '') ? wider : undefined;
  }
  if (!question.carriesOn || !subject) return undefined;
  const told = talk.knowledge.entry(subject.entryId);
  const name = told && talk.tell(told.names);
  const others = name && (await search(`${name} ${text}`, [subject.entryId]));
  const variant = others && findVariant(told, others, text, language);
  const answer = variant && talk.knowledge.answer(variant.id, talk.circumstances);
  if (answer) return { kind: 'answer', answer, confidence: SURE };
  const same = await search(`${asked?.text ?? name ?? ''} ${text}`);
  return isSure(same) ? same : undefined;
}

const entryOf = (outcome: Outcome) => (outcome.kind === 'answer' ? outcome.answer.entry.id : undefined);

type Search = (text: string, not?: string[]) => Promise<Outcome>;

/** Asks the knowledge base as this citizen at this moment. */
function searching(talk: Talk, language: string): Search {
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
const SHORT = 2;
/** How sure the message and what went before must be of their answer together. */
const SURE = 0.5;
const WEAK = 0.32;
/** How sure an answer must be to words that every office is asked. */
const WHOLE = 0.8;

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

/** "No, the driving licence": what was told was not it. */
async function keepCorrection(talk: Talk, outcome: Outcome): Promise<void> {
  const { subject, asked } = talk.state;
  if (outcome.kind === 'none' || !subject || !asked?.text) return;
  await keepAsGap(talk, asked.text, { kind: 'notIt', entryId: subject.entryId });
}

/** Romanised writing keeps its own tag for the search; any other language is the one that is answered in. */
const tagFor = (talk: Talk, language: string) => (language.includes('-') ? language : talk.language);

/** A new question ends what was open and offered before. */
function forget({ state, turn }: Talk, text: string): void {
  delete state.open;
  delete state.options;
  state.asked = { text, at: turn.now.getTime(), not: [] };
}

async function tell(talk: Talk, outcome: Outcome, text: string, question: Question | undefined): Promise<void> {
  switch (outcome.kind) {
    case 'emergency':
      return sayDanger(talk, outcome.topic);
    case 'answer':
      return tellAnswer(talk, outcome.answer, composeDay(talk, outcome.answer, question?.when));
    case 'choice':
      return offerEntries(talk, outcome.entries, text);
    default:
      if (await talk.deps.grievances?.offer(talk, text)) return;
      return admitNotKnowing(talk, text, outcome.near);
  }
}

/** "Is there a lift?" is a question of its own where an entry answers just that; "how much?" is not. */
async function askAboutNothing(talk: Talk, text: string, language: string): Promise<void> {
  const outcome = talk.state.open ? undefined : await searching(talk, language)(text);
  const isAnswered =
    outcome?.kind === 'answer' && outcome.confidence >= WHOLE && sharesWord(outcome.answer.entry, text);
  if (!isAnswered) return askAboutWhat(talk);
  forget(talk, text);
  return tellAnswer(talk, outcome.answer);
}

/** "How much?" with nothing talked about yet; while a choice is open, that comes first. */
async function askAboutWhat(talk: Talk): Promise<void> {
  const { open, said } = talk.state;
  if (open?.kind === 'choice' && said?.kind === 'choice') return sayAgain(talk);
  await say(talk, plain(talk, [talk.wording.follow.aboutWhat(exampleOf(talk))], [deedOption(talk, 'menu')]));
}
