import { createHmac } from 'node:crypto';
import { type Collection, DuplicateError, type Store, type Stored } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import { canonical } from './canonical.ts';

/** Something that was done: a step of a grievance, or an officer's act beside one. Holds nothing personal. */
export interface AuditEvent {
  /** Names it for ever: `RD-7K3MP-Q#4`, or an id of the act. */
  event: string;
  at: number;
  /** `citizen`, `system`, or the officer's id. */
  by: string;
  act: string;
  /** What it was done to. */
  subject: string;
  /** What else there is to know: state and holder before and after, category, figures, digests. */
  data: Record<string, unknown>;
}

/** A link of the chain. `hash` is made of the one before and of the whole event. */
export interface AuditDocument extends Stored, AuditEvent {
  seq: number;
  previous: string;
  hash: string;
}

/** The last link that is known to have been there: without it a missing end would not be noticed. */
export interface AuditHead extends Stored {
  seq: number;
  hash: string;
  /** Made of both, by the key. */
  mark: string;
}

export interface AuditTrail {
  /** Appends those that are not there yet, in this order; durable when fulfilled. */
  append(events: AuditEvent[]): Promise<void>;
}

export const HEAD = 'head';
export const FIRST_HASH = '';

export const auditIn = (store: Store): Collection<AuditDocument> =>
  store.collection<AuditDocument>('audit', [
    { fields: { seq: 1 }, unique: true },
    { fields: { event: 1 }, unique: true },
    { fields: { subject: 1, seq: 1 } },
  ]);

export const auditHeadIn = (store: Store): Collection<AuditHead> => store.collection<AuditHead>('auditHead');

/** Links are made with a key, so that nobody who can only write into the database makes a new chain that holds. */
export function createAuditSeal(vault: Vault) {
  const key = vault.derive('audit trail');
  const sign = (value: unknown): string => createHmac('sha256', key).update(canonical(value)).digest('base64url');
  return {
    hashOf: ({ seq, previous, event, at, by, act, subject, data }: Omit<AuditDocument, '_id' | 'hash'>): string =>
      sign({ seq, previous, event, at, by, act, subject, data }),
    markOf: ({ seq, hash }: { seq: number; hash: string }): string => sign({ head: seq, hash }),
  };
}

/**
 * The append-only trail. Any number of writers: a link's number is taken by a unique index, and whoever comes too late
 * links to the one that was faster.
 */
export function createAuditTrail(store: Store, vault: Vault): AuditTrail {
  const links = auditIn(store);
  const heads = auditHeadIn(store);
  const seal = createAuditSeal(vault);
  let last: { seq: number; hash: string } | undefined;
  let tail: Promise<void> = Promise.resolve();
  let noting: Promise<void> | undefined;

  /** Mostly nothing of it is there yet: that is looked up only where the unique index has refused something. */
  async function append(events: AuditEvent[]): Promise<void> {
    await noted();
    for (let missing = events; missing.length; missing = await withoutKnown(links, events)) {
      const chain = chained(seal.hashOf, last ?? (await lastLink(links)), missing);
      last = undefined;
      try {
        await links.insertMany(chain);
      } catch (error) {
        if (error instanceof DuplicateError) continue;
        throw error;
      }
      last = chain.at(-1);
      if (last) note(last);
      return;
    }
  }

  /** Nobody waits for it but the next link; where it failed, whoever appends that is told. */
  function note(link: { seq: number; hash: string }): void {
    noting = keepHead(link);
    noting.catch(() => undefined);
  }

  async function noted(): Promise<void> {
    const before = noting;
    noting = undefined;
    await before;
  }

  async function keepHead({ seq, hash }: { seq: number; hash: string }): Promise<void> {
    const head = { seq, hash, mark: seal.markOf({ seq, hash }) };
    if (await heads.update({ _id: HEAD, seq: { $lt: seq } }, { $set: head })) return;
    await heads.insert({ _id: HEAD, ...head }).catch((error: unknown) => {
      if (!(error instanceof DuplicateError)) throw error;
    });
  }

  return {
    append(events) {
      if (!events.length) return Promise.resolve();
      const appended = tail.then(() => append(events));
      tail = appended.catch(() => undefined);
      return appended;
    },
  };
}

function chained(
  hashOf: ReturnType<typeof createAuditSeal>['hashOf'],
  before: { seq: number; hash: string },
  events: AuditEvent[],
): AuditDocument[] {
  let { seq, hash } = before;
  return events.map((event) => {
    const link = { seq: ++seq, previous: hash, ...event };
    hash = hashOf(link);
    return { _id: String(seq).padStart(12, '0'), ...link, hash };
  });
}

async function withoutKnown(links: Collection<AuditDocument>, events: AuditEvent[]): Promise<AuditEvent[]> {
  const ids = [...new Set(events.map(({ event }) => event))];
  const known = await links.find({ event: { $in: ids } }, { projection: { event: 1 } });
  const seen = new Set(known.map(({ event }) => event));
  return events.filter(({ event }) => !seen.has(event) && seen.add(event));
}

async function lastLink(links: Collection<AuditDocument>): Promise<{ seq: number; hash: string }> {
  const [last] = await links.find({ seq: { $gt: 0 } }, { sort: { seq: -1 }, limit: 1 });
  return last ?? { seq: 0, hash: FIRST_HASH };
}
