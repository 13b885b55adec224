import type { Collection as MongoCollection, Db } from 'mongodb';
import type { Explaining, Explanation } from '../explain.ts';
import {
  type Collection,
  type Filter,
  type FindOptions,
  type Index,
  type Store,
  StoreUnavailableError,
  type Stored,
} from '../store.ts';
import { createMongoCollection, type MongoDocument } from './collection.ts';
import { createConnection } from './connection.ts';
import { storeError } from './errors.ts';
import { descriptionOf } from './indexes.ts';
import { createStamps, STAMP, unstamp } from './stamps.ts';
import { followChanges, hasChangeStreams } from './watch.ts';

export interface MongoStoreOptions {
  /** `mongodb://` or `mongodb+srv://`; the database is `rightdoor` unless the address names one. */
  url: string;
  log: { warn(data: Record<string, unknown>, text: string): void };
  /** How changes of other processes are noticed; found out from the server when absent. */
  watchBy?: 'stream' | 'polling';
}

/** One document's operation that has no answer by then has failed: the port promises an error within 5 s. */
const PATIENCE_MS = 4500;

/** A database on a server that speaks MongoDB's protocol. Connects at the first use. */
export function createMongoStore({ url, log, watchBy }: MongoStoreOptions): Store & Explaining {
  const connection = createConnection(url);
  const { server } = connection;
  const members = new Map<string, Member>();
  const underWay = new Set<Promise<unknown>>();
  const stamps = createStamps();
  let polled: Promise<boolean> | undefined;

  async function isPolled(): Promise<boolean> {
    if (watchBy) return watchBy === 'polling';
    polled ??= connection.db().then(async (db) => !(await hasChangeStreams(db)));
    try {
      return await polled;
    } catch (error) {
      polled = undefined;
      throw error;
    }
  }

  async function ask<R>(kind: 'short' | 'long', where: Where, operation: () => Promise<R>): Promise<R> {
    const asked = kind === 'short' ? withinPatience(operation(), server) : operation();
    underWay.add(asked);
    try {
      return await asked;
    } catch (cause) {
      throw storeError(cause, { ...where, server });
    } finally {
      underWay.delete(asked);
    }
  }

  function createMember(name: string): Member {
    const where: Where = { collection: name, indexes: [] };
    const watchers = new Set<(id: string) => void>();
    let waiting: Index[] = [];
    let making: Promise<void> | undefined;
    let unfollow: (() => Promise<void>) | undefined;

    async function ready(): Promise<MongoCollection<MongoDocument>> {
      const collection = (await connection.db()).collection<MongoDocument>(name);
      while (waiting.length || making) await (making ??= makeIndexes(collection));
      return collection;
    }

    async function makeIndexes(collection: MongoCollection<MongoDocument>): Promise<void> {
      const wanted = waiting;
      waiting = [];
      try {
        await collection.createIndexes(wanted.map(descriptionOf));
      } catch (error) {
        waiting = [...wanted, ...waiting];
        throw error;
      } finally {
        making = undefined;
      }
    }

    function declare(indexes: Index[]): void {
      const isNew = ({ fields }: Index): boolean =>
        where.indexes.every((index) => JSON.stringify(index.fields) !== JSON.stringify(fields));
      for (const index of indexes.filter(isNew)) {
        waiting.push(index);
        where.indexes.push(index);
      }
    }

    async function followed(): Promise<MongoCollection<MongoDocument>> {
      if (await isPolled()) declare([{ fields: { [STAMP]: 1 }, sparse: true }]);
      return ready();
    }

    function watch(onChange: (id: string) => void): () => void {
      const watcher = (id: string): void => onChange(id);
      watchers.add(watcher);
      unfollow ??= followChanges({
        collection: followed,
        isPolled,
        onChange: (id) => {
          // Later, so that a listener that throws does not end the following.
          for (const each of watchers) queueMicrotask(() => each(id));
        },
        onError: (error) => log.warn({ err: error, collection: name }, '[store] cannot follow changes; trying again'),
      });
      return () => {
        watchers.delete(watcher);
        if (!watchers.size) void stop();
      };
    }

    async function stop(): Promise<void> {
      const stopping = unfollow?.();
      unfollow = undefined;
      await stopping;
    }

    const collection = createMongoCollection<Stored>(name, {
      run: (kind, operation) => ask(kind, where, async () => operation(await ready())),
      stamp: async () => ((await ask('short', where, isPolled)) ? stamps.next() : {}),
      unstamp,
      watch,
    });
    return { collection, declare, stop };
  }

  return {
    driver: 'mongodb',
    collection<T extends Stored>(name: string, indexes: Index[] = []): Collection<T> {
      const member = members.get(name) ?? createMember(name);
      members.set(name, member);
      member.declare(indexes);
      return member.collection as unknown as Collection<T>;
    },
    ping: () => ask('short', { collection: '', indexes: [] }, async () => pinged(await connection.db())),
    explain: (name, filter, options) =>
      ask('long', { collection: name, indexes: [] }, async () =>
        explained(await connection.db(), name, filter, options),
      ),
    async settled() {
      await Promise.allSettled(underWay);
    },
    async close() {
      await Promise.all([...members.values()].map(({ stop }) => stop()));
      await Promise.allSettled(underWay);
      await connection.close();
    },
  };
}

interface Where {
  collection: string;
  indexes: Index[];
}

interface Member {
  collection: Collection<Stored>;
  declare(indexes: Index[]): void;
  stop: () => Promise<void>;
}

async function explained(db: Db, name: string, filter: Filter, options: FindOptions = {}): Promise<Explanation> {
  const found = await db
    .collection<MongoDocument>(name)
    .find(filter, { ...options })
    .explain('executionStats');
  const { totalDocsExamined, nReturned } = found['executionStats'];
  return { examined: Number(totalDocsExamined), returned: Number(nReturned) };
}

async function pinged(db: Db): Promise<void> {
  await db.command({ ping: 1 });
}

async function withinPatience<R>(asked: Promise<R>, server: string): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    const text = `[store] MongoDB at ${server} has not answered within ${PATIENCE_MS} ms`;
    timer = setTimeout(() => reject(new StoreUnavailableError(text)), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, patience]);
  } finally {
    clearTimeout(timer);
  }
}
