import type { CitizenView } from '../../../grievances/grievances.ts';
import type { GrievanceMessage } from '../../grievanceTalk.ts';
import { looksLikeQuestion } from '../asks.ts';
import { tellsPlainlyOfDanger } from '../danger.ts';
import { buttons, dayOf, type Matter, stepOf, tell } from '../matter.ts';
import { orSayWhy, reopen } from './changes.ts';
import { parseRating } from './rating.ts';
import { listOwn } from './reach.ts';
import { kindOf, officeOf } from './status.ts';

/** "Is it solved?" was asked by a notice, days ago perhaps: yes, no and a rating are its answers while nothing else is open. */
export async function answerResolved(matter: Matter, { text, heard }: GrievanceMessage): Promise<boolean> {
  const says = saysOf(text, heard);
  if (!says || matter.talk.state.open) return false;
  const own = await listOwn(matter);
  const resolved = latest(own.filter(({ state }) => state === 'resolved'));
  if (says.kind === 'rating') {
    const rateable = resolved ?? latest(own.filter(({ may }) => may.includes('rate')));
    return rateable ? rate(matter, rateable.reference, text) : false;
  }
  if (!resolved) return false;
  if (says.kind === 'no') return reopen(matter, resolved).then(() => true);
  await tell(matter, [matter.words.deeds.solvedThanks, matter.words.deeds.rate], {
    open: { kind: 'rate', reference: resolved.reference },
  });
  return true;
}

function saysOf(text: string, heard: GrievanceMessage['heard']): { kind: 'yes' | 'no' | 'rating' } | undefined {
  const deed = heard?.kind === 'case' ? heard.deed : undefined;
  if (heard?.kind === 'yes' || deed === 'solved') return { kind: 'yes' };
  if (heard?.kind === 'no' || deed === 'unsolved') return { kind: 'no' };
  // A number alone means what was offered last.
  const isRating = heard?.kind !== 'number' && /^\s*\p{N}/u.test(text) && parseRating(text)?.visits !== undefined;
  return isRating ? { kind: 'rating' } : undefined;
}

const latest = (views: CitizenView[]): CitizenView | undefined =>
  views.reduce<CitizenView | undefined>(
    (best, view) => (!best || view.changedAt > best.changedAt ? view : best),
    undefined,
  );

/** Takes a rating in plain text; false when there is none in it. */
export async function rate(matter: Matter, reference: string, text: string): Promise<boolean> {
  const rating = parseRating(text);
  if (!rating) return false;
  const { grievances, words } = matter;
  await orSayWhy(matter, async () => {
    const after = await grievances.rate({ ...stepOf(matter, reference, 'rate'), ...rating });
    const due = after.promise?.dueAt;
    const thanks =
      after.state === 'appealed'
        ? words.deeds.thanksBad(due === undefined ? undefined : dayOf(matter, due))
        : after.story.at(-1)?.state === 'closed' && rating.score >= GOOD
          ? words.deeds.thanksGood
          : words.deeds.thanksLater;
    await tell(matter, [thanks]);
  });
  return true;
}

const GOOD = 3;

/** Words or a picture while an officer waits for an answer, unless they are a question of the citizen's own. */
export async function answerOfficer(matter: Matter, { text, heard }: GrievanceMessage): Promise<boolean> {
  const { grievances, talk, words } = matter;
  const { files, citizen } = talk.turn;
  if (!isWorthLooking(matter, { text, ...(heard ? { heard } : {}) })) return false;
  const asked = (await grievances.mine(citizen.owner)).find(({ question, may }) => question && may.includes('answer'));
  if (!asked) return false;
  if (text && (await tellsPlainlyOfDanger(matter, text))) return false;
  if (text && looksLikeQuestion(text)) {
    const { kind } = await talk.knowledge.ask({ ...talk.circumstances, text });
    if (kind !== 'none') return false;
  }
  await orSayWhy(matter, async () => {
    const step = { ...stepOf(matter, asked.reference, 'answer'), text, ...(files.length ? { files } : {}) };
    const after = await grievances.answerQuestion(step);
    await tell(matter, [words.deeds.answered(asked.reference, officeOf(matter, after))]);
  });
  return true;
}

/** Most who ask something have no complaint open: on the web only those can who filed it in this conversation. */
function isWorthLooking({ talk }: Matter, { text, heard }: GrievanceMessage): boolean {
  const { channel } = talk.turn.citizen;
  const isPhone = channel === 'sms' || channel === 'whatsapp';
  if (!isPhone && !talk.state.grievance) return false;
  if (!text) return talk.turn.files.length > 0;
  return heard?.kind === 'question' ? heard.content > 0 : heard?.kind === 'number' || heard?.kind === 'grievance';
}

/** A picture out of nothing: for the one that can take it, after a yes. */
export async function offerPhotos(matter: Matter): Promise<boolean> {
  const { talk, words, memory } = matter;
  const { files } = talk.turn;
  if (!files.length) return false;
  const possible = (await listOwn(matter)).filter(({ may }) => may.includes('add'));
  const view = possible.find(({ reference }) => reference === memory.about) ?? possible[0];
  if (!view) return false;
  await tell(matter, [words.deeds.addPhotos(view.reference, kindOf(matter, view))], {
    open: { kind: 'photos', reference: view.reference, files },
    options: buttons(matter, ['yes', 'no']),
  });
  return true;
}
