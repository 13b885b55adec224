import type { Clock } from '../../store/clock.ts';
import { DuplicateError } from '../../store/store.ts';
import type { CallDocument, CallDocuments } from './callDocuments.ts';
import type { CallEnds } from './callEnds.ts';
import { CallLostError, type Calls, OptedOutError } from './calls.ts';
import type { Line } from './lines.ts';

export function createCalls(documents: CallDocuments, ends: CallEnds, clock: Clock): Calls {
  const { collection: calls, owe, read, push } = documents;
  const { end, endIfOptedOut, tellNow, runDue } = ends;
  const now = () => clock().getTime();

  /** True when it was only just found out, too. */
  async function isOptedOut(_id: string): Promise<boolean> {
    const doc = await calls.findOne({ _id });
    return doc !== undefined && endIfOptedOut(doc);
  }

  return {
    async call({ id: _id, at: calledAt, ...reached }) {
      const { channel, language } = reached;
      const sealed = documents.sealReached(reached);
      const head: CallDocument = {
        _id,
        state: 'waiting',
        open: 1,
        channel,
        language,
        reached: sealed,
        calledAt,
        lines: [],
        owed: [],
      };
      await calls.insert(head).catch((error: unknown) => {
        if (!(error instanceof DuplicateError)) throw error;
      });
    },
    async note(_id, lines) {
      const doc = await calls.findOne({ _id, state: { $in: ['waiting', 'live'] } });
      const missing = lines.filter(({ id }) => !doc?.lines.some((line) => line.id === id));
      if (doc && missing.length) await calls.update({ _id }, { $push: { lines: push(missing) } });
    },
    async hear(_id, line) {
      const filter = { _id, state: 'live', 'lines.id': { $ne: line.id } };
      if (await calls.findOneAndUpdate(filter, { $push: { lines: push([line]) } })) return 'live';
      return (await calls.findOne({ _id }))?.state ?? 'done';
    },
    async leave(_id) {
      const doc = await calls.findOne({ _id, state: { $in: ['waiting', 'live'] } });
      if (doc) await end(doc, 'left');
    },
    async open() {
      const found = await calls.find({ open: 1 }, { sort: { calledAt: 1 } });
      return found.filter(({ state }) => state !== 'done').map(read);
    },
    async find(_id) {
      const doc = await calls.findOne({ _id });
      return doc && read(doc);
    },
    async take({ id, name }, _id) {
      if (await isOptedOut(_id)) return { kind: 'over' };
      const $set = { state: 'live', officer: { id, name }, takenAt: now() };
      const joined = owe(`${_id}.joined.${$set.takenAt}`, { kind: 'joined', name });
      const taken = await calls.findOneAndUpdate({ _id, state: 'waiting' }, { $set, $push: { owed: joined } });
      if (taken) {
        await tellNow(taken);
        return { kind: 'yours' };
      }
      const { state, officer: holder } = (await calls.findOne({ _id })) ?? {};
      if (state !== 'live' || !holder) return { kind: 'over' };
      return holder.id === id ? { kind: 'yours' } : { kind: 'theirs', name: holder.name };
    },
    async say(officer, _id, cause, text) {
      if (await isOptedOut(_id)) throw new OptedOutError(_id);
      const id = `${_id}.${cause}`;
      const notice = owe(id, { kind: 'says', name: officer.name, text });
      const line: Line = { id, at: now(), by: 'officer', text };
      const filter = { _id, state: 'live', 'officer.id': officer.id, 'lines.id': { $ne: id } };
      const said = await calls.findOneAndUpdate(filter, { $push: { lines: push([line]), owed: notice } });
      if (said) return tellNow(said);
      const doc = await calls.findOne({ _id });
      if (doc?.lines.some((known) => known.id === id)) return;
      throw new CallLostError(_id, doc?.state === 'live' ? doc.officer?.name : undefined);
    },
    async finish(officer, _id) {
      const doc = await calls.findOne({ _id, state: 'live', 'officer.id': officer.id });
      if (doc) await end(doc, 'finished', { kind: 'finished', name: officer.name });
    },
    runDue,
    forget: (before) => calls.remove({ endedAt: { $lt: before } }),
  };
}
