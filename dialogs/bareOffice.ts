import type { Part } from '../channels/channel.ts';
import { commonestFirst } from '../knowledge/commonest.ts';
import type { Entry, Office } from '../knowledge/model.ts';
import type { Answer, Door, Outcome } from '../knowledge/outcome.ts';
import type { OfficeNamed } from '../knowledge/places/officeNames.ts';
import { placeWords } from '../knowledge/places/placeWords.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { beginAnew, doorsOf, offerEntries, takeUp } from './answering.ts';
import { doorTexts, wayTo, wordManyOffices } from './compose/door.ts';
import { wordChecked } from './compose/facts.ts';
import { wordHours } from './compose/hours.ts';
import { type PlaceInside, settleInside } from './placeInside.ts';
import { withoutWords } from './places.ts';
import type { Talk } from './talk.ts';
import { withColon, withStop } from './wording/punctuation.ts';

const COMMON = commonWords();
const { along, after } = placeWords();
/** What stands after a place may as well belong to an office: "ward". */
const isAround = (word: string) => COMMON.has(word) || (along.has(word) && !after.has(word));

/**
 * The office where nothing is said but its name, and perhaps a place; or a part of the name that no service has ("police
 * station"), of which a single word must not be an answer by itself.
 */
export function bareOffice(
  { knowledge }: Talk,
  text: string,
  outcome: Outcome,
  place: PlaceInside | undefined,
): OfficeNamed | undefined {
  const named = knowledge.officeNamed(text);
  const telling = (words: string) =>
    tokenise(withoutWords(words, place?.matched ?? '')).filter((word) => !isAround(word));
  if (named && !telling(withoutWords(text, named.name)).length) return named;
  const words = telling(text);
  if (words.length < 2 && outcome.kind === 'answer') return undefined;
  const holding = knowledge.officeHolding(words);
  const isService = ({ names }: Entry) =>
    Object.values(names).some((name) => words.every((word) => tokenise(name).includes(word)));
  return holding && !knowledge.everything().entries.some(isService) ? holding : undefined;
}

/** So many of the services of an office are offered. */
const OFFERED = 3;

/**
 * "Passport office near Lake Road": the office, the nearest of its kind where a place is named, and what most people come there
 * for. False where that is the way to ask for one service, or nothing is done there.
 */
export async function offerAt(
  talk: Talk,
  { office, name }: OfficeNamed,
  text: string,
  place: PlaceInside | undefined,
): Promise<boolean> {
  const services = servicesAt(talk, office);
  const [first] = services;
  if (!first || services.some((entry) => isCalled(entry, name))) return false;
  const nearest = talk.knowledge.answer(first.id, talk.circumstances);
  const answer = place && nearest?.door ? settleInside(talk, nearest, place).answer : answerAt(talk, office);
  if (!answer?.door) return false;
  beginAnew(talk, text);
  takeUp(talk, answer);
  await offerEntries(talk, services.slice(0, OFFERED), text, { before: wordWhole(talk, answer, answer.door) });
  return true;
}

/** Services for which it is the main office, those that most people come for first; else any that it has. */
function servicesAt(talk: Talk, office: Office): Entry[] {
  const offered = entriesAt(talk, office).filter(({ kind }) => kind === 'service');
  const main = offered.filter(({ offices }) => offices?.[0] === office.id);
  return commonestFirst(main.length ? main : offered);
}

/** Those first that have it as their main one. */
function entriesAt({ knowledge }: Talk, { id }: Office): Entry[] {
  const offered = knowledge.everything().entries.filter(({ offices = [] }) => offices.includes(id));
  return offered.toSorted((a, b) => Number(b.offices?.[0] === id) - Number(a.offices?.[0] === id));
}

function isCalled({ names, aliases = {} }: Entry, name: string): boolean {
  const phrases = [...Object.values(names), ...Object.values(aliases).flat()];
  return phrases.some((phrase) => tokenise(phrase).join(' ') === name);
}

/** Where it is, when it is open, how to ring it. */
function wordWhole(talk: Talk, answer: Answer, door: Door): Part[] {
  const { stop, phones } = talk.wording.answer;
  const { name } = doorTexts(talk, door);
  const way = wayTo(talk, door);
  const many = wordManyOffices(talk, answer);
  const sentence = (text: string, weight: 'must' | 'should'): Part => ({ kind: 'sentence', text, weight });
  return [
    sentence(way ? withColon(name, withStop(way, stop)) : withStop(name, stop), 'must'),
    ...wordHours(talk, answer).map((text, i) => sentence(text, i ? 'should' : 'must')),
    ...(door.office.phones?.length ? [sentence(phones(door.office.phones), 'should')] : []),
    sentence(wordChecked(talk, answer).text, 'must'),
    ...(many ? [sentence(many, 'must')] : []),
  ];
}

/** What is done there stands for the office: the first entry that has it as its main one, else any that has it. */
export function answerAt(talk: Talk, office: Office): Answer | undefined {
  const [first] = entriesAt(talk, office);
  const answer = first && talk.knowledge.answer(first.id, talk.circumstances);
  const door = answer && doorsOf(talk, answer.entry.id).find((one) => one.office.id === office.id);
  return answer && door ? { ...answer, door } : undefined;
}
