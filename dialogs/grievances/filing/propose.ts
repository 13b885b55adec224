import type { Category } from '../../../grievances/categories.ts';
import type { Grievances } from '../../../grievances/grievances.ts';
import type { Matter } from '../matter.ts';
import { tell } from '../matter.ts';
import type { Draft } from '../memory.ts';
import { proposeKind } from './kinds.ts';
import { findPlaceIn, placeOfArea, placeOfOffice } from './places.ts';
import { detailsIn } from './told.ts';

/**
 * The kind by the words; where two or three are as likely it is asked which, and there is none yet. What fits nowhere is
 * sorted by hand.
 */
export async function propose(matter: Matter, draft: Draft, lead: string[]): Promise<Category | undefined> {
  const proposal = await proposeKind(matter, draft.text);
  if (proposal.kind === 'aside' && draft.messages <= PATIENT_FOR) return asked(askWhatWentWrong(matter, draft, lead));
  const likely = proposal.kind === 'unsure' ? proposal.likeliest : undefined;
  if (proposal.kind === 'unsure' && !likely) return asked(askWhich(matter, draft, proposal.categories, lead));
  const category =
    proposal.kind === 'sure' ? proposal.category : (likely ?? (await sortingCategory(matter.grievances)));
  if (!category) return asked(askKind(matter, draft, lead));
  takeCategory(matter, draft, category);
  return category;
}

/** Who tells of themselves first is listened to, in so many messages. */
const PATIENT_FOR = 3;

async function askWhatWentWrong(matter: Matter, draft: Draft, lead: string[]): Promise<void> {
  matter.memory.draft = draft;
  await tell(matter, [...lead, matter.words.filing.listening], { open: { kind: 'words' } });
}

const asked = async (work: Promise<void>): Promise<undefined> => work.then(() => undefined);

/** The kind for whatever has none of its own: nothing is learnt for it. */
export async function sortingCategory({ categories }: Grievances): Promise<Category | undefined> {
  const all = await categories.all();
  return all.find(({ examples }) => !Object.values(examples).some((texts) => texts.length)) ?? all.at(-1);
}

/** With the kind it is known what of the conversation belongs to it: a dark street is not the passport office's. */
export function takeCategory({ talk, grievances }: Matter, draft: Draft, category: Category): void {
  draft.category = category._id;
  draft.details = { ...detailsIn(grievances, category, draft.text), ...draft.details };
  const { subject, place } = talk.state;
  if (category.isShared) delete draft.entryId;
  else if (subject) draft.entryId = subject.entryId;
  if (draft.place) return;
  const office = category.isShared || !subject?.officeId ? undefined : talk.knowledge.office(subject.officeId);
  const told = findPlaceIn(talk, draft.text)?.place;
  const known = category.isShared && place?.areaId ? placeOfArea(talk, place.areaId) : undefined;
  const found = told ?? (office ? placeOfOffice(talk, office) : known);
  if (found) draft.place = { ...found, ...(category.isShared && place?.position ? { position: place.position } : {}) };
}

export async function askWhich(matter: Matter, draft: Draft, categories: Category[], lead: string[]): Promise<void> {
  const { words, talk } = matter;
  matter.memory.draft = draft;
  const options = categories.map(({ _id, names, hints }) => ({
    value: `g:c:${_id}`,
    label: talk.tell(hints) ?? talk.tell(names) ?? _id,
  }));
  const ids = categories.map(({ _id }) => _id);
  await tell(matter, [...lead, regret(matter, draft), words.filing.which, words.filing.orOtherWords], {
    open: { kind: 'category', ids },
    options,
  });
}

/** In words: a list of all kinds would fill messages. */
export async function askKind(matter: Matter, draft: Draft, lead: string[] = []): Promise<void> {
  matter.memory.draft = draft;
  await tell(matter, [...lead, matter.words.filing.whatKind], { open: { kind: 'category', ids: [] } });
}

/** Once, where something went wrong; then help. What is told in confidence is thanked for, whatever was said before. */
export function regret({ words }: Matter, draft: Draft, category?: Category): string | undefined {
  const before = draft.regret;
  draft.regret = category?.confidential ? 'thanked' : (before ?? 'said');
  if (category?.confidential) return before === 'thanked' ? undefined : words.filing.thanksForTelling;
  return before ? undefined : words.filing.sorry;
}
