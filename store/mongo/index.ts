import type { Db } from 'mongodb';
import type { Explaining, Explanation } from '../explain.ts';
import type { Collection, Filter, FindOptions, Index, Store, Stored } from '../store.ts';
import type { MongoDocument } from './collection.ts';
import { createMember, type Member } from './member.ts';
import type { Start } from './patience.ts';
import { createServer } from './server.ts';
import { createStamps } from './stamps.ts';

export interface MongoStoreOptions {
  /** `mongodb://` or `mongodb+srv://`; the database is `rightdoor` unless the address names one. */
  url: string;
  log: { warn(data: Record<string, unknown>, text: string): void };
  /** How changes of other processes are noticed; found out from the server when absent. */
  watchBy?: 'stream' | 'polling';
  /** Of the program that opens it; over when absent. */
  start?: Start;
}

/** A database on a server that speaks MongoDB's protocol. Connects at the first use. */
export function createMongoStore(options: MongoStoreOptions): Store & Explaining {
  const { url, log, watchBy, start = { isOver: true } } = options;
  const server = createServer({ url, log, watchBy, start });
  const stamps = createStamps();
  const members = new Map<string, Member>();

  function create(name: string): Member {
    const onError = (error: unknown): void =>
      log.warn({ err: error, collection: name }, '[store] cannot follow changes; trying again');
    return createMember(name, { server, stamps, onError });
  }

  return {
    driver: 'mongodb',
    collection<T extends Stored>(name: string, indexes: Index[] = []): Collection<T> {
      const member = members.get(name) ?? create(name);
      members.set(name, member);
      member.declare(indexes);
      return member.collection as unknown as Collection<T>;
    },
    ping: () => server.ask('short', NOWHERE, async () => pinged(await server.db())),
    settled: () => server.settled(),
    explain: (name, filter, options) =>
      server.ask('long', NOWHERE, async () => explained(await server.db(), name, filter, options)),
    async close() {
      await Promise.all([...members.values()].map(({ stop }) => stop()));
      await server.close();
    },
  };
}

const NOWHERE = { collection: '', indexes: [] };

async function pinged(db: Db): Promise<void> {
  await db.command({ ping: 1 });
}

async function explained(db: Db, name: string, filter: Filter, options: FindOptions = {}): Promise<Explanation> {
  const found = await db
    .collection<MongoDocument>(name)
    .find(filter, { ...options })
    .explain('executionStats');
  const { totalDocsExamined, nReturned } = found['executionStats'];
  return { examined: Number(totalDocsExamined), returned: Number(nReturned) };
}
