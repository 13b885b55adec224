import type { GrievanceDocument } from './model.ts';
import { putOff } from './promise.ts';
import { DAY_MS, QUESTION_REMINDERS } from './settings.ts';
import { type StepTools, takeStep } from './step.ts';
import { tellAll, tellCitizen, tellOffice } from './tell.ts';

const CLOCK = { kind: 'system' } as const;

/** Days that a citizen has at least after the last reminder, should it have gone out late. */
const AFTER_REMINDER_DAYS = 3;

/** What the clock does to a grievance. */
interface TimeStep {
  dueAt: (doc: GrievanceDocument) => number | undefined;
  take: (tools: StepTools, doc: GrievanceDocument, now: number) => void;
}

/** Everything that is due by itself, in the order in which it is done where dates are the same. */
const TIME_STEPS: TimeStep[] = [
  { dueAt: ({ promise }) => promise.remindAt, take: remindOfficer },
  { dueAt: ({ promise }) => promise.dueAt, take: breakPromise },
  { dueAt: ({ promise }) => promise.headAt, take: toHeadOfOffice },
  { dueAt: ({ question }) => question?.remindAt, take: remindCitizen },
  { dueAt: ({ question }) => question?.closesAt, take: closeUnanswered },
  { dueAt: ({ closesAt }) => closesAt, take: closeResolved },
];

/** Does all that is due, the earliest first; after a standstill everything that was missed, in its order. */
export function passTime(tools: StepTools, doc: GrievanceDocument, now: number): void {
  for (let next = nextStep(doc, now); next; next = nextStep(doc, now)) next.take(tools, doc, now);
}

function nextStep(doc: GrievanceDocument, now: number): TimeStep | undefined {
  let first: TimeStep | undefined;
  let firstAt = Infinity;
  for (const step of TIME_STEPS) {
    const at = step.dueAt(doc);
    if (at !== undefined && at <= now && at < firstAt) [first, firstAt] = [step, at];
  }
  return first;
}

function remindOfficer(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const { remindAt, ...promise } = doc.promise;
  doc.promise = { ...promise, reminded: true };
  const cause = `remind ${promise.kind} ${doc.history.length} ${remindAt}`;
  const notices = [tellOffice(doc, 'promiseNear')];
  takeStep(tools, doc, { cause, step: 'remind', by: CLOCK, at, isInternal: true, notices });
}

/** The citizen hears it from us, with the reason and a new date, and the next higher one has it. */
function breakPromise(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const { dueAt: missed = at } = doc.promise;
  const reason = doc.delay ? { reason: tools.vault.open(doc.delay) } : {};
  doc.promise = putOff(tools.calendar, doc.promise, at);
  if (doc.holder.level === 'officer') doc.holder = { ...doc.holder, level: 'supervisor' };
  delete doc.delay;
  const { dueAt: newDate = at } = doc.promise;
  const data = { promisedBy: missed, newDate, ...reason };
  const notices = [...tellAll(doc, 'promiseBroken', data), tellOffice(doc, 'escalated', data)];
  const facts = { promisedBy: missed, newDate };
  takeStep(tools, doc, { cause: `break ${missed}`, step: 'breakPromise', by: CLOCK, at, facts, notices });
}

function toHeadOfOffice(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const { headAt, ...promise } = doc.promise;
  doc.promise = { ...promise, withHead: true };
  doc.holder = { ...doc.holder, level: 'headOfOffice' };
  const notices = [...tellAll(doc, 'withHeadOfOffice'), tellOffice(doc, 'escalated')];
  takeStep(tools, doc, { cause: `head ${headAt}`, step: 'toHeadOfOffice', by: CLOCK, at, notices });
}

/** A reminder that goes out late leaves the citizen as much time as one in time. */
function remindCitizen(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const { question } = doc;
  if (!question) return;
  const { remindAt = at, ...rest } = question;
  const reminders = question.reminders + 1;
  const next = QUESTION_REMINDERS[reminders];
  const closesAt = Math.max(question.closesAt, at + AFTER_REMINDER_DAYS * DAY_MS);
  const again = next === undefined ? {} : { remindAt: Math.max(question.askedAt + next * DAY_MS, at + DAY_MS) };
  doc.question = { ...rest, reminders, closesAt, ...again };
  const notices = tellCitizen(doc, 'questionReminder', { text: tools.vault.open(question.text), until: closesAt });
  const cause = `ask again ${question.id} ${remindAt}`;
  takeStep(tools, doc, { cause, step: 'remindCitizen', by: CLOCK, at, facts: { reminders }, notices });
}

function closeUnanswered(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const notices = [...tellAll(doc, 'closedUnanswered'), tellOffice(doc, 'closedUnanswered')];
  const cause = `unanswered ${doc.question?.id}`;
  takeStep(tools, doc, { cause, step: 'autoClose', by: CLOCK, at, to: 'closed', notices });
}

function closeResolved(tools: StepTools, doc: GrievanceDocument, at: number): void {
  const cause = `close ${doc.resolvedAt}`;
  takeStep(tools, doc, { cause, step: 'autoClose', by: CLOCK, at, to: 'closed', notices: tellAll(doc, 'closed') });
}
