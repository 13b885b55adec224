import type { Answer } from '../knowledge/outcome.ts';
import { composeFollowUp } from './compose/followUp.ts';
import { composeAnswer } from './compose/answer.ts';
import { wordManyOffices } from './compose/door.ts';
import { nameOf } from './compose/facts.ts';
import { doorsOf, subjectAnswer, takeUp } from './answering.ts';
import type { When } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import type { Talk } from './talk.ts';
import type { Aspect } from './wording/aspects.ts';

/** Answers what was asked about the subject; false where there is none. */
export async function answerFollowUp(talk: Talk, aspects: Aspect[], when?: When): Promise<boolean> {
  const answer = subjectAnswer(talk);
  if (!answer) return false;
  delete talk.state.open;
  delete talk.state.misses;
  if (aspects.includes('nearest') && (await tellNearest(talk))) return true;
  if (aspects.includes('anotherOffice') && (await tellNextOffice(talk))) return true;
  await say(talk, composeFollowUp(talk, answer, aspects, when), {
    said: { kind: 'followUp', aspects, ...(when ? { when } : {}) },
  });
  return true;
}

/** The nearest of several, or the invitation to send a place. False when there is only one. */
async function tellNearest(talk: Talk): Promise<boolean> {
  const { state, wording } = talk;
  const answer = state.subject && talk.knowledge.answer(state.subject.entryId, talk.circumstances);
  if (!answer || answer.officeCount < 2) return false;
  takeUp(talk, answer);
  const invitation = wordManyOffices(talk, answer);
  if (!invitation)
    await say(talk, composeAnswer(talk, answer, [wording.follow.isNearest]), { said: { kind: 'answer' } });
  else await say(talk, plain(talk, [wording.follow.about(nameOf(talk, answer.entry), invitation)]));
  return true;
}

/** The next best office; after the last the first again. False when there is only one. */
async function tellNextOffice(talk: Talk): Promise<boolean> {
  const { subject } = talk.state;
  const answer = subject && talk.knowledge.answer(subject.entryId, talk.circumstances);
  if (!subject || !answer) return false;
  const doors = doorsOf(talk, subject.entryId);
  if (doors.length < 2) return false;
  const at = doors.findIndex(({ office }) => office.id === subject.officeId);
  const door = doors[(at + 1) % doors.length];
  if (!door) return false;
  const { follow } = talk.wording;
  // That no office serves the area would be wrong here: the first did.
  const isForOthers = door.chosenAs === 'nearest' && doors[0]?.chosenAs === 'serves';
  const next: Answer = { ...answer, door: isForOthers ? { ...door, chosenAs: 'serves' } : door };
  takeUp(talk, next);
  const lead = [at === doors.length - 1 ? follow.allOfficesSeen : '', isForOthers ? follow.otherArea : ''].filter(
    Boolean,
  );
  await say(talk, composeAnswer(talk, next, lead), { said: { kind: 'answer' } });
  return true;
}
