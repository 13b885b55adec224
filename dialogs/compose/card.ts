import type { AnswerCard } from '../../channels/channel.ts';
import type { Answer } from '../../knowledge/outcome.ts';
import type { Talk } from '../talk.ts';
import { directionsTo, doorTexts, wordManyOffices } from './door.ts';
import { longCostNote, nameOf, phonesOf, stepsOf, wordChecked, wordCost } from './facts.ts';
import { wordFeatures } from './features.ts';
import { openStateOf, wordOpenState } from './openState.ts';

/** The answer for channels that can show a card; always in the same order, so that the eye learns it. */
export function composeCard(talk: Talk, answer: Answer, lead: string[] = []): AnswerCard {
  const { entry } = answer;
  const summary = talk.tell(entry.summaries);
  return {
    title: nameOf(talk, entry),
    ...(summary ? { summary } : {}),
    ...door(talk, answer),
    ...bring(talk, answer),
    facts: facts(talk, answer),
    notes: [...lead, ...notes(talk, answer)],
    ...steps(talk, answer),
    links: links(talk, answer),
    checked: checked(talk, answer),
  };
}

function door(talk: Talk, { door }: Answer): Pick<AnswerCard, 'door' | 'open'> {
  if (!door) return {};
  const { name, address, distance } = doorTexts(talk, door);
  const url = directionsTo(door);
  return {
    door: {
      name,
      ...(address ? { address } : {}),
      ...(distance ? { distance } : {}),
      ...(url ? { directions: { label: talk.wording.card.directions, url } } : {}),
    },
    open: { state: openStateOf(door), text: wordOpenState(talk, door.open) },
  };
}

function bring(talk: Talk, { entry }: Answer): Pick<AnswerCard, 'bring'> {
  const items = (entry.documents ?? []).map(({ names, note, onlyIf }) => {
    const notes = [talk.tell(onlyIf), talk.tell(note)].filter(Boolean).join('; ');
    return { text: talk.tell(names) ?? '', ...(notes ? { note: notes } : {}) };
  });
  return items.length ? { bring: { heading: talk.wording.card.bring, items } } : {};
}

function facts(talk: Talk, { entry }: Answer): AnswerCard['facts'] {
  const { card, formats } = talk.wording;
  const cost = wordCost(talk, entry);
  return [
    ...(cost ? [{ label: card.cost, value: cost }] : []),
    ...(entry.time ? [{ label: card.time, value: formats.duration(entry.time) }] : []),
    ...(entry.visits === undefined ? [] : [{ label: card.visits, value: formats.visits(entry.visits) }]),
  ];
}

function notes(talk: Talk, answer: Answer): string[] {
  const { answer: words, formats } = talk.wording;
  const { entry, door } = answer;
  const features = wordFeatures(talk, door?.office.accessibility ?? []);
  return [
    answer.isOtherLanguage ? words.otherLanguage(formats.languageName(answer.language)) : undefined,
    door?.chosenAs === 'nearest' ? words.nearestOnly : undefined,
    longCostNote(talk, entry),
    talk.tell(entry.eligibility),
    features.length ? words.access(features) : undefined,
    wordManyOffices(talk, answer),
  ].filter((note) => note !== undefined);
}

function steps(talk: Talk, { entry }: Answer): Pick<AnswerCard, 'steps'> {
  const items = stepsOf(talk, entry);
  return items.length ? { steps: { heading: talk.wording.card.steps, items } } : {};
}

function links(talk: Talk, answer: Answer): AnswerCard['links'] {
  const { card } = talk.wording;
  const { onlineUrl } = answer.entry;
  return [
    ...(onlineUrl ? [{ label: card.online, url: onlineUrl }] : []),
    ...phonesOf(answer).map((phone) => ({ label: card.call(phone), url: `tel:${phone.replace(/[^+\d]/g, '')}` })),
  ];
}

function checked(talk: Talk, answer: Answer): NonNullable<AnswerCard['checked']> {
  const { entry, isPastReview } = answer;
  if (isPastReview || !entry.checkedOn) return wordChecked(talk, answer);
  return {
    text: talk.wording.card.checkedBy(talk.wording.formats.longDay(entry.checkedOn), entry.checkedBy),
    isWarning: false,
  };
}
