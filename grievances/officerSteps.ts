import type { Deps } from './deps.ts';
import type { Desk, DeskStep, OfficerView } from './desk.ts';
import { UnknownGrievanceError } from './errors.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import type { Actor, GrievanceDocument, GrievanceState, Holder, StepName } from './model.ts';
import { maySee, viewForOfficer } from './officerView.ts';
import { makePromise } from './promise.ts';
import { contestableUntil, DAY_MS, QUESTION_CLOSES, QUESTION_REMINDERS, REOPENED_DAYS } from './settings.ts';
import { isTaken, refuse, type Step, takeStep } from './step.ts';
import { tellAll, tellCitizen, tellOffice } from './tell.ts';

/** Where nobody owns it yet: taking it makes it assigned. */
const UNOWNED: readonly GrievanceState[] = ['submitted', 'transferred', 'reopened'];

type Steps = Omit<Desk, 'list' | 'count' | 'show' | 'transfer' | 'recategorise' | 'merge'>;

/** The steps that need nothing but the grievance itself. */
export function createOfficerSteps(deps: Deps): Steps {
  const { vault, calendar } = deps;
  return {
    assign: (asked) => assign(deps, asked),
    start: (asked) =>
      change(deps, asked, (doc, at) =>
        take(deps, doc, asked, { step: 'start', at, to: 'inProgress', notices: tellAll(doc, 'inProgress') }),
      ),
    note: (asked) =>
      change(deps, asked, (doc, at) => {
        checkSaid(doc, 'note', asked.text);
        take(deps, doc, asked, { step: 'note', at, said: asked.text, isInternal: true });
      }),
    reply: (asked) =>
      change(deps, asked, (doc, at) => {
        checkSaid(doc, 'reply', asked.text);
        const notices = tellCitizen(doc, 'reply', { text: asked.text });
        take(deps, doc, asked, { step: 'reply', at, said: asked.text, notices });
      }),
    explainDelay: (asked) =>
      change(deps, asked, (doc, at) => {
        checkOpen(doc, 'explainDelay');
        checkSaid(doc, 'explainDelay', asked.text);
        take(deps, doc, asked, { step: 'explainDelay', at, said: asked.text, isInternal: true }, () => {
          doc.delay = vault.seal(asked.text);
        });
      }),
    askCitizen: (asked) =>
      change(deps, asked, (doc, at) => {
        checkSaid(doc, 'ask', asked.text);
        const question = questionOf(deps, doc, asked.text, at);
        const notices = tellCitizen(doc, 'question', { text: asked.text, until: question.closesAt });
        take(deps, doc, asked, { step: 'ask', at, to: 'needsInfo', said: asked.text, notices }, () => {
          doc.question = question;
          doc.holder = { ...doc.holder, officer: doc.holder.officer ?? asked.officer.id };
        });
      }),
    goOn: (asked) =>
      change(deps, asked, (doc, at) => {
        checkSaid(doc, 'goOn', asked.text);
        if (!doc.question) refuse(doc, 'goOn', 'notAsked', 'no question is open');
        const { back } = doc.question;
        take(deps, doc, asked, { step: 'goOn', at, to: back, said: asked.text, notices: tellAll(doc, back) });
      }),
    resolve: (asked) =>
      change(deps, asked, (doc, at) => {
        checkSaid(doc, 'resolve', asked.text);
        const until = contestableUntil(at);
        const notices = tellAll(doc, 'resolved', { text: asked.text, until });
        take(deps, doc, asked, { step: 'resolve', at, to: 'resolved', said: asked.text, notices }, () => {
          doc.resolvedAt = at;
          doc.closesAt = until;
          // What was rated was the resolution before; it stays in the history and in the figures.
          delete doc.rating;
        });
      }),
    escalate: (asked) =>
      change(deps, asked, (doc, at) => {
        checkOpen(doc, 'escalate');
        checkSaid(doc, 'escalate', asked.text);
        if (doc.holder.level === asked.to) refuse(doc, 'escalate', 'same', 'it lies there already');
        doc.holder = { ...doc.holder, level: asked.to };
        const notices = [tellOffice(doc, 'escalated', { text: asked.text })];
        take(deps, doc, asked, { step: 'escalate', at, said: asked.text, isInternal: true, notices });
      }),
    upholdAppeal: (asked) =>
      change(deps, asked, (doc, at) => {
        checkAppeal(doc, asked, 'upholdAppeal');
        const promise = makePromise(calendar, 'answer', REOPENED_DAYS, at);
        doc.holder = { ...(doc.holderBefore ?? doc.holder), level: 'supervisor' };
        delete doc.holderBefore;
        const told = { text: asked.text, ...(promise.dueAt === undefined ? {} : { promisedBy: promise.dueAt }) };
        const notices = [...tellAll(doc, 'appealUpheld', told), tellOffice(doc, 'appealUpheld', told)];
        take(deps, doc, asked, { step: 'upholdAppeal', at, to: 'inProgress', said: asked.text, notices }, () => {
          doc.promise = promise;
          delete doc.resolvedAt;
        });
      }),
    close: (asked) =>
      change(deps, asked, (doc, at) => {
        checkAppeal(doc, asked, 'rejectAppeal');
        const notices = tellAll(doc, 'appealRejected', { text: asked.text });
        take(deps, doc, asked, { step: 'rejectAppeal', at, to: 'closed', said: asked.text, notices });
      }),
  };
}

function assign(deps: Deps, asked: Parameters<Desk['assign']>[0]): Promise<OfficerView> {
  return change(deps, asked, (doc, at) => {
    checkOpen(doc, 'assign');
    if (doc.state === 'resolved') refuse(doc, 'assign', 'state', 'it is said to be done');
    const officer = asked.to ?? asked.officer.id;
    const isNew = UNOWNED.includes(doc.state);
    const moved = isNew ? pick(asked) : {};
    if (doc.holder.officer === officer && !isNew) refuse(doc, 'assign', 'same', `${officer} has it already`);
    doc.holder = { ...doc.holder, ...moved, officer };
    const own = officer === asked.officer.id ? [] : [tellOffice(doc, 'assigned')];
    const notices = [...(isNew ? tellAll(doc, 'assigned') : []), ...own];
    take(deps, doc, asked, { step: 'assign', at, ...(isNew ? { to: 'assigned' as const } : {}), notices });
  });
}

function pick({ department, group }: { department?: string; group?: string }): Partial<Holder> {
  return { ...(department ? { department } : {}), ...(group ? { group } : {}) };
}

export async function change(
  deps: Deps,
  { cause, officer, reference }: DeskStep,
  decide: (doc: GrievanceDocument, now: number) => void,
): Promise<OfficerView> {
  const doc = await deps.documents.change(reference, (copy) => {
    if (!maySee(officer, copy)) throw new UnknownGrievanceError(reference);
    if (!isTaken(copy, cause)) decide(copy, deps.clock().getTime());
  });
  return viewForOfficer(deps, doc);
}

export function take(
  deps: Deps,
  doc: GrievanceDocument,
  { cause, officer }: DeskStep,
  what: Omit<Step, 'cause' | 'by'>,
  alter?: () => void,
): void {
  const by: Actor = { kind: 'officer', id: officer.id };
  takeStep(deps.tools, doc, { cause, by, ...what }, alter);
}

export function checkSaid(doc: GrievanceDocument, step: StepName, text: string): void {
  if (!text.trim()) refuse(doc, step, 'nothingSaid', 'it needs words');
}

export function checkOpen(doc: GrievanceDocument, step: StepName): void {
  if (LIFE_CYCLE[doc.state].isEnd) refuse(doc, step, 'ended', 'it has ended');
}

function questionOf({ vault }: Deps, doc: GrievanceDocument, text: string, askedAt: number) {
  return {
    id: `${doc._id}?${doc.history.length}`,
    askedAt,
    text: vault.seal(text),
    back: doc.state === 'inProgress' ? ('inProgress' as const) : ('assigned' as const),
    reminders: 0,
    remindAt: askedAt + QUESTION_REMINDERS[0] * DAY_MS,
    closesAt: askedAt + QUESTION_CLOSES * DAY_MS,
  };
}

/** Nobody decides about their own work. */
function checkAppeal(doc: GrievanceDocument, { officer, text }: DeskStep & { text: string }, step: StepName): void {
  if (doc.state !== 'appealed') refuse(doc, step, 'state', 'there is no appeal');
  checkSaid(doc, step, text);
  if (doc.holderBefore?.officer === officer.id) refuse(doc, step, 'own', 'the appeal is against their own work');
}
