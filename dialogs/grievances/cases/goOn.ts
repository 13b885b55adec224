import { parseSecret } from '../../../grievances/reference.ts';
import type { GrievanceMessage } from '../../grievanceTalk.ts';
import { looksLikeQuestion } from '../asks.ts';
import { tellsPlainlyOfDanger } from '../danger.ts';
import { type Matter, stepOf, tell } from '../matter.ts';
import type { CaseMatter } from '../memory.ts';
import { add, appeal, change, orSayWhy, withdraw } from './changes.ts';
import { askToForget, forget } from './data.ts';
import { takeSecret } from './follow.ts';
import { rate } from './office.ts';
import { reach } from './reach.ts';
import { officeOf } from './status.ts';

/** The answer to what was asked about one that is filed; whatever else the citizen says ends the question. */
export async function goOnCase(matter: Matter, open: CaseMatter, message: GrievanceMessage): Promise<boolean> {
  const { memory } = matter;
  delete memory.open;
  const { heard } = message;
  if (heard?.kind === 'command' && heard.command !== 'again') return false;
  if (heard?.kind === 'status') return false;
  return answer(matter, open, message);
}

async function answer(matter: Matter, open: CaseMatter, message: GrievanceMessage): Promise<boolean> {
  switch (open.kind) {
    case 'secret':
      return answerSecret(matter, open, message);
    case 'add':
      return answerAdd(matter, open.reference, message);
    case 'rate':
      return answerRate(matter, open.reference, message);
    case 'list':
    case 'which':
      return false;
    default:
      return answerYesOrNo(matter, open, message);
  }
}

const done = async (work: Promise<void>): Promise<true> => work.then(() => true);

async function answerSecret(
  matter: Matter,
  open: Extract<CaseMatter, { kind: 'secret' }>,
  { text }: GrievanceMessage,
): Promise<boolean> {
  const secret = parseSecret(text);
  if (secret) return done(takeSecret(matter, open.reference, secret, open.what));
  if (!/\p{N}/u.test(text)) return false;
  return done(tell(matter, [matter.words.follow.secretUnclear], { open }));
}

async function answerAdd(matter: Matter, reference: string, { text, heard }: GrievanceMessage): Promise<boolean> {
  const { talk, words } = matter;
  const isNothing = heard?.kind === 'no' || (heard?.kind === 'case' && heard.deed === 'skip');
  if (isNothing) return done(tell(matter, [words.deeds.nothingMore]));
  if (heard?.kind === 'case' || heard?.kind === 'social') return false;
  if (!text && !talk.turn.files.length) return false;
  if (text) {
    const { kind } = await talk.knowledge.ask({ ...talk.circumstances, text });
    if (kind === 'answer' && looksLikeQuestion(text)) return false;
    if (await tellsPlainlyOfDanger(matter, text)) return false;
  }
  return done(add(matter, reference, text));
}

async function answerRate(matter: Matter, reference: string, { text, heard }: GrievanceMessage): Promise<boolean> {
  const { words, memory } = matter;
  if (await rate(matter, reference, text)) return true;
  const isOther = heard?.kind === 'question' && heard.content > 0 && !/\p{N}/u.test(text);
  if (isOther || memory.misses || heard?.kind === 'case' || heard?.kind === 'grievance') return false;
  if (heard?.kind === 'no' || heard?.kind === 'social') return done(tell(matter, [words.deeds.nothingMore]));
  await tell(matter, [words.deeds.rateAgain], { open: { kind: 'rate', reference }, isMiss: true });
  memory.misses = 1;
  return true;
}

async function answerYesOrNo(
  matter: Matter,
  open: Extract<CaseMatter, { kind: 'withdraw' | 'appeal' | 'photos' | 'forget' }>,
  { heard }: GrievanceMessage,
): Promise<boolean> {
  if (heard?.kind === 'yes') return done(YES[open.kind](matter, open));
  if (heard?.kind === 'number' || heard?.kind === 'social' || !heard) return askOnceMore(matter, open);
  if (heard.kind !== 'no') return false;
  const { deeds, data } = matter.words;
  const kept = open.kind === 'withdraw' ? deeds.kept(open.reference) : deeds.nothingChanged;
  return done(tell(matter, [open.kind === 'forget' ? data.notDeleted : kept]));
}

/** What is neither a yes nor a no, and nothing else either. */
async function askOnceMore(matter: Matter, open: YesMatter): Promise<boolean> {
  if (matter.memory.misses) return false;
  if (open.kind === 'forget') await askToForget(matter);
  else {
    const view = open.kind === 'photos' ? undefined : await reach(matter, open.reference);
    if (!view || open.kind === 'photos') return false;
    await change(matter, open.kind, view);
  }
  matter.memory.misses = 1;
  return true;
}

type YesMatter = Extract<CaseMatter, { kind: 'withdraw' | 'appeal' | 'photos' | 'forget' }>;

const YES: Record<YesMatter['kind'], (matter: Matter, open: YesMatter) => Promise<void>> = {
  withdraw: async (matter, open) => ('reference' in open ? withdraw(matter, open.reference) : undefined),
  appeal: async (matter, open) => ('reference' in open ? appeal(matter, open.reference) : undefined),
  photos: async (matter, open) => (open.kind === 'photos' ? addPhotos(matter, open) : undefined),
  forget: (matter) => forget(matter),
};

async function addPhotos(matter: Matter, { reference, files }: Extract<CaseMatter, { kind: 'photos' }>): Promise<void> {
  const { grievances, words } = matter;
  await orSayWhy(matter, async () => {
    const after = await grievances.addInformation({ ...stepOf(matter, reference, 'photos'), text: '', files });
    await tell(matter, [words.deeds.added(reference, officeOf(matter, after))]);
  });
}
