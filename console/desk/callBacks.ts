import type { Clock } from '../../store/clock.ts';
import { DuplicateError, type Store } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import { type CallBackContact, type CallBackDocument, orderOf, toCallBack } from './callBackDocuments.ts';
import { CallLostError, type HasOptedOut, OptedOutError, type Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import { type Line, sealLine } from './lines.ts';
import type { DeskNotice, TellCitizen } from './teller.ts';

/** Citizens who are to hear from a person, with the promise they were given. */
export interface CallBacks {
  /** Durable when fulfilled; the same id is one. Gives the promise, epoch ms. */
  promise(asked: AskedCallBack): Promise<number>;
  /** The open ones, by promise. */
  open(page?: { after?: string; limit?: number }): Promise<{ rows: CallBack[]; next?: string }>;
  find(id: string): Promise<CallBack | undefined>;
  take(officer: Holding, id: string): Promise<void>;
  /** A message by the citizen's channel; it stays open. Throws `OptedOutError` when they want none. */
  say(officer: Holding, id: string, cause: string, text: string): Promise<void>;
  /** Throws `CallLostError` when it has ended already. */
  end(officer: Holding, id: string, outcome: 'reached' | 'notReached', note: string): Promise<void>;
  /** Tells citizens of promises that were not kept, with a new date. Safe to run twice. */
  runDue(): Promise<void>;
  forget(before: number): Promise<number>;
}

export interface AskedCallBack {
  id: string;
  reached: Reached;
  /** Where to call, when it is not where they write from. */
  phone?: string;
  lines: Line[];
}

export interface CallBack {
  id: string;
  state: 'open' | 'reached' | 'notReached';
  askedAt: number;
  promisedBy: number;
  /** The promise was not kept at first. */
  isLate: boolean;
  channel: string;
  language: string;
  /** A number to call; absent when they can only be written to. */
  phone?: string;
  officer?: Holding;
  note?: string;
  endedAt?: number;
  lines: Line[];
  /** They want no messages: nothing can be written to them. Told by `find` alone. */
  isOptedOut?: true;
}

export interface CallBacksOptions {
  store: Store;
  vault: Vault;
  clock: Clock;
  /** The end of the next working day, or what the city promises. */
  promiseFrom: (at: number) => number;
  tell: TellCitizen;
  hasOptedOut: HasOptedOut;
  onError: (error: unknown, id: string) => void;
}

const USUAL = 50;

export function createCallBacks(options: CallBacksOptions): CallBacks {
  const { store, vault, clock, promiseFrom, hasOptedOut, onError } = options;
  const items = store.collection<CallBackDocument>('deskCallBacks', [
    { fields: { open: 1, order: 1 }, sparse: true },
    { fields: { endedAt: 1 }, sparse: true },
  ]);
  const now = () => clock().getTime();
  const contactOf = (doc: CallBackDocument) => JSON.parse(vault.open(doc.contact)) as CallBackContact;
  const isOptedOut = (doc: CallBackDocument) => hasOptedOut(contactOf(doc).reached.conversation);
  const viewOf = (doc: CallBackDocument): CallBack => toCallBack(vault, doc, contactOf(doc));

  /** Whoever wants no messages is told nothing, and is still called where there is a number. */
  async function tell(doc: CallBackDocument, id: string, notice: DeskNotice): Promise<void> {
    if (!(await isOptedOut(doc))) await options.tell(contactOf(doc).reached, id, notice);
  }

  /** Told first and noted down then: the same id is told once, and a promise is never moved in silence. */
  async function admitLate(doc: CallBackDocument): Promise<void> {
    const promisedBy = promiseFrom(now());
    await tell(doc, `${doc._id}.late`, { kind: 'late', promisedBy });
    const $set = { isLate: true, promisedBy, order: orderOf(promisedBy, doc._id) };
    await items.update({ _id: doc._id, state: 'open' }, { $set });
  }

  return {
    async promise({ id: _id, reached, phone, lines }) {
      const askedAt = now();
      const promisedBy = promiseFrom(askedAt);
      const contact = vault.seal(JSON.stringify({ reached, ...(phone ? { phone } : {}) }));
      const { channel, language } = reached;
      const sealed = lines.map((line) => sealLine(vault, line));
      const order = orderOf(promisedBy, _id);
      try {
        await items.insert({
          _id,
          state: 'open',
          open: 1,
          order,
          askedAt,
          promisedBy,
          channel,
          language,
          contact,
          lines: sealed,
        });
        return promisedBy;
      } catch (error) {
        const known = error instanceof DuplicateError && (await items.findOne({ _id }));
        if (!known) throw error;
        return known.promisedBy;
      }
    },
    async open({ after, limit = USUAL } = {}) {
      const filter = { open: 1, ...(after === undefined ? {} : { order: { $gt: after } }) };
      const found = await items.find(filter, { sort: { order: 1 }, limit: limit + 1 });
      const next = found.length > limit ? found[limit - 1]?.order : undefined;
      return { rows: found.slice(0, limit).map(viewOf), ...(next ? { next } : {}) };
    },
    async find(_id) {
      const doc = await items.findOne({ _id });
      return doc && { ...viewOf(doc), ...((await isOptedOut(doc)) ? { isOptedOut: true as const } : {}) };
    },
    async take(officer, _id) {
      await items.update({ _id, state: 'open' }, { $set: { officer: { id: officer.id, name: officer.name } } });
    },
    async say(officer, _id, cause, text) {
      const doc = await items.findOne({ _id, state: 'open' });
      if (!doc) throw new CallLostError(_id);
      if (await isOptedOut(doc)) throw new OptedOutError(_id);
      const id = `${_id}.${cause}`;
      await tell(doc, id, { kind: 'says', name: officer.name, text });
      const line = sealLine(vault, { id, at: now(), by: 'officer', text });
      await items.update({ _id, 'lines.id': { $ne: id } }, { $push: { lines: line } });
    },
    async end(officer, _id, outcome, note) {
      const doc = await items.findOne({ _id, state: 'open' });
      if (!doc) throw new CallLostError(_id, (await items.findOne({ _id }))?.officer?.name);
      if (outcome === 'notReached') await tell(doc, `${_id}.notReached`, { kind: 'notReached' });
      const $set = {
        state: outcome,
        officer: { id: officer.id, name: officer.name },
        endedAt: now(),
        note: vault.seal(note),
      };
      await items.update({ _id, state: 'open' }, { $set, $unset: { open: true } });
    },
    async runDue() {
      const filter = { open: 1, order: { $lt: orderOf(now(), '') }, isLate: { $exists: false } };
      for (const doc of await items.find(filter, { sort: { order: 1 }, limit: 200 }))
        await admitLate(doc).catch((error: unknown) => onError(error, doc._id));
    },
    forget: (before) => items.remove({ endedAt: { $lt: before } }),
  };
}
