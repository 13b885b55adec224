import type { Answer, Outcome } from '../knowledge/outcome.ts';
import { keepIfAskedAgain } from './askedAgain.ts';
import { beginAnew, exampleOf, offerEntries, tellAnswer } from './answering.ts';
import { obey, sayAgain } from './commands.ts';
import { beginGrievance } from './complaints.ts';
import { composeDay } from './compose/hours.ts';
import { sayDanger } from './danger.ts';
import type { Answered } from './deps.ts';
import { find, searching, SHORT } from './finding.ts';
import { answerFollowUp } from './followUps.ts';
import { asksForSomething } from './grievances/asks.ts';
import { followEntries } from './languageOfEntries.ts';
import { admitNotKnowing, keepAsGap } from './misses.ts';
import { askedBeside, tellOffice } from './offices.ts';
import { takeYes } from './openQuestions.ts';
import { deedOption } from './options.ts';
import { type PlaceInside, settleInside, takePlaceInside } from './placeInside.ts';
import type { Question, Recognised, When } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import { findSeveral, tellSeveral } from './several.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';
import type { Aspect } from './wording/aspects.ts';

/** A question to the knowledge base: answered, asked back, or honestly not known. `language` is the message's own. */
export async function ask(talk: Talk, text: string, heard: Recognised, language: string): Promise<void> {
  if (heard.kind === 'followUp') return askAboutNothing(talk, text, language);
  const question = heard.kind === 'question' ? heard : undefined;
  const said = question?.text || text;
  const place = takePlaceInside(talk, said);
  const first = await find(talk, said, question, language, place?.matched);
  const whole = followEntries(talk, said, first)
    ? await find(talk, said, question, talk.language, place?.matched)
    : first;
  const beside = whole.kind === 'emergency' ? undefined : await findBeside(talk, said, question, language);
  const found = beside ?? whole;
  if (question && !beside && found.kind !== 'emergency' && (await tellOffice(talk, said, question, found, place)))
    return;
  const isOther = found.kind === 'none' || isOfSubject(talk, found, question);
  if (isOther && (await takeGuess(talk, said, question))) return;
  const outcome = orAlone(found);
  const isAside = (part: string) => talk.knowledge.officeNamed(part) !== undefined;
  const several = isWhole(talk, outcome, question)
    ? undefined
    : await findSeveral(said, searching(talk, language), { isAside, asksAspects: Boolean(question?.aspects.length) });
  if (question?.isCorrection) await keepCorrection(talk, outcome);
  else if (question) await keepIfAskedAgain(talk, said, question, outcome);
  talk.deps.onAnswered?.({ channel: talk.turn.channel.name, language: talk.language, said, ...countedOf(outcome) });
  if (outcome.kind !== 'emergency') beginAnew(talk, wholly(talk, said, question));
  return several ? tellSeveral(talk, several) : tell(talk, outcome, said, { question, place });
}

/** So long may a question and what goes on with it be together. */
const LONGEST_ASKED = 200;

/** "And for my son?" asks what was asked before, for somebody else: so it is kept, and "the other one" is one of that. */
function wholly({ state }: Talk, text: string, question: Question | undefined): string {
  const both = `${state.asked?.text ?? ''} ${text}`;
  return question?.carriesOn && state.subject && both.length <= LONGEST_ASKED ? both.trim() : text;
}

/** Beside an office's name, what has an answer of its own. */
async function findBeside(
  talk: Talk,
  text: string,
  question: Question | undefined,
  language: string,
): Promise<Outcome | undefined> {
  const rest = askedBeside(talk, text);
  const found = rest ? await find(talk, rest, question, language, undefined) : undefined;
  return found?.kind === 'answer' ? found : undefined;
}

/** How sure an answer must be to words that every office is asked. */
const WHOLE = 0.8;

/** What stands out alone is told where the message can be nothing else, or asked about where it is a guess. */
function orAlone(found: Outcome): Outcome {
  if (found.kind !== 'none' || !found.alone) return found;
  return found.isGuess
    ? { kind: 'choice', entries: [found.alone.entry] }
    : { kind: 'answer', answer: found.alone, confidence: 0 };
}

/** A few words that sound like asking about the subject, where the search has only a doubtful answer to them. */
function isOfSubject({ state }: Talk, found: Outcome, question: Question | undefined): boolean {
  const isShort = question?.guess?.kind === 'followUp' && question.content <= SHORT;
  return Boolean(state.subject && isShort && found.kind === 'answer' && found.confidence < WHOLE);
}

/** Where nothing is found, what the message may be instead: about the subject, a complaint, a wish for a person. */
async function takeGuess(talk: Talk, text: string, question: Question | undefined): Promise<boolean> {
  const guess = question?.guess;
  const aspects = aspectsAsked(question);
  if (aspects.length && (await answerFollowUp(talk, aspects, question?.when))) return true;
  switch (guess?.kind) {
    case 'grievance':
      if (asksForSomething(text)) return false;
      return beginGrievance(talk, text, guess).then(() => true);
    case 'command':
      return obey(talk, guess.command).then(() => true);
    default:
      return false;
  }
}

/** What is asked of the subject by a few words, some of which nobody knows: "doors open tmrw??" */
function aspectsAsked(question: Question | undefined): Aspect[] {
  if (!question) return [];
  if (question.guess?.kind === 'followUp') return question.guess.aspects;
  if (question.content > SHORT) return [];
  return question.when && !question.aspects.includes('open') ? [...question.aspects, 'open'] : question.aspects;
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

/** "No, the driving licence": what was told was not it. */
async function keepCorrection(talk: Talk, outcome: Outcome): Promise<void> {
  const { subject, asked } = talk.state;
  if (outcome.kind === 'none' || !subject || !asked?.text) return;
  await keepAsGap(talk, asked.text, { kind: 'notIt', entryId: subject.entryId });
}

async function tell(
  talk: Talk,
  outcome: Outcome,
  text: string,
  { question, place }: { question: Question | undefined; place: PlaceInside | undefined },
): Promise<void> {
  switch (outcome.kind) {
    case 'emergency':
      return sayDanger(talk, outcome.topic);
    case 'answer':
      return tellThere(talk, outcome.answer, place, question?.when);
    case 'choice':
      return offerEntries(talk, outcome.entries, text);
    default:
      if (await talk.deps.grievances?.offer(talk, text)) return;
      return admitNotKnowing(talk, text, outcome.near);
  }
}

/** Where a place was named that there are several of, for that place. */
async function tellThere(talk: Talk, found: Answer, place: PlaceInside | undefined, when?: When): Promise<void> {
  const { answer, lead, asks } = settleInside(talk, found, place ?? { matched: '', areas: [] });
  await tellAnswer(talk, answer, [...composeDay(talk, answer, when), ...lead]);
  if (asks.length) talk.state.open = { kind: 'place', areas: asks };
}

/** "Is there a lift?" is a question of its own where an entry answers just that; "how much?" is not. */
async function askAboutNothing(talk: Talk, text: string, language: string): Promise<void> {
  const outcome = talk.state.open ? undefined : await searching(talk, language)(text);
  const isAnswered =
    outcome?.kind === 'answer' && outcome.confidence >= WHOLE && sharesWord(outcome.answer.entry, text);
  if (!isAnswered) return askAboutWhat(talk);
  beginAnew(talk, text);
  return tellAnswer(talk, outcome.answer);
}

/** "How much?" with nothing talked about yet; while a choice is open, that comes first. */
async function askAboutWhat(talk: Talk): Promise<void> {
  const { open, said, asked } = talk.state;
  // "How much?" after "do you mean this one?" says yes.
  if (open?.kind === 'choice' && asked?.offered?.length === 1) return void (await takeYes(talk));
  if (open?.kind === 'choice' && said?.kind === 'choice') return sayAgain(talk);
  await say(talk, plain(talk, [talk.wording.follow.aboutWhat(exampleOf(talk))], [deedOption(talk, 'menu')]));
}
