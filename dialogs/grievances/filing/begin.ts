import type { Recognised } from '../../recognisers/recogniser.ts';
import { keepAsGap } from '../../misses.ts';
import { nameOf } from '../../compose/facts.ts';
import { asksForSomething, asksToStayUnknown, isStory, looksLikeQuestion } from '../asks.ts';
import { buttons, type Matter, tell } from '../matter.ts';
import type { Draft } from '../memory.ts';
import { proposeKind } from './kinds.ts';
import { askNext, askWords } from './next.ts';

/** A draft that was left longer ago than this is not gone on with. */
const FORGOTTEN_MS = 30 * 86_400_000;
const A_MOMENT_MS = 30 * 60_000;

/** The citizen wants to complain; one that was left in the middle is gone on with, or asked about. */
export async function begin(matter: Matter, text: string, heard: Recognised | undefined): Promise<void> {
  const { talk, memory } = matter;
  await noteWrongOffice(matter, text, heard);
  const isBare = !text.trim() || (heard?.kind === 'grievance' && heard.isBare === true);
  const said = isBare ? await toldBefore(matter) : text;
  const left = leftDraft(matter);
  if (left?.text && !said) return resume(matter, left);
  if (left?.category && said)
    return (await isSame(matter, left, said)) ? resume(matter, addTo(left, said)) : askWhether(matter, left, said);
  memory.draft = newDraft(matter, said ?? '');
  if (said) return askNext(matter, memory.draft);
  return talk.state.subject ? askWhatWentWrong(matter) : askWords(matter);
}

/**
 * "The street lamp is broken" is no question, and where no service answers it, it is meant to be filed. Only what is surely
 * of a kind, or a story of which it is asked what it is about: nothing is filed before the citizen's yes.
 */
export async function offer(matter: Matter, text: string): Promise<boolean> {
  if (asksForSomething(text) || leftDraft(matter)) return false;
  const { kind } = await proposeKind(matter, text);
  if (kind !== 'sure' && !(kind === 'unsure' && isStory(text))) return false;
  await askNext(matter, newDraft(matter, text));
  return true;
}

export function newDraft({ talk }: Matter, text: string): Draft {
  const { id, files } = talk.turn;
  const draft: Draft = {
    id: `${id}.grievance`,
    text: '',
    details: {},
    messages: 1,
    ...(files.length ? { files } : {}),
  };
  return tellInto(draft, text);
}

/** What happened; "an anonymous complaint: ..." says with it that the name is not to be asked for. */
export function tellInto(draft: Draft, text: string): Draft {
  if (asksToStayUnknown(text)) draft.isAnonymous = true;
  return addTo(draft, text);
}

/** What was said a moment ago and found no answer, or was answered though it is a complaint: it is not asked for again. */
async function toldBefore(matter: Matter): Promise<string | undefined> {
  const { asked, misses } = matter.talk.state;
  if (!asked?.text || misses) return asked?.text;
  if (looksLikeQuestion(asked.text)) return undefined;
  const proposal = await proposeKind(matter, asked.text);
  return proposal.kind === 'sure' && proposal.category.isShared ? asked.text : undefined;
}

/** Told once more, perhaps in other words. */
async function isSame(matter: Matter, { category }: Draft, text: string): Promise<boolean> {
  const proposal = await proposeKind(matter, text);
  return proposal.kind === 'sure' && proposal.category._id === category;
}

/** As much as a citizen may write in one message of the longest kind. */
const LONGEST_TEXT = 4000;

/** The same words twice are said once. */
export function addTo(draft: Draft, text: string): Draft {
  if (text && !draft.text.includes(text)) draft.text = `${draft.text}\n${text}`.trim().slice(0, LONGEST_TEXT);
  return draft;
}

/** What was left in the middle, and not too long ago. */
export function leftDraft({ talk, memory }: Matter): Draft | undefined {
  const isOld = talk.turn.now.getTime() - (memory.at ?? 0) > FORGOTTEN_MS;
  if (isOld) delete memory.draft;
  return memory.draft;
}

export async function resume(matter: Matter, draft: Draft): Promise<void> {
  await askNext(matter, draft, [matter.words.filing.goOn(await kindOf(matter, draft))]);
}

/** After another language was chosen in the middle of it. */
export async function goOnAfter(matter: Matter, lead: string): Promise<boolean> {
  const { memory, talk } = matter;
  const isLate = talk.turn.now.getTime() - (memory.at ?? 0) > A_MOMENT_MS;
  if (!memory.draft || isLate) return false;
  await askNext(matter, memory.draft, [lead]);
  return true;
}

/** "Go on with your complaint?", before another is begun with `text`. */
export async function askWhether(matter: Matter, draft: Draft, text?: string): Promise<void> {
  await tell(matter, [matter.words.filing.stillThere(await kindOf(matter, draft))], {
    open: { kind: 'resume', ...(text ? { text } : {}) },
    options: buttons(matter, ['yes', 'no']),
  });
}

async function kindOf({ grievances, talk }: Matter, { category }: Draft): Promise<string | undefined> {
  return category === undefined ? undefined : talk.tell((await grievances.categories.get(category))?.names);
}

/** After an answer three things go wrong most; a number is quicker than words. */
async function askWhatWentWrong(matter: Matter): Promise<void> {
  const { talk, words } = matter;
  const entry = talk.state.subject && talk.knowledge.entry(talk.state.subject.entryId);
  if (!entry) return askWords(matter);
  const { refused, askedMoney, wasClosed } = words.labels;
  const options = [refused, askedMoney, wasClosed].map((label) => ({ value: `g:say:${label}`, label }));
  if (matter.memory.draft) matter.memory.draft.regret = 'said';
  await tell(matter, [words.filing.tellMeAbout(nameOf(talk, entry))], { open: { kind: 'words' }, options });
}

/** Sent to an office that does not do it: those who keep the knowledge hear of it, whether it is filed or not. */
async function noteWrongOffice({ talk }: Matter, text: string, heard: Recognised | undefined): Promise<void> {
  const { subject } = talk.state;
  if (heard?.kind !== 'grievance' || !heard.isWrongOffice || !subject) return;
  await keepAsGap(talk, talk.state.asked?.text || text, { kind: 'wrongOffice', entryId: subject.entryId });
}
