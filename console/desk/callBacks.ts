import type { Clock } from '../../store/clock.ts';
import { DuplicateError, type Store, type Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import { CallLostError, type Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import { type Line, openLine, type SealedLine, sealLine } from './lines.ts';
import type { TellCitizen } from './teller.ts';

/** Citizens who are to hear from a person, with the promise they were given. */
export interface CallBacks {
  /** Durable when fulfilled; the same id is one. Gives the promise, epoch ms. */
  promise(asked: AskedCallBack): Promise<number>;
  /** The open ones, by promise. */
  open(page?: { after?: string; limit?: number }): Promise<{ rows: CallBack[]; next?: string }>;
  find(id: string): Promise<CallBack | undefined>;
  take(officer: Holding, id: string): Promise<void>;
  /** A message by the citizen's channel; it stays open. */
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
}

interface CallBackDocument extends Stored {
  state: CallBack['state'];
  open?: 1;
  /** Promise and id: unique, so that pages are stable. */
  order: string;
  askedAt: number;
  promisedBy: number;
  isLate?: true;
  channel: string;
  language: string;
  /** `{ reached, phone }` as JSON, sealed. */
  contact: string;
  officer?: Holding;
  note?: string;
  endedAt?: number;
  lines: SealedLine[];
}

export interface CallBacksOptions {
  store: Store;
  vault: Vault;
  clock: Clock;
  /** The end of the next working day, or what the city promises. */
  promiseFrom: (at: number) => number;
  tell: TellCitizen;
  onError: (error: unknown, id: string) => void;
}

const USUAL = 50;

export function createCallBacks({ store, vault, clock, promiseFrom, tell, onError }: CallBacksOptions): CallBacks {
  const items = store.collection<CallBackDocument>('deskCallBacks', [
    { fields: { open: 1, order: 1 }, sparse: true },
    { fields: { endedAt: 1 }, sparse: true },
  ]);
  const now = () => clock().getTime();
  const contactOf = (doc: CallBackDocument) =>
    JSON.parse(vault.open(doc.contact)) as { reached: Reached; phone?: string };
  const viewOf = (doc: CallBackDocument): CallBack => toCallBack(vault, doc, contactOf(doc));

  /** Told first and noted down then: the same id is told once, and a promise is never moved in silence. */
  async function admitLate(doc: CallBackDocument): Promise<void> {
    const promisedBy = promiseFrom(now());
    await tell(contactOf(doc).reached, `${doc._id}.late`, { kind: 'late', promisedBy });
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
      return doc && viewOf(doc);
    },
    async take(officer, _id) {
      await items.update({ _id, state: 'open' }, { $set: { officer: { id: officer.id, name: officer.name } } });
    },
    async say(officer, _id, cause, text) {
      const doc = await items.findOne({ _id, state: 'open' });
      if (!doc) throw new CallLostError(_id);
      const id = `${_id}.${cause}`;
      await tell(contactOf(doc).reached, id, { kind: 'says', name: officer.name, text });
      const line = sealLine(vault, { id, at: now(), by: 'officer', text });
      await items.update({ _id, 'lines.id': { $ne: id } }, { $push: { lines: line } });
    },
    async end(officer, _id, outcome, note) {
      const doc = await items.findOne({ _id, state: 'open' });
      if (!doc) throw new CallLostError(_id, (await items.findOne({ _id }))?.officer?.name);
      if (outcome === 'notReached') await tell(contactOf(doc).reached, `${_id}.notReached`, { kind: 'notReached' });
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

function orderOf(at: number, id: string): string {
  return `${String(at).padStart(15, '0')}.${id}`;
}

function toCallBack(
  vault: Vault,
  doc: CallBackDocument,
  { reached, phone }: { reached: Reached; phone?: string },
): CallBack {
  const { state, askedAt, promisedBy, isLate, channel, language, officer, note, endedAt, lines } = doc;
  const number = phone ?? (/^\+?\d{5,}$/.test(reached.address) ? reached.address : undefined);
  return {
    id: doc._id,
    state,
    askedAt,
    promisedBy,
    isLate: isLate ?? false,
    channel,
    language,
    lines: lines.map((line) => openLine(vault, line)),
    ...(number ? { phone: number } : {}),
    ...(officer ? { officer } : {}),
    ...(note ? { note: vault.open(note) } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
