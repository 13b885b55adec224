import type { Part } from '../channels/channel.ts';
import type { Entry } from '../knowledge/model.ts';
import type { Answer, Door } from '../knowledge/outcome.ts';
import { composeAnswer } from './compose/answer.ts';
import { areaOption, entryOption } from './options.ts';
import { differencesOf } from './differences.ts';
import { plain, say } from './say.ts';
import { showsButtons, type Talk } from './talk.ts';
import { withColon } from './wording/punctuation.ts';

/** Tells an entry: it becomes the subject. False when it is not (or no longer) published. */
export async function tellEntry(talk: Talk, entryId: string, lead: string[] = []): Promise<boolean> {
  const answer = talk.knowledge.answer(entryId, talk.circumstances);
  if (!answer) return false;
  await tellAnswer(talk, answer, lead);
  return true;
}

export async function tellAnswer(talk: Talk, answer: Answer, lead: string[] = []): Promise<void> {
  takeUp(talk, answer);
  await say(talk, composeAnswer(talk, answer, lead), { said: { kind: 'answer' } });
}

/** A new question ends what was open and offered before. */
export function beginAnew({ state, turn }: Talk, text: string): void {
  delete state.open;
  delete state.options;
  state.asked = { text, at: turn.now.getTime(), not: [] };
}

/** What was told is what is talked about from now on. */
export function takeUp({ state }: Talk, { entry, door }: Pick<Answer, 'entry' | 'door'>): void {
  state.subject = { entryId: entry.id, ...(door ? { officeId: door.office.id } : {}) };
  delete state.open;
  delete state.misses;
}

/** The subject's answer with the office that was named last, where that still offers it. */
export function subjectAnswer(talk: Talk): Answer | undefined {
  const { subject } = talk.state;
  const answer = subject && talk.knowledge.answer(subject.entryId, talk.circumstances);
  if (!answer || !subject?.officeId || answer.door?.office.id === subject.officeId) return answer;
  const door = doorsOf(talk, subject.entryId).find(({ office }) => office.id === subject.officeId);
  return door ? { ...answer, door } : answer;
}

export function doorsOf(talk: Talk, entryId: string): Door[] {
  return talk.knowledge.doors(entryId, talk.circumstances).filter((door) => door !== undefined);
}

/** Which of a few: numbered, told apart by what differs; after what is told already (`before`), in other words (`lead`). */
export async function offerEntries(
  talk: Talk,
  entries: Entry[],
  question: string,
  { lead, before = [] }: { lead?: string; before?: Part[] } = {},
): Promise<void> {
  const { state } = talk;
  const ids = entries.map(({ id }) => id);
  state.open = { kind: 'choice', question };
  state.asked = { not: [], ...state.asked, text: state.asked?.text ?? question, offered: ids };
  delete state.misses;
  const { sentences, parts, options } =
    lead || entries.length > 1
      ? askWhich(talk, entries, { lead, isFull: before.length > 0 })
      : askWhether(talk, entries);
  const reply = plain(talk, sentences, options);
  await say(
    talk,
    { ...reply, parts: [...before, ...reply.parts, ...parts] },
    { said: { kind: 'choice', entries: ids } },
  );
}

/** Where there is much before it, a text message has no room left for what tells the entries apart. */
function askWhich(talk: Talk, entries: Entry[], { lead, isFull }: { lead: string | undefined; isFull: boolean }) {
  const { which, orSayMore, orSayMoreButtons } = talk.wording.choice;
  const differences = isFull && !showsButtons(talk) ? [] : differencesOf(talk, entries);
  const sentences = [lead ?? which, showsButtons(talk) ? orSayMoreButtons : orSayMore];
  return { sentences, ...(showsButtons(talk) ? beside : inLabels)(talk, entries, differences) };
}

/** "Do you mean Dog registration?" */
function askWhether(talk: Talk, entries: Entry[]) {
  const options = entries.map((entry) => entryOption(talk, entry));
  const sentences = options.map(({ label }) => talk.wording.choice.one(label));
  return { sentences, parts: [], options: showsButtons(talk) ? options : [] };
}

/** Beside buttons, which stay short, the differences are a list: of all, since whoever hears it read counts them. */
function beside(talk: Talk, entries: Entry[], differences: (string | undefined)[]) {
  const options = entries.map((entry) => entryOption(talk, entry));
  const items = options.map(({ label }, index) => (differences[index] ? withColon(label, differences[index]) : label));
  const parts: Part[] = differences.some(Boolean) ? [{ kind: 'list', lead: '', items, weight: 'should' }] : [];
  return { parts, options };
}

function inLabels(talk: Talk, entries: Entry[], differences: (string | undefined)[]) {
  const options = entries.map((entry, index) => {
    const { value, label } = entryOption(talk, entry);
    const difference = differences[index];
    return { value, label: difference ? withColon(label, difference) : label };
  });
  return { parts: [], options };
}

/** "Do you mean North Bank?" */
export async function offerPlaces(talk: Talk, areas: string[]): Promise<void> {
  const { choice } = talk.wording;
  talk.state.open = { kind: 'place', areas };
  const [only, ...others] = areas;
  if (only && !others.length) {
    const name = areaOption(talk, only).label;
    return say(talk, plain(talk, [choice.place(name)], yesButton(talk)));
  }
  await say(
    talk,
    plain(
      talk,
      [choice.places],
      areas.map((id) => areaOption(talk, id)),
    ),
  );
}

/** By text the word itself is in the sentence; a number beside it would only be one thing more to read. */
function yesButton(talk: Talk) {
  return showsButtons(talk) ? [{ value: 'yes', label: talk.wording.labels.yes }] : [];
}

/** A question that can be asked as it stands, for an example: the name of a service that many ask for, in their language. */
export function exampleOf(talk: Talk): string {
  const [first] = talk.knowledge.menu(1);
  return first?.names[talk.language] ?? talk.wording.talk.exampleQuestion;
}
