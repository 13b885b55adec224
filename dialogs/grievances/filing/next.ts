import type { Category, Detail } from '../../../grievances/categories.ts';
import type { Alike } from '../../../grievances/grievances.ts';
import { nameOf, wordCost } from '../../compose/facts.ts';
import { tellsOfMoney } from '../asks.ts';
import { buttons, dayOf, type Matter, shortDayOf, tell } from '../matter.ts';
import type { Draft } from '../memory.ts';
import { fileDraft } from './file.ts';
import { propose, regret, sortingCategory } from './propose.ts';

/** Six messages at most: what may be left out is asked only while there is room for it, its answer and the name. */
export const MOST_MESSAGES = 6;

/** Asks for the first thing that is missing; when nothing is, it is filed. */
export async function askNext(matter: Matter, draft: Draft, lead: string[] = []): Promise<void> {
  matter.memory.draft = draft;
  if (!draft.text.trim()) return askWords(matter, lead);
  const known = draft.category && (await matter.grievances.categories.get(draft.category));
  const category = known || (await propose(matter, draft, lead));
  if (!category) return;
  if (!draft.isConfirmed) return confirm(matter, draft, category, lead);
  if (await needsPlace(matter, draft, category)) return askPlace(matter, draft, lead);
  const alike = await findAlike(matter, draft, category);
  if (alike) return offerAlike(matter, category, alike, lead);
  const detail = nextDetail(draft, category);
  if (detail) return askDetail(matter, detail, lead);
  if (!draft.isAnonymous) return askName(matter, category, lead);
  return fileDraft(matter, draft, {});
}

export async function askWords(matter: Matter, lead: string[] = []): Promise<void> {
  if (matter.memory.draft) matter.memory.draft.regret ??= 'said';
  await tell(matter, [...lead, matter.words.filing.tellMe], { open: { kind: 'words' } });
}

/** One question for all that is known: kind, place, office, what it is about. */
async function confirm(matter: Matter, draft: Draft, category: Category, lead: string[]): Promise<void> {
  const { words, talk } = matter;
  const { filing } = words;
  const isSorting = (await sortingCategory(matter.grievances))?._id === category._id;
  const begins = [...lead, regret(matter, draft, category)];
  const kind = talk.tell(category.names) ?? category._id;
  if (await needsPlace(matter, draft, category))
    return tell(matter, [...begins, filing.kindAndWhere(kind)], {
      open: { kind: 'confirm' },
      options: buttons(matter, ['skip', 'correct']),
    });
  const office = await officeOf(matter, draft, category);
  const place = draft.place?.name;
  await tell(
    matter,
    [
      ...begins,
      costsOnly(matter, draft, category),
      isSorting ? filing.shallUnsorted(place, office) : filing.shall(kind, place, aboutOf(matter, draft)),
      category.confidential ? filing.onlySeenBy(office) : undefined,
      buttons(matter, ['yes']).length ? filing.yesOrCorrectButtons : filing.yesOrCorrect,
    ],
    { open: { kind: 'confirm' }, options: buttons(matter, ['yes', 'correct']) },
  );
}

/** Who will have it, by the routing of this moment. */
async function officeOf({ grievances, talk }: Matter, { place }: Draft, category: Category): Promise<string> {
  const { department } = await grievances.routing.find(category, place);
  return talk.tell((await grievances.routing.department(department))?.names) ?? department;
}

/** Somebody asked for more than it costs: what it costs is the best answer, and stands before the question. */
function costsOnly({ talk, words }: Matter, { entryId, text }: Draft, category: Category): string | undefined {
  const entry = entryId === undefined ? undefined : talk.knowledge.entry(entryId);
  const cost = entry && category.confidential && tellsOfMoney(text) ? wordCost(talk, entry) : undefined;
  return cost && words.filing.costsOnly(cost);
}

/** The service of the conversation, with the time that was promised for it. */
function aboutOf({ talk, words }: Matter, { entryId }: Draft): string | undefined {
  const entry = entryId === undefined ? undefined : talk.knowledge.entry(entryId);
  if (!entry) return undefined;
  return words.filing.about(nameOf(talk, entry), entry.time && talk.wording.formats.duration(entry.time));
}

/** Confidential ones are asked for less; only where somebody has to be helped the place is needed. */
async function needsPlace({ grievances }: Matter, draft: Draft, category: Category): Promise<boolean> {
  if (draft.place || draft.isPlaceAsked) return false;
  if (category.confidential) return category.isUrgent === true;
  return (await sortingCategory(grievances))?._id !== category._id;
}

export async function askPlace(matter: Matter, draft: Draft, lead: string[] = []): Promise<void> {
  draft.isPlaceAsked = true;
  matter.memory.draft = draft;
  const options = buttons(matter, ['skip']);
  await tell(matter, [...lead, matter.words.filing.where], { open: { kind: 'place' }, options });
}

const hasRoom = ({ messages }: Draft): boolean => messages + 2 <= MOST_MESSAGES;

/** One like it nearby, looked for once. */
async function findAlike({ grievances }: Matter, draft: Draft, category: Category): Promise<Alike | undefined> {
  if (draft.isAlikeAsked || draft.isAnonymous || !category.isShared || !hasRoom(draft)) return undefined;
  draft.isAlikeAsked = true;
  const { text, place } = draft;
  const [likest] = await grievances.findAlike({ text, category: category._id, ...(place ? { place } : {}) });
  return likest;
}

async function offerAlike(matter: Matter, category: Category, alike: Alike, lead: string[]): Promise<void> {
  const { words, talk } = matter;
  const { filing } = words;
  const options = buttons(matter, ['join', 'own']);
  await tell(
    matter,
    [
      ...lead,
      filing.alike(
        talk.tell(category.names) ?? category._id,
        shortDayOf(matter, alike.filedAt),
        alike.promisedBy === undefined ? undefined : dayOf(matter, alike.promisedBy),
      ),
      alike.supporters ? filing.othersJoined(alike.supporters) : undefined,
      options.length ? filing.joinOrOwnButtons : filing.joinOrOwn,
    ],
    { open: { kind: 'alike', reference: alike.reference }, options },
  );
}

/** The next detail that was neither told nor left out. */
function nextDetail(draft: Draft, category: Category): Detail | undefined {
  if (category.confidential || !hasRoom(draft)) return undefined;
  return category.details.find(({ id }) => draft.details[id] === undefined);
}

async function askDetail(matter: Matter, detail: Detail, lead: string[]): Promise<void> {
  const { talk, words } = matter;
  const name = talk.tell(detail.names) ?? detail.id;
  await tell(matter, [...lead, words.filing.detail(name, detail.example)], {
    open: { kind: 'detail', id: detail.id },
    options: buttons(matter, ['skip']),
  });
}

async function askName(matter: Matter, category: Category, lead: string[]): Promise<void> {
  const { name, nameOrUnknown } = matter.words.filing;
  await tell(matter, [...lead, category.confidential ? nameOrUnknown : name], {
    open: { kind: 'name' },
    options: buttons(matter, ['skip', 'anonymous']),
  });
}
