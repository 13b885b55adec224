import type { Part, Weight } from '../../channels/channel.ts';
import type { Answer } from '../../knowledge/outcome.ts';
import type { Talk } from '../talk.ts';
import { sentencesOf, withColon, withStop } from '../wording/punctuation.ts';
import { doorTexts, wayTo } from './door.ts';
import { nameOf, wordChecked, wordDocument, wordFacts } from './facts.ts';
import { wordOpenState } from './openState.ts';

/** One answer of several in a message: where to go and what it costs, as short as a phone needs it. */
export function composeBrief(talk: Talk, answer: Answer): Part[] {
  const facts = wordFacts(talk, answer.entry);
  return [
    ...sentence(opening(talk, answer), 'must'),
    ...(facts.length ? sentence(talk.wording.answer.facts(facts), 'must') : []),
    ...(answer.entry.checkedOn ? sentence(wordChecked(talk, answer).text, 'must') : []),
  ];
}

/** What was left out of it, under the answer's name. */
export function composeRemainder(talk: Talk, { entry, door }: Answer): Part[] {
  const { bring } = talk.wording.answer;
  const items = (entry.documents ?? []).map((document) => wordDocument(talk, document));
  const head = withColon(nameOf(talk, entry), door ? wordOpenState(talk, door.open) : '').trim();
  if (items.length) return [{ kind: 'list', lead: `${head} ${bring}`, items, weight: 'may' }];
  return door ? sentence(head, 'may') : [];
}

function opening(talk: Talk, { entry, door }: Answer): string {
  const name = nameOf(talk, entry);
  if (door) return talk.wording.answer.door(name, doorTexts(talk, door).name, wayTo(talk, door));
  const [first] = sentencesOf(talk.tell(entry.summaries) ?? '');
  return first ? withColon(name, first) : withStop(name);
}

function sentence(text: string, weight: Weight): Part[] {
  return text ? [{ kind: 'sentence', text: text.trim(), weight }] : [];
}
