import { fold } from '../knowledge/search/fold.ts';
import { composePerson } from './compose/person.ts';
import { sayDanger } from './danger.ts';
import { linesOf } from './lately.ts';
import type { Message } from './message.ts';
import type { DeskCitizen, PersonDesk } from './personDesk.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import { showsButtons, type Talk } from './talk.ts';
import { type DeskWording, deskWordingFor } from './wording/desk/index.ts';

/** A person was asked for: called when one is there, promised otherwise; where no desk is kept, an office to call. */
export async function askForPerson(talk: Talk): Promise<void> {
  const { deps, state, turn } = talk;
  const desk = deps.personDesk;
  if (!desk) return say(talk, composePerson(talk), { said: { kind: 'person' } });
  if (state.person) return say(talk, plain(talk, [wordsOf(talk).stillCalling]));
  const { isThere, opensAt, promisedBy } = await desk.look(turn.now);
  return isThere ? call(talk, desk) : offerCallBack(talk, opensAt, promisedBy);
}

async function call(talk: Talk, desk: PersonDesk): Promise<void> {
  const { state, turn } = talk;
  const id = `${turn.id}.call`;
  await desk.call({ id, at: turn.now, to: citizenOf(talk), lines: state.lately ?? [] });
  state.person = { call: id };
  delete state.open;
  await say(talk, plain(talk, [wordsOf(talk).called]));
}

async function offerCallBack(talk: Talk, opensAt: Date | undefined, promisedBy: Date): Promise<void> {
  const words = wordsOf(talk);
  const { parts } = composePerson(talk);
  const yes = showsButtons(talk) ? [{ value: 'yes', label: talk.wording.labels.yes }] : [];
  talk.state.open = { kind: 'callBack' };
  const lead = plain(
    talk,
    [words.closed(opensAt && momentOf(talk, opensAt)), words.offer(momentOf(talk, promisedBy))],
    yes,
  );
  const where = parts.slice(1).map((part) => ({ ...part, weight: 'should' as const }));
  await say(talk, { ...lead, parts: [...lead.parts, ...where] }, { said: { kind: 'person' } });
}

/** "Yes" to the offer, or to an answer right here. */
export async function takeCallBack(talk: Talk): Promise<void> {
  const isPhone = talk.turn.channel.name === 'sms' || talk.turn.channel.name === 'whatsapp';
  if (isPhone || talk.state.open?.kind === 'callBackNumber') return promise(talk);
  talk.state.open = { kind: 'callBackNumber' };
  await askNumber(talk, wordsOf(talk).whichNumber);
}

/** The number that was asked for; false when the message is something else. */
export async function takePhone(talk: Talk, text: string): Promise<boolean> {
  if (talk.state.open?.kind !== 'callBackNumber') return false;
  const digits = fold(text).replace(/[\s()./-]/g, '');
  if (/^\+?\d{6,15}$/.test(digits)) await promise(talk, digits);
  else if (/\p{Nd}{3,}/u.test(text)) await askNumber(talk, wordsOf(talk).noNumber);
  else return false;
  return true;
}

async function askNumber(talk: Talk, sentence: string): Promise<void> {
  const here = showsButtons(talk) ? [{ value: 'yes', label: wordsOf(talk).hereLabel }] : [];
  await say(talk, plain(talk, [sentence], here));
}

async function promise(talk: Talk, phone?: string): Promise<void> {
  const { deps, state, turn } = talk;
  delete state.open;
  const asked = {
    id: `${turn.id}.callBack`,
    to: citizenOf(talk),
    lines: state.lately ?? [],
    ...(phone ? { phone } : {}),
  };
  const promisedBy = (await deps.personDesk?.promise(asked)) ?? turn.now;
  await say(talk, plain(talk, [wordsOf(talk).promised(momentOf(talk, promisedBy))]));
}

/**
 * What is written while a person was called. With one there the bot is silent, unless somebody is in danger; "menu" and
 * "cancel" bring it back. False when the bot is to answer.
 */
export async function speaksWithPerson(talk: Talk, message: Message, recogniser: Recogniser): Promise<boolean> {
  const { deps, state, language } = talk;
  const desk = deps.personDesk;
  if (!desk || !state.person) return false;
  const text = 'text' in message ? message.text : '';
  const heard = text ? await recogniser.recognise(text, language, { isAsked: false, hasSubject: false }) : undefined;
  const isLeaving = heard?.kind === 'command' && (heard.command === 'menu' || heard.command === 'cancel');
  if (isLeaving) await desk.leave(state.person.call);
  const [line] = linesOf(talk, message);
  const stands = isLeaving ? 'done' : await desk.hear(state.person.call, line ?? silence(talk));
  if (stands === 'done') delete state.person;
  if (stands !== 'live') return false;
  const outcome = text ? await talk.knowledge.ask({ ...talk.circumstances, text }) : undefined;
  if (outcome?.kind === 'emergency') await sayDanger(talk, outcome.topic);
  return true;
}

/** Opened the page, sent nothing that can be read: whoever speaks with them sees that they are there. */
function silence({ turn }: Talk) {
  return { id: turn.id, at: turn.now.getTime(), by: 'citizen' as const, text: '…' };
}

function citizenOf({ turn, language }: Talk): DeskCitizen {
  const { channel, conversation, address } = turn.citizen;
  return { channel, conversation, address, language };
}

function momentOf({ wording, turn, settings }: Talk, at: Date): string {
  return wording.formats.moment(at, turn.now, settings.timeZone);
}

const wordsOf = (talk: Talk): DeskWording => deskWordingFor(talk.language);
