import type { GrievanceDocument, HistoryEntry } from '../../../grievances/model.ts';
import type { WallCalendar } from './wallCalendar.ts';

const DAY = 86_400_000;
const WORKDAY = 480;
const STANDS = new Set(['needsInfo', 'resolved', 'closed', 'withdrawn', 'merged']);

/** When the servers were down; what was due then is done at the end of it. */
export type Outage = [from: number, to: number];

interface Running {
  total: number;
  extended: number;
  used: number;
  since: number | undefined;
  isReminded: boolean;
  broken: number;
  brokenAfter: number;
  isWithHead: boolean;
}

/** What should have happened by itself, worked out anew from what people did. Returns what is not as it should be. */
export function judge(doc: GrievanceDocument, calendar: WallCalendar, outages: Outage[], end: number): string[] {
  const faults: string[] = [];
  let promise = newPromise(21 * WORKDAY, doc.filedAt);
  let state = 'submitted';
  let question: { reminders: number; remindAt: number | undefined; closesAt: number; askedAt: number } | undefined;
  let closesAt: number | undefined;

  const afterOutage = (at: number): number => outages.find(([from, to]) => at >= from && at < to)?.[1] ?? at;

  /** What is due by itself and when; `seenTo` puts off what falls into an outage. */
  function pending(seenTo = afterOutage): Map<string, number> {
    const all = new Map<string, number>();
    const { since, used, total, extended, isReminded, broken, brokenAfter, isWithHead } = promise;
    const put = (name: string, at: number | undefined): void => {
      if (at !== undefined) all.set(name, seenTo(at));
    };
    if (since !== undefined) {
      const reach = (minutes: number): number => calendar.reach(since, minutes - used);
      if (!isReminded && !broken) put('remind', reach(total * 0.8));
      put('breakPromise', reach(total + extended));
      if (broken && !isWithHead) put('toHeadOfOffice', reach(brokenAfter + 3 * WORKDAY));
    }
    put('remindCitizen', question?.remindAt);
    put('autoClose', question?.closesAt ?? closesAt);
    return all;
  }

  function stop(at: number): void {
    if (promise.since === undefined) return;
    promise.used += calendar.between(promise.since, at);
    promise.since = undefined;
  }

  function check(entry: HistoryEntry): void {
    const due = pending();
    const own = due.get(entry.step);
    const isClocks = entry.by.kind === 'system' && entry.step !== 'forget';
    if (isClocks && own !== entry.at && !isJustBefore(entry))
      faults.push(tell(doc, entry, `due ${write(own)}, done ${write(entry.at)}`));
    for (const [name, at] of due)
      if (name !== entry.step && at < entry.at) faults.push(tell(doc, entry, `${name} was due ${write(at)}`));
  }

  /** Due in the very minute in which the servers stop: it may have been done before they did. */
  function isJustBefore({ step, at }: HistoryEntry): boolean {
    const due = pending((exactly) => exactly).get(step);
    return due === at && outages.some(([from]) => from === at);
  }

  function follow(entry: HistoryEntry): void {
    const { at, step, to } = entry;
    if (step === 'remind') promise.isReminded = true;
    if (step === 'toHeadOfOffice') promise.isWithHead = true;
    if (step === 'breakPromise') {
      stop(at);
      promise.extended = promise.used + 7 * WORKDAY - promise.total;
      if (!promise.broken++) promise.brokenAfter = promise.used;
      promise.since = at;
    }
    if (step === 'remindCitizen' && question) {
      question.reminders++;
      question.closesAt = Math.max(question.closesAt, at + 3 * DAY);
      question.remindAt = question.reminders < 2 ? Math.max(question.askedAt + 7 * DAY, at + DAY) : undefined;
    }
    if (to === state) return;
    if (STANDS.has(to)) stop(at);
    else promise.since ??= at;
    if (to === 'reopened') {
      const left = promise.total + promise.extended - promise.used;
      promise.extended += Math.max(0, 5 * WORKDAY - left);
    }
    if (to === 'appealed') promise = newPromise(20 * WORKDAY, at);
    if (step === 'upholdAppeal') promise = newPromise(5 * WORKDAY, at);
    question =
      to === 'needsInfo' ? { reminders: 0, remindAt: at + 3 * DAY, closesAt: at + 10 * DAY, askedAt: at } : undefined;
    closesAt = to === 'resolved' ? at + 3 * DAY : undefined;
    state = to;
  }

  for (const entry of doc.history) {
    check(entry);
    follow(entry);
  }
  for (const [name, at] of pending())
    if (at < end) faults.push(`${doc._id}: ${name} was due ${write(at)} and is not done`);
  return faults;
}

function newPromise(total: number, since: number): Running {
  return { total, since, extended: 0, used: 0, isReminded: false, broken: 0, brokenAfter: 0, isWithHead: false };
}

const write = (at: number | undefined): string => (at === undefined ? 'never' : new Date(at).toISOString());
const tell = (doc: GrievanceDocument, { seq, step }: HistoryEntry, what: string): string =>
  `${doc._id}#${seq} ${step}: ${what}`;
