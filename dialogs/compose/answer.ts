import type { Option, Part, Reply, Weight } from '../../channels/channel.ts';
import type { Answer } from '../../knowledge/outcome.ts';
import { deedOption, entryOption } from '../options.ts';
import { showsButtons, type Talk } from '../talk.ts';
import { sentencesOf, withColon, withStop } from '../wording/punctuation.ts';
import { composeCard } from './card.ts';
import { doorTexts, wordManyOffices, wayTo } from './door.ts';
import { longCostNote, nameOf, phonesOf, stepsOf, wordChecked, wordDocument, wordFacts } from './facts.ts';
import { wordFeatures } from './features.ts';
import { wordOpenState } from './openState.ts';

/**
 * An answer, in the order in which a person needs it: the door, whether it is open, what to bring, what it costs, when that
 * was checked, what to do next. What must not be missing is `must`; the papers take the room that is left.
 */
export function composeAnswer(talk: Talk, answer: Answer, lead: string[] = []): Reply {
  const { wording } = talk;
  const parts = [...lead.flatMap((text) => sentence(text, 'must')), ...body(talk, answer)];
  const options = isEvent(answer) ? relatedOptions(talk, answer) : nextOptions(talk, answer);
  return {
    language: talk.language,
    parts,
    card: composeCard(talk, answer, lead),
    moreHint: wording.answer.moreHint,
    ...(options.length ? { options } : {}),
  };
}

function body(talk: Talk, answer: Answer): Part[] {
  const checked = wordChecked(talk, answer);
  return [
    ...opening(talk, answer),
    ...(checked.isWarning ? sentence(checked.text, 'must') : []),
    ...documents(talk, answer),
    ...facts(talk, answer),
    ...(checked.isWarning ? [] : sentence(checked.text, weightOfChecked(answer))),
    ...sentence(wordManyOffices(talk, answer), 'must'),
    ...further(talk, answer),
  ];
}

/** A life event is told by its services; one without any is told as the article that it then is. */
function isEvent({ entry, related }: Answer): boolean {
  return entry.kind === 'lifeEvent' && related.length > 0;
}

/** A life event's own day matters little: each of its services tells its own. */
function weightOfChecked({ entry }: Answer): Weight {
  if (entry.kind === 'lifeEvent') return 'may';
  return entry.checkedOn ? 'must' : 'should';
}

function opening(talk: Talk, answer: Answer): Part[] {
  const { wording } = talk;
  const { entry, door } = answer;
  const name = nameOf(talk, entry);
  const notes = answer.isOtherLanguage
    ? [wording.answer.otherLanguage(wording.formats.languageName(answer.language))]
    : [];
  if (isEvent(answer))
    return [wording.answer.lifeEvent(name), ...notes, lifeEventHint(talk)].flatMap((text) => sentence(text, 'must'));
  if (!door) return [...summaryAfter(talk, answer, name), ...notes.flatMap((text) => sentence(text, 'must'))];
  if (door.chosenAs === 'nearest') notes.push(wording.answer.nearestOnly);
  const texts = [
    wording.answer.door(name, doorTexts(talk, door).name, wayTo(talk, door)),
    ...notes,
    wordOpenState(talk, door.open),
  ];
  return texts.flatMap((text) => sentence(text, 'must'));
}

function lifeEventHint(talk: Talk): string {
  const { lifeEventHint, lifeEventHintButtons } = talk.wording.answer;
  return showsButtons(talk) ? lifeEventHintButtons : lifeEventHint;
}

/** An article is its text: the first sentence beside the name, the others as they find room. */
function summaryAfter(talk: Talk, { entry }: Answer, name: string): Part[] {
  const [first, ...others] = sentencesOf(talk.tell(entry.summaries) ?? '');
  const head = first ? withColon(name, first) : withStop(name);
  return [...sentence(head, 'must'), ...others.flatMap((text) => sentence(text, 'should'))];
}

function documents(talk: Talk, { entry }: Answer): Part[] {
  if (!entry.documents) return [];
  const items = entry.documents.map((document) => wordDocument(talk, document));
  if (!items.length) return sentence(talk.wording.answer.bringNothing, 'should');
  return [{ kind: 'list', lead: talk.wording.answer.bring, items, weight: 'should' }];
}

function facts(talk: Talk, { entry }: Answer): Part[] {
  const facts = wordFacts(talk, entry);
  return facts.length ? sentence(talk.wording.answer.facts(facts), 'must') : [];
}

/** What is good to know and can wait for "more". */
function further(talk: Talk, answer: Answer): Part[] {
  const { answer: words } = talk.wording;
  const { entry, door } = answer;
  const steps = stepsOf(talk, entry);
  const phones = phonesOf(answer);
  const features = wordFeatures(talk, door?.office.accessibility ?? []);
  const who = talk.tell(entry.eligibility);
  const summary = door ? talk.tell(entry.summaries) : undefined;
  return [
    ...sentence(longCostNote(talk, entry), 'should'),
    ...sentence(summary && withStop(summary, words.stop), 'may'),
    ...sentence(who && withStop(`${words.who} ${who}`, words.stop), 'may'),
    ...(steps.length ? [{ kind: 'list', lead: words.steps, items: steps, weight: 'may' } as const] : []),
    ...sentence(entry.onlineUrl && words.online(entry.onlineUrl), 'may'),
    ...sentence(phones.length ? words.phones(phones) : undefined, 'may'),
    ...sentence(features.length ? words.access(features) : undefined, 'may'),
    ...(showsButtons(talk) ? [] : sentence(entry.kind === 'service' ? words.problemHint : undefined, 'may')),
  ];
}

/** Buttons cost nothing on the web; in a text they would take the room of the answer, and words do the same. */
function nextOptions(talk: Talk, { entry, officeCount }: Answer): Option[] {
  if (!showsButtons(talk) || entry.kind !== 'service') return [];
  return [
    ...(entry.steps?.length ? [deedOption(talk, 'steps')] : []),
    ...(officeCount > 1 ? [deedOption(talk, 'office')] : []),
    deedOption(talk, 'problem'),
    deedOption(talk, 'notIt'),
  ];
}

function relatedOptions(talk: Talk, { related }: Answer): Option[] {
  return related.map((entry) => entryOption(talk, entry));
}

function sentence(text: string | undefined, weight: Weight): Part[] {
  return text ? [{ kind: 'sentence', text, weight }] : [];
}
