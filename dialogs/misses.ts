import type { Option } from '../channels/channel.ts';
import type { Entry } from '../knowledge/model.ts';
import { showMenu } from './commands.ts';
import { subjectAnswer } from './answering.ts';
import { nameOf, phonesOf } from './compose/facts.ts';
import { composePerson } from './compose/person.ts';
import type { Gap } from './gap.ts';
import { complainOption, deedOption, entryOption } from './options.ts';
import { plain, say } from './say.ts';
import { sharesWord } from './sharesWord.ts';
import type { Talk } from './talk.ts';

/**
 * An honest no. Each one in a row is another way: what there is instead, one word or a list, the list itself, a person; the
 * same sentence never comes twice running.
 */
export async function admitNotKnowing(talk: Talk, question: string, near: Entry[]): Promise<void> {
  const misses = (talk.state.misses ?? 0) + 1;
  delete talk.state.open;
  await keepAsGap(talk, question, { kind: 'none' });
  await (wayOf(misses) ?? firstNo)(talk, question, near);
  talk.state.misses = misses;
}

/** A message that nothing can be made of, told by `sentence`; after it the other ways, as above. It is no gap. */
export async function admitNotFollowing(talk: Talk, sentence: string, options: Option[] = []): Promise<void> {
  const misses = (talk.state.misses ?? 0) + 1;
  const way = wayOf(misses);
  await (way ? way(talk) : say(talk, plain(talk, [sentence], options)));
  talk.state.misses = misses;
}

/** How to answer the second, third and fourth in a row; then it begins anew. */
function wayOf(misses: number): ((talk: Talk) => Promise<void>) | undefined {
  return [undefined, shorter, byList, byPerson][(misses - 1) % 4];
}

async function firstNo(talk: Talk, question: string, near: Entry[]): Promise<void> {
  const { miss } = talk.wording;
  const alike = near.filter((entry) => sharesWord(entry, question)).slice(0, 2);
  const options: Option[] = [
    ...alike.map((entry) => entryOption(talk, entry)),
    deedOption(talk, 'person'),
    complainOption(talk),
    deedOption(talk, 'menu'),
  ];
  const head = [miss.first, whomToAsk(talk), alike.length ? miss.near : miss.otherWords];
  await say(talk, plain(talk, head, options));
}

/** What is talked about may be what was asked about: those who do it know more of it. */
function whomToAsk(talk: Talk): string | undefined {
  const answer = subjectAnswer(talk);
  const [phone] = answer ? phonesOf(answer) : [];
  return answer && phone ? talk.wording.miss.askThere(nameOf(talk, answer.entry), phone) : undefined;
}

async function shorter(talk: Talk): Promise<void> {
  const examples = talk.knowledge.menu(2).flatMap((entry) => talk.tell(entry.names) ?? []);
  await say(
    talk,
    plain(talk, [talk.wording.miss.second(examples)], [deedOption(talk, 'menu'), deedOption(talk, 'person')]),
  );
}

function byList(talk: Talk): Promise<void> {
  return showMenu(talk, talk.wording.miss.third);
}

async function byPerson(talk: Talk): Promise<void> {
  const reply = composePerson(talk);
  const [, ...where] = reply.parts;
  await say(talk, {
    ...reply,
    parts: [{ kind: 'sentence', text: talk.wording.miss.fourth, weight: 'must' }, ...where],
  });
}

/** Keeps a question for the officers, without who asked. */
export async function keepAsGap(talk: Talk, question: string, what: Pick<Gap, 'kind' | 'entryId'>): Promise<void> {
  const { turn, language, deps } = talk;
  await deps.recordGap({
    id: `${turn.id}.gap`,
    question,
    language,
    channel: turn.channel.name,
    at: turn.now,
    ...what,
  });
}
