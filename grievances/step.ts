import type { Vault } from '../store/vault.ts';
import type { WorkingCalendar } from './calendar.ts';
import { tellAnswered } from './calls.ts';
import { StepRefusedError, type Refusal } from './errors.ts';
import { LIFE_CYCLE, mayBecome } from './lifeCycle.ts';
import type { Actor, GrievanceDocument, GrievanceState, HistoryEntry, StepName } from './model.ts';
import type { Audience, DueNotice, NoticeData, NoticeKind } from './notice.ts';
import { startClock, stopClock } from './promise.ts';
import type { DecentHour } from './quietHours.ts';
import { settle } from './settle.ts';

/** What a step is written with. */
export interface StepTools {
  vault: Vault;
  calendar: WorkingCalendar;
  decent: DecentHour;
  /** Days after the end at which what is personal is removed. */
  retentionDays: number;
}

export interface Step {
  cause: string;
  step: StepName;
  by: Actor;
  at: number;
  /** The state after it; absent, it stays. */
  to?: GrievanceState;
  said?: string;
  facts?: HistoryEntry['facts'];
  isInternal?: true;
  notices?: NoticeDraft[];
}

export interface NoticeDraft {
  kind: NoticeKind;
  to: Audience;
  data?: Partial<NoticeData>;
}

/**
 * Takes a step: checks it against the life cycle, writes it into the history, moves the promise's clock, and notes down who is
 * to be told; all of it in the document, to be written at once. `change` makes further changes that belong to the step.
 */
export function takeStep(
  tools: StepTools,
  doc: GrievanceDocument,
  step: Step,
  change: (doc: GrievanceDocument) => void = () => undefined,
): void {
  const from = doc.state;
  const to = step.to ?? from;
  if (to !== from) checkMove(doc, step, to);
  doc.state = to;
  change(doc);
  if (to !== from) moveClock(tools, doc, from, step.at);
  const before = doc.history.at(-1);
  const entry = entryOf(tools, doc, step, from);
  doc.history.push(entry);
  doc.changedAt = step.at;
  doc.unaudited ??= entry.seq;
  const notices = [...(step.notices ?? []), ...tellAnswered(before, entry)];
  const seal = sealOnce(tools.vault);
  for (const [index, draft] of notices.entries()) {
    doc.notices.push(noticeOf({ ...tools, seal }, doc, `${doc._id}#${entry.seq}.${index}`, draft, step.at));
  }
  settle(doc, tools.retentionDays);
}

export function refuse(doc: GrievanceDocument, step: StepName, reason: Refusal, why: string): never {
  throw new StepRefusedError({ reference: doc._id, step, state: doc.state, reason }, why);
}

/** The same cause has the effect of once. */
export function isTaken(doc: GrievanceDocument, cause: string): boolean {
  return doc.history.some((entry) => entry.cause === cause);
}

function checkMove(doc: GrievanceDocument, { step, by }: Step, to: GrievanceState): void {
  const row = LIFE_CYCLE[doc.state];
  if (row.isEnd) refuse(doc, step, 'ended', 'it has ended');
  if (mayBecome(doc.state, to, by.kind)) return;
  const may = Object.entries(row.becomes).map(([state, actors]) => `${state} (${actors.join(', ')})`);
  refuse(doc, step, 'state', `a ${by.kind} cannot make it ${to}; it may become ${may.join(', ')}`);
}

function moveClock({ calendar }: StepTools, doc: GrievanceDocument, from: GrievanceState, now: number): void {
  const [stood, stands] = [LIFE_CYCLE[from].clockStands, LIFE_CYCLE[doc.state].clockStands];
  if (stands) doc.promise = stopClock(calendar, doc.promise, now);
  else if (stood) doc.promise = startClock(calendar, doc.promise, now);
  if (LIFE_CYCLE[doc.state].isEnd) doc.endedAt = now;
  if (doc.state !== 'needsInfo') delete doc.question;
  if (doc.state !== 'resolved') delete doc.closesAt;
}

function entryOf({ vault }: StepTools, doc: GrievanceDocument, step: Step, from: GrievanceState): HistoryEntry {
  const seq = (doc.history.at(-1)?.seq ?? 0) + 1;
  const { cause, step: name, at, by, said, facts, isInternal } = step;
  return {
    seq,
    cause,
    step: name,
    at,
    by,
    ...(from === doc.state ? {} : { from }),
    to: doc.state,
    category: doc.category,
    holder: { ...doc.holder },
    ...(said ? { said: vault.seal(said), digest: vault.hash(`${doc._id}#${seq}:${said}`) } : {}),
    ...(facts ? { facts } : {}),
    ...(isInternal ? { isInternal } : {}),
  };
}

function noticeOf(
  { seal, decent }: StepTools & { seal: (text: string) => string },
  doc: GrievanceDocument,
  id: string,
  { kind, to, data }: NoticeDraft,
  at: number,
): DueNotice {
  const whole: NoticeData = {
    reference: doc._id,
    state: doc.state,
    holder: doc.holder,
    category: doc.category,
    ...(doc.promise.dueAt === undefined ? {} : { promisedBy: doc.promise.dueAt }),
    ...data,
  };
  const notBefore = to.kind === 'officers' || doc.isUrgent ? at : decent(at);
  const notice = { id, kind, to, at, notBefore, tries: 0, data: seal(JSON.stringify(whole)) };
  justMade.set(notice, whole);
  return notice;
}

/** A step mostly tells several readers the same. */
function sealOnce(vault: Vault): (text: string) => string {
  let last: { text: string; sealed: string } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, sealed: vault.seal(text) };
    return last.sealed;
  };
}

/** Most are handed over by whoever made them, and need not be opened first. */
const justMade = new WeakMap<DueNotice, NoticeData>();

export function openNotice(vault: Vault, notice: DueNotice): NoticeData {
  return justMade.get(notice) ?? (JSON.parse(vault.open(notice.data)) as NoticeData);
}
