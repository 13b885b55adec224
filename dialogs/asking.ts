import type { Outcome } from '../knowledge/outcome.ts';
import { keepIfAskedAgain } from './askedAgain.ts';
import { exampleOf, offerEntries, tellAnswer } from './answering.ts';
import { sayAgain } from './commands.ts';
import { composeDay } from './compose/hours.ts';
import { sayDanger } from './danger.ts';
import type { Answered } from './deps.ts';
import { withoutWords } from './places.ts';
import { admitNotKnowing, keepAsGap } from './misses.ts';
import { deedOption } from './options.ts';
import type { Question, Recognised } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';

/** A question to the knowledge base: answered, asked back, or honestly not known. `language` is the message's own. */
export async function ask(talk: Talk, text: string, heard: Recognised, language: string): Promise<void> {
  if (heard.kind === 'followUp') return askAboutWhat(talk);
  const question = heard.kind === 'question' ? heard : undefined;
  const said = question?.text || text;
  const place = takePlaceInside(talk, said);
  const outcome = await find(talk, said, question, language, place);
  if (question?.isCorrection) await keepCorrection(talk, outcome);
  else if (question) await keepIfAskedAgain(talk, said, question, outcome);
  talk.deps.onAnswered?.({ channel: talk.turn.channel.name, language: talk.language, ...countedOf(outcome) });
  if (outcome.kind !== 'emergency') forget(talk, said);
  return tell(talk, outcome, said, question);
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
  const circumstances = { ...talk.circumstances, language: tagFor(talk, language) };
  const outcome = await talk.knowledge.ask({ ...circumstances, text });
  if (outcome.kind === 'answer' || outcome.kind === 'emergency') return outcome;
  for (const other of otherReadings(talk, text, question, place)) {
    const wider = await talk.knowledge.ask({ ...circumstances, text: other.text });
    if (other.takes(wider, outcome)) return wider;
  }
  return outcome;
}

/** The same message read in another way, and which outcome of it is better than that of the first reading. */
interface Reading {
  text: string;
  takes(wider: Outcome, first: Outcome): boolean;
}

function otherReadings(talk: Talk, text: string, question: Question | undefined, place: string | undefined): Reading[] {
  const { open, subject } = talk.state;
  const readings: Reading[] = [];
  if (place) readings.push({ text: withoutWords(text, place), takes: finds });
  // "passport", which one?, "for my kid"
  if (open?.kind === 'choice') readings.push({ text: `${open.question} ${text}`, takes: tellsApart(text) });
  const name = subject && talk.tell(talk.knowledge.entry(subject.entryId)?.names);
  if (open?.kind !== 'choice' && name && question && question.content <= SHORT)
    readings.push({ text: `${name} ${text}`, takes: goesOn(subject.entryId, question) });
  return readings.filter((reading) => reading.text);
}

/** How many telling words a message may have that still goes on with the subject. */
const SHORT = 2;

function finds(wider: Outcome, first: Outcome): boolean {
  return wider.kind === 'answer' || (wider.kind === 'choice' && first.kind === 'none');
}

/** Any words beside "passport" make a question of it: only those that the entry has too say which one. */
function tellsApart(text: string): Reading['takes'] {
  return (wider) => wider.kind === 'answer' && sharesWord(wider.answer.entry, text);
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
function forget({ state }: Talk, text: string): void {
  delete state.open;
  delete state.options;
  state.asked = { text, not: [] };
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
      return admitNotKnowing(talk, text, outcome.near);
  }
}

/** "How much?" with nothing talked about yet; while a choice is open, that comes first. */
async function askAboutWhat(talk: Talk): Promise<void> {
  const { open, said } = talk.state;
  if (open?.kind === 'choice' && said?.kind === 'choice') return sayAgain(talk);
  await say(talk, plain(talk, [talk.wording.follow.aboutWhat(exampleOf(talk))], [deedOption(talk, 'menu')]));
}
