import { LIFE_CYCLE } from './lifeCycle.ts';
import type { GrievanceDocument } from './model.ts';
import { DAY_MS } from './settings.ts';

/** Brings the fields up to date by which a grievance is found: when it is due, in which list it stands, who may join it. */
export function settle(doc: GrievanceDocument, retentionDays: number): void {
  const due = dueNextOf(doc);
  if (due === undefined) delete doc.dueNext;
  // One that is found already stays where it is until all of it is done: its place in the index is moved once, not twice.
  else if (!(isOwed(doc) && doc.dueNext !== undefined && doc.dueNext <= due)) doc.dueNext = due;
  const { isEnd } = LIFE_CYCLE[doc.state];
  doc.queue = queueOf(isEnd, doc.access, doc.holder.group);
  doc.order = orderOf(isEnd ? (doc.endedAt ?? doc.changedAt) : dateOf(doc), doc._id);
  if (isEnd) {
    delete doc.cell;
    delete doc.spot;
  }
  if (isEnd && doc.personal) doc.personalUntil = doc.forgetAtEnd ? 0 : (doc.endedAt ?? 0) + retentionDays * DAY_MS;
  else delete doc.personalUntil;
}

/** Its last steps are still to be audited or to be followed. */
function isOwed({ unaudited, follows }: GrievanceDocument): boolean {
  return unaudited !== undefined || follows !== undefined;
}

export function queueOf(isDone: boolean, access: string, group: string): string {
  return `${isDone ? 'done' : 'open'}:${access}:${group}`;
}

/** Sorts by moment; the reference makes it unique. */
export function orderOf(at: number, reference: string): string {
  return `${momentKey(at)}.${reference}`;
}

export function momentKey(at: number): string {
  return String(Math.max(0, Math.round(at))).padStart(15, '0');
}

/** What an officer looks at: the promise's date, or the date on which waiting ends. */
export function dateOf(doc: GrievanceDocument): number {
  return doc.promise.dueAt ?? doc.question?.closesAt ?? doc.closesAt ?? doc.changedAt;
}

/** The first moment at which the clock has to do something here. */
export function dueNextOf(doc: GrievanceDocument): number | undefined {
  const { remindAt, dueAt, headAt } = doc.promise;
  const { question, closesAt, notices } = doc;
  const dates = [remindAt, dueAt, headAt, question?.remindAt, question?.closesAt, closesAt];
  // A notice waits for those before it to the same reader, so only the first of each counts.
  const firsts = notices.filter(({ to }, at) => notices.findIndex((other) => other.to.kind === to.kind) === at);
  const owed = firsts.map(({ notBefore }) => notBefore);
  const now = isOwed(doc) ? [doc.changedAt] : [];
  const all = [...dates, ...owed, ...now].filter((date) => date !== undefined);
  return all.length ? Math.min(...all) : undefined;
}
