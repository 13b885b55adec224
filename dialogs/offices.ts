import type { Reply } from '../channels/channel.ts';
import type { Answer, Outcome } from '../knowledge/outcome.ts';
import { takeUp } from './answering.ts';
import { answerAt, bareOffice, offerAt } from './bareOffice.ts';
import { doorTexts } from './compose/door.ts';
import { wordChecked } from './compose/facts.ts';
import { wordFeatures } from './compose/features.ts';
import { composeFollowUp } from './compose/followUp.ts';
import type { PlaceInside } from './placeInside.ts';
import { splitAtJoints } from './recognisers/joints.ts';
import type { Question } from './recognisers/recogniser.ts';
import { say } from './say.ts';
import { sentencesOf } from './sentences.ts';
import type { Talk } from './talk.ts';
import type { Aspect } from './wording/aspects.ts';
import { withColon, withStop } from './wording/punctuation.ts';

/** What an office itself can be asked, whatever one goes there for. */
const OF_OFFICES: readonly Aspect[] = ['open', 'where', 'phone', 'access', 'nearest'];

/**
 * "Is the land office open on Sunday?": told of the office where nothing else is asked, or nothing sure was found. False
 * where no office is named whole.
 */
export async function tellOffice(
  talk: Talk,
  text: string,
  question: Question,
  outcome: Outcome,
  place: PlaceInside | undefined,
): Promise<boolean> {
  const { when } = question;
  const asked = question.aspects.filter((aspect) => OF_OFFICES.includes(aspect));
  const bare = !when && asked.every(isWhereabouts) ? bareOffice(talk, text, outcome, place) : undefined;
  if (bare && (await offerAt(talk, bare, text, place))) return true;
  const named = asked.length || when ? talk.knowledge.officeNamed(text) : undefined;
  if (!named || (outcome.kind === 'answer' && question.content > named.words)) return false;
  const answer = answerAt(talk, named.office);
  if (!answer) return false;
  takeUp(talk, answer);
  const told: Aspect[] = asked.length ? asked : ['open'];
  await say(talk, composeOffice(talk, answer, told, when), {
    said: { kind: 'followUp', aspects: told, ...(when ? { when } : {}) },
  });
  return true;
}

const isWhereabouts = (aspect: Aspect) => aspect === 'where' || aspect === 'nearest';

/** What else a message asks that names an office: "is the land office open? i need a copy of my record". */
export function askedBeside({ knowledge }: Talk, text: string): string {
  if (!knowledge.officeNamed(text)) return '';
  const parts = sentencesOf(text).flatMap(splitAtJoints);
  return parts.filter((part) => !knowledge.officeNamed(part)).join(', ');
}

/** Its hours, address, phone or access under its own name; what it does there was not asked. */
function composeOffice(talk: Talk, answer: Answer, aspects: Aspect[], when: Question['when']): Reply {
  const hours = composeFollowUp(talk, answer, ['open'], when);
  const { answer: words } = talk.wording;
  const { name, address } = answer.door ? doorTexts(talk, answer.door) : { name: '', address: undefined };
  const phones = answer.door?.office.phones ?? [];
  const features = wordFeatures(talk, answer.door?.office.accessibility ?? []);
  const told: (string | undefined)[] = [
    aspects.includes('where') || aspects.includes('nearest') ? address : undefined,
    aspects.includes('phone') && phones.length ? words.phones(phones) : undefined,
    aspects.includes('access') && features.length ? words.access(features) : undefined,
  ];
  const facts = told.filter((fact) => fact !== undefined);
  if (!facts.length) return hours;
  const text = withColon(name, facts.map((fact) => withStop(fact, words.stop)).join(' '));
  const checked = { kind: 'sentence', text: wordChecked(talk, answer).text, weight: 'must' } as const;
  return { ...hours, parts: [{ kind: 'sentence', text, weight: 'must' }, checked] };
}
