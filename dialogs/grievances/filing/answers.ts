import { tokenise } from '../../../knowledge/search/tokens.ts';
import type { GrievanceMessage } from '../../grievanceTalk.ts';
import type { Recognised } from '../../recognisers/recogniser.ts';
import type { Matter } from '../matter.ts';
import type { Draft, FilingMatter } from '../memory.ts';
import { addTo, begin, resume, tellInto } from './begin.ts';
import { answerCategory, answerConfirm, answerFix } from './confirming.ts';
import { fileDraft } from './file.ts';
import { joinAlike } from './joining.ts';
import { nameIn } from './names.ts';
import { askNext, MOST_MESSAGES } from './next.ts';
import { findPlaceIn, placeSaid } from './places.ts';
import { detailSaid } from './told.ts';
import { tell } from '../matter.ts';

/** A message in words, and what kind it is. */
export type Heard = GrievanceMessage & { heard: Recognised };

/** Takes the answer to one question; false when nothing can be made of it. `lead` stands before what is said next. */
export type TakeAnswer = (matter: Matter, draft: Draft, said: Heard, lead: string[]) => Promise<boolean>;

export const ANSWERS: Record<FilingMatter['kind'], TakeAnswer> = {
  words: answerWords,
  confirm: answerConfirm,
  category: answerCategory,
  fix: answerFix,
  place: answerPlace,
  alike: answerAlike,
  detail: answerDetail,
  name: answerName,
  resume: answerResume,
};

export const done = async (work: Promise<void>): Promise<true> => work.then(() => true);

/** "Skip", "no", "I do not know": it is left out. */
export const leavesOut = ({ kind, ...heard }: Recognised): boolean =>
  kind === 'no' || kind === 'notIt' || ('deed' in heard && heard.deed === 'skip');

/** Words that say something of their own. */
export const isTelling = ({ kind }: Recognised): boolean =>
  kind === 'question' || kind === 'grievance' || kind === 'followUp' || kind === 'notIt' || kind === 'number';

/** "Anonymous" counts wherever it is said. */
export function staysUnknown({ heard }: Heard): boolean {
  return heard.kind === 'case' && heard.deed === 'anonymous';
}

async function answerWords(matter: Matter, draft: Draft, said: Heard, lead: string[]): Promise<boolean> {
  if (staysUnknown(said)) draft.isAnonymous = true;
  else if (said.heard.kind === 'number' || (!isTelling(said.heard) && said.heard.kind !== 'case')) return false;
  else tellInto(draft, said.text);
  return done(askNext(matter, draft, lead));
}

async function answerPlace(matter: Matter, draft: Draft, { text, heard }: Heard, lead: string[]): Promise<boolean> {
  if (heard.kind === 'yes') return false;
  const isOut = leavesOut(heard) && !(heard.kind === 'notIt');
  if (!isOut) draft.place = placeSaid(matter.talk, heard.kind === 'question' && heard.isCorrection ? heard.text : text);
  return done(askNext(matter, draft, lead));
}

async function answerAlike(matter: Matter, draft: Draft, { text, heard }: Heard, lead: string[]): Promise<boolean> {
  const { open } = matter.memory;
  if (open?.kind !== 'alike') return false;
  if (heard.kind === 'yes' || (heard.kind === 'case' && heard.deed === 'join'))
    return done(joinAlike(matter, draft, open.reference));
  if (isTelling(heard) && heard.kind !== 'number') addTo(draft, text);
  return done(askNext(matter, draft, lead));
}

/** Of the right form, or a sentence that says more of what happened; asked for again only once. */
async function answerDetail(matter: Matter, draft: Draft, { text, heard }: Heard, lead: string[]): Promise<boolean> {
  const { memory, grievances, words, talk } = matter;
  const { open } = memory;
  const category = draft.category && (await grievances.categories.get(draft.category));
  const detail = category && open?.kind === 'detail' ? category.details.find(({ id }) => id === open.id) : undefined;
  if (!detail) return done(askNext(matter, draft, lead));
  const value = leavesOut(heard) ? '' : detailSaid(grievances, detail, text);
  if (value !== undefined) draft.details[detail.id] = value;
  else if (memory.misses || text.split(/\s+/u).length > LONG_ANSWER) {
    addTo(draft, text);
    draft.details[detail.id] = '';
  } else {
    const sentence = words.filing.detailWrong(talk.tell(detail.names) ?? detail.id, detail.example);
    await tell(matter, [sentence], { open: { kind: 'detail', id: detail.id }, isMiss: true });
    memory.misses = 1;
    return true;
  }
  return done(askNext(matter, draft, lead));
}

/** Longer answers tell a story. */
const LONG_ANSWER = 3;

async function answerName(matter: Matter, draft: Draft, said: Heard, lead: string[]): Promise<boolean> {
  const { text, heard } = said;
  if (staysUnknown(said)) {
    draft.isAnonymous = true;
    return done(fileDraft(matter, draft, {}));
  }
  if (leavesOut(heard)) return done(fileDraft(matter, draft, {}));
  if (heard.kind === 'yes' || heard.kind === 'number') return false;
  if (takeLatePlace(matter, draft, text) || (await takeLateDetail(matter, draft, text)))
    return done(askNext(matter, draft, [...lead, matter.words.filing.noted]));
  const name = nameIn(text);
  if (name) return done(fileDraft(matter, draft, { name }));
  addTo(draft, text);
  if (draft.messages >= MOST_MESSAGES) return done(fileDraft(matter, draft, {}));
  return done(askNext(matter, draft, [...lead, matter.words.filing.noted]));
}

/** An office or an area is nobody's name. */
function takeLatePlace({ talk }: Matter, draft: Draft, text: string): boolean {
  const found = findPlaceIn(talk, text);
  if (!found || tokenise(text).join(' ') !== tokenise(found.matched).join(' ')) return false;
  draft.place = found.place;
  return true;
}

/** A number that was left out before, found after all. */
async function takeLateDetail({ grievances }: Matter, draft: Draft, text: string): Promise<boolean> {
  const category = draft.category && (await grievances.categories.get(draft.category));
  if (!category) return false;
  const detail = category.details.find((one) => one.isCode && !draft.details[one.id]);
  const value = detail && grievances.categories.checkDetail(detail, text);
  if (!detail || value === undefined) return false;
  draft.details[detail.id] = value;
  return true;
}

async function answerResume(matter: Matter, draft: Draft, { text, heard }: Heard): Promise<boolean> {
  const { memory, words } = matter;
  const { open } = memory;
  if (heard.kind === 'yes') return done(resume(matter, draft));
  if (open?.kind !== 'resume') return false;
  const isNo = heard.kind === 'no' || (heard.kind === 'case' && heard.deed === 'own');
  if (!isNo && !isTelling(heard)) return false;
  delete memory.draft;
  const other = isNo ? open.text : text;
  if (other) return done(begin(matter, other, undefined));
  return done(tell(matter, [words.filing.left]));
}
