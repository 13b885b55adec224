import type { Storage, StoreItem, StoreItems } from 'botbuilder';

/**
 * A botbuilder storage that reads as usual and keeps what is written until the turn is settled: a turn's state must not be
 * seen before its outcome is durable.
 */
export interface StateRecorder extends Storage {
  /** What was written under a key since the last call; nothing when it did not change. */
  take(key: string): StoreItem | undefined;
}

export function createStateRecorder(storage: Storage): StateRecorder {
  const written = new Map<string, StoreItem>();
  return {
    read: (keys) => storage.read(keys),
    async write(changes: StoreItems) {
      for (const [key, item] of Object.entries(changes)) written.set(key, item as StoreItem);
    },
    delete: (keys) => storage.delete(keys),
    take(key) {
      const item = written.get(key);
      written.delete(key);
      return item;
    },
  };
}
