import { resolve } from 'node:path';
import type { Explaining } from '../explain.ts';
import { type Collection, type Index, type Store, StoreUnavailableError, type Stored } from '../store.ts';
import { createEmbeddedCollection } from './collection.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { type Disk, realDisk } from './disk.ts';
import { selectRows } from './select.ts';
import type { Table } from './table.ts';

export interface EmbeddedStoreOptions {
  /** Made when it is not there. One process at a time may use it. */
  folder: string;
  log: DatabaseOptions['log'];
  /** For tests. */
  disk?: Disk;
  /** The files are compacted when they are at least this long, and three times as long as what they hold. */
  compactFromBytes?: number;
}

/** Reading 8 MB takes a tenth of a second at the next start, so less is not worth the trouble. */
const COMPACT_FROM_BYTES = 8 * 1024 * 1024;

/**
 * A database in a folder, within this process: documents in memory, every change in an append-only journal. Opens at once;
 * what is wrong with the folder is thrown by `ping()` and by every operation.
 */
export function createEmbeddedStore(options: EmbeddedStoreOptions): Store & Explaining {
  const folder = resolve(options.folder);
  const members = new Map<string, Member>();
  let database: Database | undefined;
  let isClosed = false;
  let closing: Promise<void> | undefined;

  const opening = openDatabase({ disk: realDisk, compactFromBytes: COMPACT_FROM_BYTES, ...options, folder }).then(
    (opened) => (database = opened),
  );
  // Whoever uses the store is told.
  opening.catch(() => undefined);

  function openNow(): Database {
    if (isClosed || !database) throw new StoreUnavailableError(`[store] the folder ${folder} is closed`);
    return database;
  }

  function createMember(name: string): Member {
    let waiting: Index[] = [];
    const ready = (): Table => {
      const table = openNow().table(name);
      if (waiting.length) table.addIndexes(waiting);
      waiting = [];
      return table;
    };
    const collection = createEmbeddedCollection<Stored>(name, {
      table: () => (database || isClosed ? ready() : opening.then(ready)),
      put: (table, document) => openNow().put(table, document),
      remove: (table, id) => openNow().remove(table, id),
      watch: (onChange) => watchSoon(name, onChange),
    });
    return { collection, declare: (indexes) => void waiting.push(...indexes) };
  }

  function watchSoon(name: string, onChange: (id: string) => void): () => void {
    if (database) return database.watch(name, onChange);
    let stop: (() => void) | undefined;
    let isStopped = false;
    const watching = opening.then((opened) => {
      if (!isStopped) stop = opened.watch(name, onChange);
    });
    watching.catch(() => undefined);
    return () => {
      isStopped = true;
      stop?.();
    };
  }

  async function close(): Promise<void> {
    const opened = await opening.catch(() => undefined);
    isClosed = true;
    await opened?.close();
  }

  return {
    driver: 'embedded',
    collection<T extends Stored>(name: string, indexes: Index[] = []): Collection<T> {
      const member = members.get(name) ?? createMember(name);
      members.set(name, member);
      member.declare(indexes);
      return member.collection as unknown as Collection<T>;
    },
    async ping() {
      await opening;
      await openNow().probe();
    },
    async settled() {
      await (database ?? (await opening)).settled();
    },
    async explain(name, filter, explained) {
      let examined = 0;
      await opening;
      const rows = selectRows(openNow().table(name), filter, explained, () => void examined++);
      return { examined, returned: rows.length };
    },
    close: () => (closing ??= close()),
  };
}

interface Member {
  collection: Collection<Stored>;
  declare(indexes: Index[]): void;
}
