import type { Option } from '../../../channels/channel.ts';
import { tokenise } from '../../../knowledge/search/tokens.ts';
import type { GrievanceMessage } from '../../grievanceTalk.ts';
import { showPerson } from '../../commands.ts';
import { looksLikeQuestion } from '../asks.ts';
import { sharesWord } from '../../sharesWord.ts';
import { tellsOfDanger, tellsPlainlyOfDanger } from '../danger.ts';
import { type Matter, tell } from '../matter.ts';
import type { Draft, FilingMatter } from '../memory.ts';
import { ANSWERS } from './answers.ts';
import { proposeKind } from './kinds.ts';
import { askNext, askPlace, askWords } from './next.ts';
import { findPlaceIn, placeShared } from './places.ts';
import { askKind } from './propose.ts';
import { addTo, askWhether } from './begin.ts';

/** The answer to what is asked while one is told; false, and the draft is kept, when the message is for something else. */
export async function goOnFiling(matter: Matter, open: FilingMatter, message: GrievanceMessage): Promise<boolean> {
  const { memory, talk } = matter;
  const { draft } = memory;
  if (!draft) return leaveOpen(matter);
  if (await isDanger(matter, open, message)) return leaveInDanger(matter, draft, open, message);
  if (await isForOthers(matter, open, message)) return pause(matter);
  draft.messages++;
  const photos = takeFiles(matter, draft);
  if (message.position) {
    const { latitude, longitude } = message.position;
    draft.place = placeShared(talk, latitude, longitude);
    if (open.kind === 'confirm') draft.isConfirmed = true;
    return done(askNext(matter, draft, [...photos, matter.words.filing.noted]));
  }
  const { heard } = message;
  if (!heard) return done(photos.length ? askAgain(matter, draft, open, photos) : miss(matter, draft, open));
  if (heard.kind === 'social') {
    const lead = heard.social === 'greeting' ? [matter.words.filing.helloWhileTelling] : [];
    return done(askAgain(matter, draft, open, lead));
  }
  if (heard.kind === 'command') return done(askAgain(matter, draft, open));
  const isTaken = await ANSWERS[open.kind](matter, draft, { ...message, heard }, photos);
  return isTaken || done(miss(matter, draft, open));
}

const done = async (work: Promise<void>): Promise<true> => work.then(() => true);

function takeFiles({ talk, words }: Matter, draft: Draft): string[] {
  const { files } = talk.turn;
  if (!files.length) return [];
  draft.files = [...(draft.files ?? []), ...files].slice(0, MOST_FILES);
  return [words.filing.photos(files.length)];
}

const MOST_FILES = 10;
/** So few words that name a service are a question, even without its mark. */
const SHORT = 3;
/** After so long a message is rather something new. */
const LONG_SILENCE_MS = 6 * 3_600_000;

/** What happened may be a danger: then nothing stands before the number, and what was told is kept for after it. */
async function isDanger(matter: Matter, open: FilingMatter, { text, heard }: GrievanceMessage): Promise<boolean> {
  if (!text || !heard || heard.kind === 'command' || heard.kind === 'number') return false;
  return STORY.has(open.kind) ? tellsOfDanger(matter, text) : tellsPlainlyOfDanger(matter, text);
}

/** Where what happened is told. */
const STORY = new Set<FilingMatter['kind']>(['words', 'confirm', 'category', 'fix', 'resume']);

function leaveInDanger(matter: Matter, draft: Draft, open: FilingMatter, { text }: GrievanceMessage): false {
  if (open.kind === 'words') addTo(draft, text);
  return leaveOpen(matter);
}

/** A command, a look at another case, or a question of its own: complaints are no questions. */
async function isForOthers(
  { talk, memory, grievances }: Matter,
  open: FilingMatter,
  { text, heard }: GrievanceMessage,
): Promise<boolean> {
  if (!heard) return false;
  if (heard.kind === 'command') return !(heard.command === 'again' || (heard.command === 'more' && !talk.state.rest));
  if (heard.kind === 'status' || (heard.kind === 'social' && heard.social === 'abuse')) return true;
  if (heard.kind === 'case') return OTHER_DEEDS.has(heard.deed);
  if (!text || heard.kind === 'yes' || heard.kind === 'no' || heard.kind === 'number') return false;
  const outcome = await talk.knowledge.ask({ ...talk.circumstances, text });
  if (heard.kind === 'grievance' || heard.kind === 'notIt') return false;
  const isKnown = outcome.kind === 'answer' || outcome.kind === 'choice';
  const isQuestion = looksLikeQuestion(text);
  if (heard.kind === 'followUp') return Boolean(talk.state.subject) && isQuestion && open.kind !== 'words';
  if (!isKnown) return false;
  const isComplaint = (await proposeKind({ talk, grievances }, text)).kind === 'sure';
  if (isQuestion) return !(open.kind === 'words' && isComplaint);
  if (open.kind === 'words' || open.kind === 'place' || open.kind === 'category') return false;
  const wasLongAgo = talk.turn.now.getTime() - (memory.at ?? 0) > LONG_SILENCE_MS;
  // Where it is asked as well, a few words are the place.
  const isPlace = (open.kind === 'confirm' && !memory.draft?.place) || findPlaceIn(talk, text) !== undefined;
  // A name may look like a word of an entry; only one that the entry itself uses asks for it.
  const isNamed = outcome.kind === 'answer' && (open.kind !== 'name' || sharesWord(outcome.answer.entry, text));
  const isShort = tokenise(text).length <= SHORT && isNamed && !isPlace;
  return wasLongAgo || (isShort && !isComplaint);
}

const OTHER_DEEDS = new Set(['mine', 'withdraw', 'reopen', 'appeal', 'rate', 'forget', 'known']);

/** The draft stays, and the citizen is told so after what they asked for. */
function pause(matter: Matter): false {
  const { talk, memory } = matter;
  talk.afterword = () => matter.words.filing.waits;
  memory.at = talk.turn.now.getTime();
  return leaveOpen(matter);
}

function leaveOpen({ memory }: Matter): false {
  delete memory.open;
  return false;
}

/** The same question once more. */
export async function askAgain(matter: Matter, draft: Draft, open: FilingMatter, lead: string[] = []): Promise<void> {
  if (open.kind === 'resume') return askWhether(matter, draft, open.text);
  if (open.kind === 'category' && !open.ids.length) return askKind(matter, draft, lead);
  if (open.kind === 'place') return askPlace(matter, draft, lead);
  if (open.kind === 'words') return askWords(matter, lead);
  if (open.kind === 'alike') delete draft.isAlikeAsked;
  return askNext(matter, draft, lead);
}

/** Of no use: the question again, then in the simplest words, then a person; the draft is kept through all of it. */
async function miss(matter: Matter, draft: Draft, open: FilingMatter): Promise<void> {
  const { memory, talk, words } = matter;
  const misses = (memory.misses ?? 0) + 1;
  if (misses === 1) await askAgain(matter, draft, open);
  else if (misses === 2)
    await tell(matter, [words.filing.simpler], { open, options: talk.state.options as Option[], isMiss: true });
  else {
    pause(matter);
    await showPerson(talk);
  }
  memory.misses = misses % 3;
}
