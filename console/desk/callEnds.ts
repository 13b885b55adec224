import type { Clock } from '../../store/clock.ts';
import type { CallDocument, CallDocuments, OwedNotice } from './callDocuments.ts';
import type { Ending, HasOptedOut, Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import type { Line } from './lines.ts';
import type { Presence } from './presence.ts';
import type { DeskNotice, TellCitizen } from './teller.ts';

export interface CallEndsOptions {
  clock: Clock;
  presence: Presence;
  tell: TellCitizen;
  hasOptedOut: HasOptedOut;
  /** Somebody is to get back to the citizen; durable when fulfilled, the same id is one. Gives the promise. */
  promiseCallBack: (asked: { id: string; reached: Reached; lines: Line[] }) => Promise<number>;
  onError: (error: unknown, id: string) => void;
}

/** So long a citizen waits for somebody to take the call. */
export const WAIT_MS = 5 * 60_000;

export type CallEnds = ReturnType<typeof createCallEnds>;

/** What becomes of calls by themselves, and what the citizen is told at the turns that they take. Everything is safe to do twice. */
export function createCallEnds(documents: CallDocuments, options: CallEndsOptions) {
  const { collection: calls, owe, reachedOf, noticeOf, linesOf } = documents;
  const { clock, presence } = options;
  const now = () => clock().getTime();

  async function tellOwed(doc: CallDocument): Promise<void> {
    const reached = reachedOf(doc);
    for (const owed of doc.owed) {
      await options.tell(reached, owed.id, await promised(doc, reached, noticeOf(owed)));
      await calls.update({ _id: doc._id }, { $pull: { owed: { id: owed.id } } });
    }
    await calls.update({ _id: doc._id, state: 'done', owed: { $size: 0 } }, { $unset: { open: true } });
  }

  async function promised(doc: CallDocument, reached: Reached, notice: OwedNotice): Promise<DeskNotice> {
    if (notice.kind !== 'nobody') return notice;
    return { ...notice, promisedBy: await options.promiseCallBack({ id: doc._id, reached, lines: linesOf(doc) }) };
  }

  /** What is owed stays owed when it cannot be told now. */
  async function tellNow(doc: CallDocument | undefined): Promise<void> {
    if (doc) await tellOwed(doc).catch((error: unknown) => options.onError(error, doc._id));
  }

  async function end(doc: CallDocument, ending: Ending, notice?: OwedNotice): Promise<void> {
    const filter = { _id: doc._id, state: doc.state, ...(doc.officer ? { 'officer.id': doc.officer.id } : {}) };
    const owed = notice ? { $push: { owed: owe(`${doc._id}.end`, notice) } } : {};
    await tellNow(await calls.findOneAndUpdate(filter, { $set: { state: 'done', ending, endedAt: now() }, ...owed }));
  }

  /** Whoever wants no more messages is told nothing more, and nobody can speak with them. */
  async function endIfOptedOut(doc: CallDocument): Promise<boolean> {
    if (doc.state === 'done') return doc.ending === 'optedOut';
    if (!(await options.hasOptedOut(reachedOf(doc).conversation))) return false;
    await end(doc, 'optedOut');
    return true;
  }

  /** Somebody else is called where somebody else is there; otherwise somebody gets back to the citizen. */
  async function takeBack(doc: CallDocument, officer: Holding): Promise<void> {
    const others = (await presence.here()).filter(({ id }) => id !== officer.id);
    if (!others.length) return end(doc, 'gone', { kind: 'nobody' });
    const notice = owe(`${doc._id}.gone.${doc.takenAt}`, { kind: 'goneOn', name: officer.name });
    const filter = { _id: doc._id, state: 'live', 'officer.id': officer.id };
    const change = {
      $set: { state: 'waiting', calledAt: now() },
      $unset: { officer: true as const },
      $push: { owed: notice },
    };
    await tellNow(await calls.findOneAndUpdate(filter, change));
  }

  async function seeTo(doc: CallDocument): Promise<void> {
    if (doc.owed.length || doc.state === 'done') await tellOwed(doc);
    if (doc.state === 'done' || (await endIfOptedOut(doc))) return;
    if (doc.state === 'live' && doc.officer && !(await presence.isHere(doc.officer.id)))
      return takeBack(doc, doc.officer);
    const isLeftWaiting = doc.calledAt <= now() - WAIT_MS || !(await presence.here()).length;
    if (doc.state === 'waiting' && isLeftWaiting) await end(doc, 'nobodyCame', { kind: 'nobody' });
  }

  return {
    end,
    endIfOptedOut,
    tellNow,
    async runDue(): Promise<void> {
      for (const doc of await calls.find({ open: 1 }, { sort: { calledAt: 1 } }))
        await seeTo(doc).catch((error: unknown) => options.onError(error, doc._id));
    },
  };
}
