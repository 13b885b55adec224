import type { Part, Reply } from '../../channels/channel.ts';
import type { Answer } from '../../knowledge/outcome.ts';
import type { When } from '../recognisers/recogniser.ts';
import type { Talk } from '../talk.ts';
import type { Aspect } from '../wording/aspects.ts';
import { withColon, withStop } from '../wording/punctuation.ts';
import { doorTexts, wayTo } from './door.ts';
import { longCostNote, nameOf, phonesOf, stepsOf, wordChecked, wordCost, wordDocument } from './facts.ts';
import { wordFeatures } from './features.ts';
import { wordHours } from './hours.ts';

/** What was asked about the subject, and no more than that; with the day it was checked, as every fact. */
export function composeFollowUp(talk: Talk, answer: Answer, aspects: Aspect[], when?: When): Reply {
  const parts = aspects.slice(0, MOST_AT_ONCE).flatMap((aspect) => tell(talk, answer, aspect, when));
  const checked = aspects.includes('checked') ? [] : [wordChecked(talk, answer).text];
  return {
    language: talk.language,
    parts: [...parts, ...checked.map(must)],
    moreHint: talk.wording.answer.moreHint,
  };
}

const MOST_AT_ONCE = 3;

function tell(talk: Talk, answer: Answer, aspect: Aspect, when: When | undefined): Part[] {
  const known = TELLERS[aspect](talk, answer, when);
  if (known.length) return known;
  return [must(talk.wording.follow.missing(nameOf(talk, answer.entry), aspect, phonesOf(answer)[0]))];
}

type Teller = (talk: Talk, answer: Answer, when: When | undefined) => Part[];

const TELLERS: Record<Aspect, Teller> = {
  bring: (talk, { entry }) => {
    const items = entry.documents?.map((document) => wordDocument(talk, document));
    if (!items) return [];
    const { bring, bringNothing } = talk.wording.answer;
    if (!items.length) return about(talk, entry, bringNothing);
    return [{ kind: 'list', lead: leadOf(talk, entry, bring), items, weight: 'should' }];
  },
  cost: (talk, { entry }) => {
    const cost = wordCost(talk, entry);
    return cost
      ? [...about(talk, entry, cost), ...[longCostNote(talk, entry)].flatMap((note) => note ?? []).map(must)]
      : [];
  },
  time: (talk, { entry }) => (entry.time ? about(talk, entry, talk.wording.formats.duration(entry.time)) : []),
  visits: (talk, { entry }) =>
    entry.visits === undefined ? [] : about(talk, entry, talk.wording.formats.visits(entry.visits)),
  steps: (talk, { entry }) => {
    const items = stepsOf(talk, entry);
    const lead = leadOf(talk, entry, talk.wording.answer.steps);
    return items.length ? [{ kind: 'list', lead, items, weight: 'should' }] : [];
  },
  open: (talk, answer, when) => wordHours(talk, answer, when).map(must),
  where: (talk, { entry, door }) => {
    if (!door) return entry.kind === 'service' ? about(talk, entry, talk.wording.answer.noOffice) : [];
    return [must(talk.wording.answer.door(nameOf(talk, entry), doorTexts(talk, door).name, wayTo(talk, door)))];
  },
  // Which of several offices is next, and which is nearest, depends on what was told before: see `followUps.ts`.
  anotherOffice: (talk, { entry }) => about(talk, entry, talk.wording.follow.onlyOffice),
  nearest: (talk, { entry }) => about(talk, entry, talk.wording.follow.onlyOffice),
  phone: (talk, answer) => {
    const phones = phonesOf(answer);
    return phones.length ? about(talk, answer.entry, talk.wording.answer.phones(phones)) : [];
  },
  who: (talk, { entry }) => {
    const who = talk.tell(entry.eligibility);
    return who ? about(talk, entry, who) : [];
  },
  online: (talk, { entry }) => (entry.onlineUrl ? about(talk, entry, talk.wording.answer.online(entry.onlineUrl)) : []),
  access: (talk, { entry, door }) => {
    const features = wordFeatures(talk, door?.office.accessibility ?? []);
    return features.length ? about(talk, entry, talk.wording.answer.access(features)) : [];
  },
  checked: (talk, answer) => about(talk, answer.entry, wordChecked(talk, answer).text),
  what: (talk, { entry }) => {
    const summary = talk.tell(entry.summaries);
    return summary ? about(talk, entry, summary) : [];
  },
};

function about(talk: Talk, entry: Answer['entry'], text: string): Part[] {
  return [must(withStop(withColon(nameOf(talk, entry), text), talk.wording.answer.stop))];
}

/** "Renew a passport. Bring:" */
function leadOf(talk: Talk, entry: Answer['entry'], lead: string): string {
  return `${withStop(nameOf(talk, entry), talk.wording.answer.stop)} ${lead}`;
}

function must(text: string): Part {
  return { kind: 'sentence', text, weight: 'must' };
}
