import type { Clock } from '../../store/clock.ts';
import { DuplicateError, type Store, type Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import { CallLostError, type Call, type Calls, type CallState, type Ending, type Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import { type Line, MOST_LINES, openLine, type SealedLine, sealLine } from './lines.ts';
import type { Presence } from './presence.ts';
import type { DeskNotice, TellCitizen } from './teller.ts';

interface CallDocument extends Stored {
  state: CallState;
  /** 1 until it has ended and everything was told. */
  open?: 1;
  channel: string;
  language: string;
  /** `Reached` as JSON, sealed. */
  reached: string;
  calledAt: number;
  officer?: Holding;
  takenAt?: number;
  endedAt?: number;
  ending?: Ending;
  lines: SealedLine[];
  /** What the citizen is still to be told, in order. */
  owed: Owed[];
}

/** `OwedNotice` as JSON, sealed. */
interface Owed {
  id: string;
  sealed: string;
}

/** The promise to get back is made when it is told. */
type OwedNotice = Exclude<DeskNotice, { kind: 'nobody' }> | { kind: 'nobody' };

export interface CallsOptions {
  store: Store;
  vault: Vault;
  clock: Clock;
  presence: Presence;
  tell: TellCitizen;
  /** Somebody is to get back to the citizen; durable when fulfilled, the same id is one. Gives the promise. */
  promiseCallBack: (asked: { id: string; reached: Reached; lines: Line[] }) => Promise<number>;
  onError: (error: unknown, id: string) => void;
}

/** So long a citizen waits for somebody to take the call. */
export const WAIT_MS = 5 * 60_000;

export function createCalls(options: CallsOptions): Calls {
  const { store, vault, clock, presence } = options;
  const calls = store.collection<CallDocument>('deskCalls', [
    { fields: { open: 1, calledAt: 1 }, sparse: true },
    { fields: { endedAt: 1 }, sparse: true },
  ]);
  const now = () => clock().getTime();
  const owe = (id: string, notice: OwedNotice): Owed => ({ id, sealed: vault.seal(JSON.stringify(notice)) });
  const linesOf = (doc: CallDocument) => doc.lines.map((line) => openLine(vault, line));
  const pushed = (line: Line) => ({ $each: [sealLine(vault, line)], $slice: -MOST_LINES });

  async function tellOwed(doc: CallDocument): Promise<void> {
    const reached = JSON.parse(vault.open(doc.reached)) as Reached;
    for (const { id, sealed } of doc.owed) {
      await options.tell(reached, id, await promised(doc, reached, JSON.parse(vault.open(sealed)) as OwedNotice));
      await calls.update({ _id: doc._id }, { $pull: { owed: { id } } });
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
    if (doc.state === 'live' && doc.officer && !(await presence.isHere(doc.officer.id)))
      return takeBack(doc, doc.officer);
    const isLeftWaiting = doc.calledAt <= now() - WAIT_MS || !(await presence.here()).length;
    if (doc.state === 'waiting' && isLeftWaiting) await end(doc, 'nobodyCame', { kind: 'nobody' });
  }

  return {
    async call({ id: _id, at, ...reached }) {
      const { channel, language } = reached;
      const sealed = vault.seal(JSON.stringify(reached));
      const doc: CallDocument = {
        _id,
        state: 'waiting',
        open: 1,
        channel,
        language,
        reached: sealed,
        calledAt: at,
        lines: [],
        owed: [],
      };
      await calls.insert(doc).catch((error: unknown) => {
        if (!(error instanceof DuplicateError)) throw error;
      });
    },
    async note(_id, lines) {
      const doc = await calls.findOne({ _id, state: { $in: ['waiting', 'live'] } });
      const missing = lines.filter(({ id }) => !doc?.lines.some((line) => line.id === id));
      if (!doc || !missing.length) return;
      const $each = missing.map((line) => sealLine(vault, line));
      await calls.update({ _id }, { $push: { lines: { $each, $slice: -MOST_LINES } } });
    },
    async hear(_id, line) {
      const filter = { _id, state: 'live', 'lines.id': { $ne: line.id } };
      if (await calls.findOneAndUpdate(filter, { $push: { lines: pushed(line) } })) return 'live';
      return (await calls.findOne({ _id }))?.state ?? 'done';
    },
    async leave(_id) {
      const doc = await calls.findOne({ _id, state: { $in: ['waiting', 'live'] } });
      if (doc) await end(doc, 'left');
    },
    async open() {
      const found = await calls.find({ open: 1 }, { sort: { calledAt: 1 } });
      return found.filter(({ state }) => state !== 'done').map((doc) => callOf(doc, linesOf(doc)));
    },
    async find(_id) {
      const doc = await calls.findOne({ _id });
      return doc && callOf(doc, linesOf(doc));
    },
    async take(officer, _id) {
      const $set = { state: 'live', officer: { id: officer.id, name: officer.name }, takenAt: now() };
      const joined = owe(`${_id}.joined.${$set.takenAt}`, { kind: 'joined', name: officer.name });
      const taken = await calls.findOneAndUpdate({ _id, state: 'waiting' }, { $set, $push: { owed: joined } });
      if (taken) {
        await tellNow(taken);
        return { kind: 'yours' };
      }
      const { state, officer: holder } = (await calls.findOne({ _id })) ?? {};
      if (state !== 'live' || !holder) return { kind: 'over' };
      return holder.id === officer.id ? { kind: 'yours' } : { kind: 'theirs', name: holder.name };
    },
    async say(officer, _id, cause, text) {
      const id = `${_id}.${cause}`;
      const notice = owe(id, { kind: 'says', name: officer.name, text });
      const line: Line = { id, at: now(), by: 'officer', text };
      const filter = { _id, state: 'live', 'officer.id': officer.id, 'lines.id': { $ne: id } };
      const said = await calls.findOneAndUpdate(filter, { $push: { lines: pushed(line), owed: notice } });
      if (said) return tellNow(said);
      const doc = await calls.findOne({ _id });
      if (doc?.lines.some((known) => known.id === id)) return;
      throw new CallLostError(_id, doc?.state === 'live' ? doc.officer?.name : undefined);
    },
    async finish(officer, _id) {
      const doc = await calls.findOne({ _id, state: 'live', 'officer.id': officer.id });
      if (doc) await end(doc, 'finished', { kind: 'finished', name: officer.name });
    },
    async runDue() {
      for (const doc of await calls.find({ open: 1 }, { sort: { calledAt: 1 } }))
        await seeTo(doc).catch((error: unknown) => options.onError(error, doc._id));
    },
    forget: (before) => calls.remove({ endedAt: { $lt: before } }),
  };
}

function callOf(
  { _id, state, channel, language, calledAt, officer, takenAt, endedAt, ending }: CallDocument,
  lines: Line[],
): Call {
  return {
    id: _id,
    state,
    channel,
    language,
    calledAt,
    lines,
    ...(officer ? { officer } : {}),
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(ending ? { ending } : {}),
  };
}
