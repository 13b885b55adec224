import type { Deps, SupporterDocument } from './deps.ts';
import type { GrievanceDocument } from './model.ts';
import type { DueNotice } from './notice.ts';
import type { Notice } from './notifier.ts';
import { openContact } from './sealing.ts';
import { openNotice } from './step.ts';

/** What became of the notices of one grievance that were due. */
export interface HandedOver {
  done: string[];
  /** Put off, with the moment to try again. */
  later: Map<string, { notBefore: number; tries: number }>;
  optedOut: boolean;
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 60 * 60_000;
const PAGE = 200;

/** Hands over what is due, in order for each reader: what cannot go now holds back what comes after it. */
export async function handOver(deps: Deps, doc: GrievanceDocument, now: number): Promise<HandedOver> {
  const result: HandedOver = { done: [], later: new Map(), optedOut: false };
  const held = new Set<string>();
  for (const notice of doc.notices) {
    const reader = notice.to.kind;
    if (held.has(reader)) continue;
    const decentAt = reader === 'officers' || doc.isUrgent ? now : deps.decent(now);
    if (notice.notBefore > now) held.add(reader);
    else if (decentAt > now) {
      held.add(reader);
      result.later.set(notice.id, { notBefore: decentAt, tries: notice.tries });
    } else if (await tryOne(deps, doc, notice, result, now)) result.done.push(notice.id);
    else held.add(reader);
  }
  return result;
}

async function tryOne(
  deps: Deps,
  doc: GrievanceDocument,
  notice: DueNotice,
  result: HandedOver,
  now: number,
): Promise<boolean> {
  try {
    if ((await notifyAll(deps, doc, notice)) === 'optedOut') result.optedOut = true;
    return true;
  } catch (error) {
    deps.onError(error, doc._id);
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** notice.tries, LONGEST_PAUSE_MS);
    result.later.set(notice.id, { notBefore: now + pause, tries: notice.tries + 1 });
    return false;
  }
}

async function notifyAll(deps: Deps, doc: GrievanceDocument, due: DueNotice): Promise<'taken' | 'optedOut'> {
  const { notifier, vault } = deps;
  const { id, kind, to } = due;
  const data = openNotice(vault, due);
  if (to.kind === 'officers') return notifier.notify({ id, kind, to, data });
  if (to.kind === 'supporters') return notifySupporters(deps, doc._id, due, { kind, data });
  if (!doc.contact) return 'taken';
  return notifier.notify({ id, kind, data, to: { kind: 'citizen', contact: openContact(vault, doc.contact) } });
}

/** Those who had joined by then, page by page; a notice has its own id for each of them. */
async function notifySupporters(
  { supporters, vault, notifier }: Deps,
  reference: string,
  due: DueNotice,
  what: Pick<Notice, 'kind' | 'data'>,
): Promise<'taken'> {
  for (let after = ''; ; ) {
    const filter = { reference, _id: { $gt: after } };
    const page: SupporterDocument[] = await supporters.find(filter, { sort: { _id: 1 }, limit: PAGE });
    for (const { owner, contact, joinedAt } of page) {
      if (joinedAt > due.at) continue;
      const to = { kind: 'citizen', contact: openContact(vault, contact), isSupporter: true } as const;
      await notifier.notify({ id: `${due.id}:${owner}`, to, ...what });
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return 'taken';
    after = last._id;
  }
}
