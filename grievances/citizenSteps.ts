import type { Deps } from './deps.ts';
import type { CitizenStep, CitizenView } from './grievances.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import { viewForCitizen } from './citizenView.ts';
import type { FileNote, GrievanceDocument, Personal } from './model.ts';
import type { NoticeKind } from './notice.ts';
import { makePromise, resumePromise } from './promise.ts';
import { openContact, openPersonal } from './sealing.ts';
import { APPEAL_DAYS, CONTEST_HOURS, REOPENED_DAYS } from './settings.ts';
import { isTaken, refuse, type NoticeDraft, type Step, takeStep } from './step.ts';
import { tellCitizen, tellOffice, tellSupporters } from './tell.ts';

type Told = CitizenStep & { text: string; files?: FileNote[] };

const CITIZEN = { kind: 'citizen' } as const;

/** Whatever comes while the office waits for an answer is the answer. */
export async function addInformation(deps: Deps, told: Told): Promise<CitizenView> {
  await holdFiles(deps, told);
  return change(deps, told, (doc, now) => {
    if (doc.question) return answer(deps, doc, told, now);
    if (LIFE_CYCLE[doc.state].isEnd) refuse(doc, 'add', 'ended', 'it has ended');
    checkTold(doc, told, 'add');
    keepAdded(deps, doc, told, now);
    step(deps, doc, told, { step: 'add', at: now, said: told.text, notices: [tellOffice(doc, 'added')] });
  });
}

export async function answerQuestion(deps: Deps, told: Told): Promise<CitizenView> {
  await holdFiles(deps, told);
  return change(deps, told, (doc, now) => answer(deps, doc, told, now));
}

/** Before they are named: what is named is there. */
async function holdFiles(deps: Deps, { files = [] }: Told): Promise<void> {
  await deps.files.hold(files.map(({ id }) => id));
}

function answer(deps: Deps, doc: GrievanceDocument, told: Told, now: number): void {
  const { question } = doc;
  if (!question) refuse(doc, 'answer', 'notAsked', 'no question is open');
  checkTold(doc, told, 'answer');
  keepAdded(deps, doc, told, now);
  const notices = [tellOffice(doc, 'answered')];
  step(deps, doc, told, { step: 'answer', at: now, to: question.back, said: told.text, notices });
}

export async function withdraw(deps: Deps, asked: CitizenStep): Promise<CitizenView> {
  return change(deps, asked, (doc, now) => {
    const notices = [tellOffice(doc, 'withdrawn'), ...others(deps, doc, asked, 'withdrawn')];
    step(deps, doc, asked, { step: 'withdraw', at: now, to: 'withdrawn', notices });
  });
}

/** Within 72 hours of the resolution; the promise's clock goes on, and the group hears of it. */
export async function reopen(deps: Deps, asked: CitizenStep & { text?: string }): Promise<CitizenView> {
  return change(deps, asked, (doc, now) => {
    checkContestable(doc, 'reopen');
    const notices = [tellOffice(doc, 'reopened'), ...others(deps, doc, asked, 'reopened')];
    const said = asked.text ? { said: asked.text } : {};
    step(deps, doc, asked, { step: 'reopen', at: now, to: 'reopened', notices, ...said }, () => {
      doc.promise = resumePromise(deps.calendar, doc.promise, REOPENED_DAYS, now);
      delete doc.resolvedAt;
    });
  });
}

export async function appeal(deps: Deps, asked: CitizenStep & { text?: string }): Promise<CitizenView> {
  const appeals = await appealGroupOf(deps, asked.reference);
  return change(deps, asked, (doc, now) => {
    checkContestable(doc, 'appeal');
    const said = asked.text ? { said: asked.text } : {};
    takeAppeal(deps, doc, asked, { step: 'appeal', at: now, ...said }, appeals);
  });
}

export async function appealGroupOf(deps: Deps, reference: string): Promise<string> {
  const { holder } = await deps.documents.get(reference);
  return (await deps.routing.department(holder.department))?.appeals ?? 'appeals';
}

/** To the appeal officer, with a promise of its own. */
export function takeAppeal(
  deps: Deps,
  doc: GrievanceDocument,
  asked: CitizenStep,
  what: Pick<Step, 'step' | 'at' | 'said' | 'facts'>,
  group: string,
): void {
  const { department } = doc.holder;
  const promise = makePromise(deps.calendar, 'appeal', APPEAL_DAYS, what.at);
  doc.holderBefore = doc.holder;
  doc.holder = { department, group, level: 'appeal' };
  doc.promise = promise;
  const notices = [tellOffice(doc, 'appealed'), ...others(deps, doc, asked, 'appealed')];
  step(deps, doc, asked, { ...what, to: 'appealed', notices });
}

export async function change(
  deps: Deps,
  { cause, reference }: CitizenStep,
  decide: (doc: GrievanceDocument, now: number) => void,
): Promise<CitizenView> {
  const doc = await deps.documents.change(reference, (copy) => {
    if (!isTaken(copy, cause)) decide(copy, deps.clock().getTime());
  });
  return viewForCitizen(deps, doc);
}

export function step(
  deps: Deps,
  doc: GrievanceDocument,
  { cause }: CitizenStep,
  what: Omit<Step, 'cause' | 'by'>,
  alter?: () => void,
): void {
  takeStep(deps.tools, doc, { cause, by: CITIZEN, ...what }, alter);
}

/** Those who joined, and the citizen where they are not now: filed by SMS, withdrawn on the website. */
export function others(
  deps: Deps,
  doc: GrievanceDocument,
  { conversation }: CitizenStep,
  kind: NoticeKind,
): NoticeDraft[] {
  const isHere = doc.contact && openContact(deps.vault, doc.contact).conversation === conversation;
  return [...(isHere ? [] : tellCitizen(doc, kind)), ...tellSupporters(doc, kind)];
}

/** While it stands as resolved; that it closes in time is the clock's matter, and a clock that stood still is nobody's fault. */
function checkContestable(doc: GrievanceDocument, name: 'reopen' | 'appeal'): void {
  if (doc.state === 'resolved') return;
  const isTooLate = doc.state === 'closed' && doc.resolvedAt !== undefined;
  if (isTooLate) refuse(doc, name, 'tooLate', `that is possible until ${CONTEST_HOURS} h after the resolution`);
  refuse(doc, name, LIFE_CYCLE[doc.state].isEnd ? 'ended' : 'state', 'nothing was resolved');
}

function checkTold(doc: GrievanceDocument, { text, files }: Told, name: 'add' | 'answer'): void {
  if (!text.trim() && !files?.length) refuse(doc, name, 'nothingSaid', 'there are neither words nor files');
}

function keepAdded({ vault }: Deps, doc: GrievanceDocument, { text, files }: Told, at: number): void {
  const personal: Personal | undefined = openPersonal(vault, doc);
  if (!personal) return;
  personal.added.push({ at, text, files: files ?? [] });
  doc.personal = vault.seal(JSON.stringify(personal));
}
