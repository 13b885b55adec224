import type { Collection as MongoCollection } from 'mongodb';
import type { Collection, Index, Stored } from '../store.ts';
import { createMongoCollection, type MongoDocument } from './collection.ts';
import { createIndexes } from './indexes.ts';
import type { Server, Where } from './server.ts';
import { STAMP, type Stamps, unstamp } from './stamps.ts';
import { followChanges } from './watch.ts';

/** A collection with its indexes and those who watch it. */
export interface Member {
  collection: Collection<Stored>;
  declare(indexes: Index[]): void;
  /** Ends the following of changes. */
  stop: () => Promise<void>;
}

export interface MemberOptions {
  server: Server;
  stamps: Stamps;
  onError(error: unknown): void;
}

export function createMember(name: string, { server, stamps, ...options }: MemberOptions): Member {
  const indexes = createIndexes();
  const where: Where = { collection: name, indexes: indexes.all };
  const watchers = new Set<(id: string) => void>();
  let unfollow: (() => Promise<void>) | undefined;

  async function ready(): Promise<MongoCollection<MongoDocument>> {
    const collection = (await server.db()).collection<MongoDocument>(name);
    await indexes.make(collection);
    return collection;
  }

  async function followed(): Promise<MongoCollection<MongoDocument>> {
    if (await server.isPolled()) indexes.declare([{ fields: { [STAMP]: 1 }, sparse: true }]);
    return ready();
  }

  function tell(id: string): void {
    // Later, so that a listener that throws does not end the following.
    for (const watcher of watchers) queueMicrotask(() => watcher(id));
  }

  async function stop(): Promise<void> {
    const stopping = unfollow?.();
    unfollow = undefined;
    await stopping;
  }

  function watch(onChange: (id: string) => void): () => void {
    const watcher = (id: string): void => onChange(id);
    watchers.add(watcher);
    unfollow ??= followChanges({
      collection: followed,
      isPolled: server.isPolled,
      onChange: tell,
      onError: (error) => options.onError(error),
    });
    return () => {
      watchers.delete(watcher);
      if (!watchers.size) void stop();
    };
  }

  const collection = createMongoCollection<Stored>(name, {
    async run(kind, operation) {
      if (!indexes.areMade()) await server.ask('build', where, ready);
      return server.ask(kind, where, async () => operation(await ready()));
    },
    stamp: async () => ((await server.ask('short', where, server.isPolled)) ? stamps.next() : {}),
    unstamp,
    watch,
  });
  return { collection, declare: (more) => indexes.declare(more), stop };
}
