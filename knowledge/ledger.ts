import type { Clock } from '../store/clock.ts';
import { type Collection, DuplicateError, type Store, type Stored } from '../store/store.ts';

/**
 * The one document that says which revision of the knowledge stands. A writer takes a number, writes rows under it that
 * nobody sees yet, and makes them all visible by setting `revision` to that number: the whole change, or none of it.
 */
export interface LedgerState {
  revision: number;
  /** Numbers whose writers never came to their end; their rows count for nothing. */
  dead: number[];
}

export interface Ledger {
  read(): Promise<LedgerState>;
  /** Waits for another writer, at most for the length of its lease; throws `KnowledgeBusyError`. */
  begin(): Promise<WritingTurn>;
  /** Tells of every new revision, from any process, within about 2 s. Returns how to stop. */
  follow(onChange: () => void): () => void;
}

export interface WritingTurn {
  readonly number: number;
  /** What stands while this turn lasts. */
  readonly state: LedgerState;
  /** Throws `KnowledgeBusyError` when the lease was lost; call it between chunks. */
  renew(): Promise<void>;
  commit(): Promise<void>;
  /** Gives the turn back; `isClean` when nothing was written under its number. */
  abandon(isClean: boolean): Promise<void>;
}

/** Another process is publishing, or has taken over while this one slept. Nothing was changed; try again. */
export class KnowledgeBusyError extends Error {
  override readonly name = 'KnowledgeBusyError';
  readonly code = 'KNOWLEDGE_BUSY';
}

interface LedgerDocument extends Stored, LedgerState {
  next: number;
  writer?: { number: number; owner: string; until: number };
}

const ID = 'knowledge';
const LEASE_MS = 30_000;
const RETRY_MS = 100;
const POLL_MS = 2000;
/** Dead numbers are kept for the unlikely writer that wakes up and writes on; older ones cannot matter. */
const DEAD_KEPT = 20;

export function createLedger(store: Store, clock: Clock, owner = thisProcess()): Ledger {
  const collection = store.collection<LedgerDocument>('knowledge');

  async function document(): Promise<LedgerDocument> {
    return (await collection.findOne({ _id: ID })) ?? (await found(collection));
  }

  /** The embedded store has one process: a writer that is not of this one is gone, however long its lease. */
  function isGone(writer: NonNullable<LedgerDocument['writer']>): boolean {
    return writer.until < clock().getTime() || (store.driver === 'embedded' && writer.owner !== owner);
  }

  async function claim(before: LedgerDocument): Promise<LedgerDocument | undefined> {
    const { writer } = before;
    if (writer && !isGone(writer)) return undefined;
    const number = before.next + 1;
    const dead = [...before.dead, ...(writer ? [writer.number] : [])].slice(-DEAD_KEPT);
    const until = clock().getTime() + LEASE_MS;
    return collection.findOneAndUpdate(
      { _id: ID, next: before.next, ...(writer ? { 'writer.number': writer.number } : {}) },
      { $set: { next: number, dead, writer: { number, owner, until } } },
    );
  }

  async function begin(): Promise<WritingTurn> {
    for (let waited = 0; waited <= LEASE_MS; waited += RETRY_MS) {
      const claimed = await claim(await document());
      if (claimed) return turnOf(claimed);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    throw new KnowledgeBusyError('[knowledge] somebody else is publishing just now; try again in a minute');
  }

  function turnOf({ next: number, revision, dead }: LedgerDocument): WritingTurn {
    const change = async (update: Record<string, unknown>, isEnding: boolean) => {
      const changed = await collection.findOneAndUpdate(
        { _id: ID, 'writer.number': number },
        { $set: update, ...(isEnding ? { $unset: { writer: true } } : {}) },
      );
      if (!changed)
        throw new KnowledgeBusyError('[knowledge] another process took over the writing; nothing was changed');
    };
    return {
      number,
      state: { revision, dead },
      renew: () => change({ 'writer.until': clock().getTime() + LEASE_MS }, false),
      commit: () => change({ revision: number }, true),
      abandon: (isClean) => change({ dead: isClean ? dead : [...dead, number].slice(-DEAD_KEPT) }, true),
    };
  }

  return {
    async read() {
      const { revision, dead } = await document();
      return { revision, dead };
    },
    begin,
    follow(onChange) {
      const unwatch = collection.watch(onChange);
      const poll = store.driver === 'embedded' ? undefined : setInterval(onChange, POLL_MS).unref();
      return () => {
        unwatch();
        clearInterval(poll);
      };
    },
  };
}

function thisProcess(): string {
  return `${process.pid}:${performance.timeOrigin}`;
}

async function found(collection: Collection<LedgerDocument>): Promise<LedgerDocument> {
  const first: LedgerDocument = { _id: ID, revision: 0, next: 0, dead: [] };
  try {
    await collection.insert(first);
    return first;
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
    return (await collection.findOne({ _id: ID })) ?? first;
  }
}
