import { offerEntries, tellEntry } from './answering.ts';
import type { Entry } from '../knowledge/model.ts';
import { keepAsGap } from './misses.ts';
import { deedOption } from './options.ts';
import { plain, say } from './say.ts';
import type { Talk } from './talk.ts';

const MOST_OFFERED = 3;

/** "That's not it": kept for the officers, and the next best is offered. */
export async function notIt(talk: Talk): Promise<boolean> {
  const { state, wording } = talk;
  const { subject, asked } = state;
  if (!subject) return say(talk, plain(talk, [wording.talk.noMatter])).then(() => true);
  const wrong = [...(asked?.not ?? []), subject.entryId];
  const question = asked?.text ?? '';
  if (question) await keepAsGap(talk, question, { kind: 'notIt', entryId: subject.entryId });
  const left = (asked?.offered ?? []).filter((id) => !wrong.includes(id));
  state.asked = { text: question, not: wrong, offered: left };
  // "The other one": of two there is only one left.
  const [only] = left;
  if (only && left.length === 1 && (await tellEntry(talk, only))) return true;
  const others = left.length
    ? left.flatMap((id) => talk.knowledge.entry(id) ?? [])
    : await nextBest(talk, question, wrong);
  delete state.subject;
  if (others.length) return offerEntries(talk, others, question, { lead: wording.talk.notIt }).then(() => true);
  delete state.options;
  await say(talk, plain(talk, [wording.talk.notItNoOther], [deedOption(talk, 'menu'), deedOption(talk, 'person')]));
  return true;
}

async function nextBest(talk: Talk, question: string, wrong: string[]): Promise<Entry[]> {
  const found = question ? await talk.knowledge.ask({ ...talk.circumstances, text: question, not: wrong }) : undefined;
  const ranked = found?.kind === 'answer' ? [found.answer.entry] : found?.kind === 'choice' ? found.entries : [];
  const near = found?.kind === 'none' ? found.near : [];
  const related = wrong
    .flatMap((id) => talk.knowledge.entry(id)?.related ?? [])
    .flatMap((id) => talk.knowledge.entry(id) ?? []);
  const all = [...ranked, ...near, ...related].filter(
    ({ id, status }) => status === 'published' && !wrong.includes(id),
  );
  return [...new Map(all.map((entry) => [entry.id, entry])).values()].slice(0, MOST_OFFERED);
}
