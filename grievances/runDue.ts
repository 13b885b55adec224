import { unauditedEvents } from './auditEvents.ts';
import type { Deps } from './deps.ts';
import { handOver, type HandedOver } from './handOver.ts';
import type { GrievanceDocument } from './model.ts';
import { settle } from './settle.ts';
import { followTwin } from './supporters.ts';
import { passTime } from './timeSteps.ts';

const BATCH = 500;
const MOST_PASSES = 20;
/** How many are worked on side by side. */
const WIDTH = 250;
/** One that something is wrong with does not hold up the others. */
const AFTER_ERROR_MS = 5 * 60_000;

/** Works on everything that is due, batch by batch, until nothing is. */
export async function runDue(deps: Deps): Promise<number> {
  const now = deps.clock().getTime();
  let worked = 0;
  const passes = new Map<string, number>();
  for (;;) {
    const due = await deps.documents.collection.find(
      { dueNext: { $lte: now } },
      { sort: { dueNext: 1 }, limit: BATCH },
    );
    if (!due.length) return worked;
    await workOn(deps, await withoutStuck(deps, due, passes, now), now);
    worked += due.length;
  }
}

/** Steps taken meanwhile bring one back a few times; more than that is a fault, and must not go on for ever. */
async function withoutStuck(
  deps: Deps,
  due: GrievanceDocument[],
  passes: Map<string, number>,
  now: number,
): Promise<GrievanceDocument[]> {
  const stuck = due.filter(({ _id }) => (passes.get(_id) ?? 0) >= MOST_PASSES);
  for (const { _id } of due) passes.set(_id, (passes.get(_id) ?? 0) + 1);
  for (const doc of stuck) {
    await guarded(deps, doc, now, () =>
      Promise.reject(new Error(`[grievances] ${doc._id} stays due at ${doc.dueNext}`)),
    );
  }
  return due.filter((doc) => !stuck.includes(doc));
}

/** First the steps of time, durably; then the trail, for the whole batch at once; then who is to be told. */
async function workOn(deps: Deps, due: GrievanceDocument[], now: number): Promise<void> {
  const stepped = await sideBySide(due, (doc) => guarded(deps, doc, now, () => stepIn(deps, doc, now)));
  const docs = stepped.filter((doc) => doc !== undefined);
  await deps.audit.append(docs.flatMap(unauditedEvents));
  await sideBySide(docs, (doc) => guarded(deps, doc, now, () => tell(deps, doc, now)));
}

/** Nothing where somebody has changed it meanwhile: it is still due, and comes again. */
async function stepIn(deps: Deps, doc: GrievanceDocument, now: number): Promise<GrievanceDocument | undefined> {
  return deps.documents.changeFrom(doc, (copy) => passTime(deps.tools, copy, now));
}

async function tell(deps: Deps, doc: GrievanceDocument, now: number): Promise<GrievanceDocument> {
  if (doc.follows && doc.twin) await followTwin(deps, doc._id, doc.twin);
  const handed = await handOver(deps, doc, now);
  const acknowledge = (copy: GrievanceDocument): void => acknowledgeIn(deps, copy, doc, handed);
  return (await deps.documents.changeFrom(doc, acknowledge)) ?? deps.documents.change(doc._id, acknowledge);
}

/** What was told is told and what was audited is audited, also where new steps have been taken since. */
function acknowledgeIn(deps: Deps, copy: GrievanceDocument, told: GrievanceDocument, handed: HandedOver): void {
  const lastSeq = told.history.at(-1)?.seq ?? 0;
  const isAhead = (copy.history.at(-1)?.seq ?? 0) > lastSeq;
  if (copy.unaudited !== undefined && isAhead) copy.unaudited = Math.max(copy.unaudited, lastSeq + 1);
  else delete copy.unaudited;
  if (told.follows) delete copy.follows;
  copy.notices = copy.notices
    .filter(({ id }) => !handed.done.includes(id))
    .map((notice) => ({ ...notice, ...handed.later.get(notice.id) }));
  if (handed.optedOut) copy.unreachable = 'optedOut';
  settle(copy, deps.tools.retentionDays);
}

async function guarded<T>(
  deps: Deps,
  { _id }: GrievanceDocument,
  now: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    deps.onError(error, _id);
    await deps.documents.collection.update({ _id }, { $set: { dueNext: now + AFTER_ERROR_MS } });
    return undefined;
  }
}

async function sideBySide<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, worker));
  return results;
}
