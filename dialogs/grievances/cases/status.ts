import type { Option, Part } from '../../../channels/channel.ts';
import type { CitizenView, StoryLine } from '../../../grievances/grievances.ts';
import { plain, say } from '../../say.ts';
import { showsButtons } from '../../talk.ts';
import type { ToldStep } from '../../wording/grievances/wording.ts';
import { buttons, dayOf, type Matter, momentOf, shortDayOf } from '../matter.ts';

/** How many steps of the story are told at once; a page on the website has all of them. */
const MOST_LINES = 6;

/** How one stands: its state first, what was promised, what is waited for; then what the citizen may do, and the story. */
export async function tellStatus(matter: Matter, view: CitizenView): Promise<void> {
  const { talk, memory, words } = matter;
  talk.state.grievance = memory;
  delete memory.open;
  delete memory.misses;
  delete talk.state.options;
  delete talk.state.open;
  if (memory.proven?.reference !== view.reference) memory.about = view.reference;
  memory.at = talk.turn.now.getTime();
  const options = optionsOf(matter, view);
  const reply = plain(talk, [headOf(matter, view), ...factsOf(matter, view)], options);
  const may = view.may.map((one) => words.follow.may[one]);
  const parts: Part[] = [
    ...reply.parts,
    ...(may.length && !options.length
      ? [{ kind: 'sentence', text: words.follow.youMay(may), weight: 'should' } as const]
      : []),
    ...storyOf(matter, view),
  ];
  await say(talk, { ...reply, parts });
}

/** What the citizen may do, to be pressed where that is possible; an answer is written, and "solved?" is a yes or no. */
function optionsOf(matter: Matter, { may, state }: CitizenView): Option[] {
  const { talk, words } = matter;
  if (!showsButtons(talk)) return [];
  if (state === 'resolved') return buttons(matter, ['yes', 'no']);
  return may
    .filter((one) => one !== 'answer')
    .map((one) => ({ value: `g:d:${one}`, label: inSentenceCase(words.follow.may[one]) }));
}

const inSentenceCase = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

export function kindOf({ talk }: Matter, { categoryNames, category }: CitizenView): string {
  return talk.tell(categoryNames) ?? category;
}

/** The state in words, with the office that has it. */
export function stateOf({ talk, words }: Matter, { state, holderNames, holder }: CitizenView): string {
  return words.follow.states[state](talk.tell(holderNames) ?? holder.department);
}

export function officeOf({ talk }: Matter, { holderNames, holder }: CitizenView): string {
  return talk.tell(holderNames) ?? holder.department;
}

function headOf(matter: Matter, view: CitizenView): string {
  const { follow } = matter.words;
  return `${follow.head(view.reference, kindOf(matter, view), view.place)} ${stateOf(matter, view)}`;
}

function factsOf(matter: Matter, view: CitizenView): (string | undefined)[] {
  const { follow, deeds } = matter.words;
  const { question, resolution, twin, twinState, supporters, rating, isSupported } = view;
  const others = supporters - (isSupported ? 1 : 0);
  return [
    promiseOf(matter, view),
    question && follow.question(question.text, momentOf(matter, question.until)),
    resolution && view.state === 'resolved'
      ? follow.resolution(resolution.text, momentOf(matter, resolution.until))
      : undefined,
    twin && twinState ? follow.twin(twin, follow.states[twinState](officeOf(matter, view))) : undefined,
    others > 0 ? follow.supporters(others) : undefined,
    rating ? follow.rated(rating.score) : undefined,
    isSupported ? deeds.lookedOnly : undefined,
  ];
}

function promiseOf(matter: Matter, { promise }: CitizenView): string | undefined {
  const { follow } = matter.words;
  if (!promise) return undefined;
  const day = promise.dueAt === undefined ? undefined : dayOf(matter, promise.dueAt);
  const first = promise.promisedAtFirst === undefined ? undefined : dayOf(matter, promise.promisedAtFirst);
  if (promise.isBroken) return follow.brokenPromise(first, day);
  return day === undefined ? follow.clockStands : follow.promised(day);
}

/** Told where it is more than that it was filed; the newest last, as it happened. */
function storyOf(matter: Matter, { story }: CitizenView): Part[] {
  const items = story.flatMap((line) => wordLine(matter, line) ?? []).slice(-MOST_LINES);
  return items.length ? [{ kind: 'list', lead: matter.words.follow.story, items, weight: 'may' }] : [];
}

function wordLine(matter: Matter, { at, step, text }: StoryLine): string | undefined {
  const { follow } = matter.words;
  const word = isTold(step) ? follow.steps[step] : undefined;
  return word && follow.line(shortDayOf(matter, at), word, text);
}

function isTold(step: StoryLine['step']): step is ToldStep {
  return !UNTOLD.has(step);
}

const UNTOLD = new Set<StoryLine['step']>([
  'note',
  'explainDelay',
  'escalate',
  'remind',
  'forget',
  'recategorise',
  'file',
  'rejectAppeal',
]);
