import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Explaining } from '../explain.ts';
import { type Collection, type Index, type Store, StoreUnavailableError, type Stored } from '../store.ts';
import { createEmbeddedCollection } from './collection.ts';
import { compact } from './compaction.ts';
import { type Disk, realDisk } from './disk.ts';
import { filesIn } from './files.ts';
import { type Journal, openJournal } from './journal.ts';
import { lineOf } from './line.ts';
import { cutOff, readChanges } from './load.ts';
import { lockFolder } from './lock.ts';
import { createTable, type Table } from './table.ts';
import { selectRows } from './select.ts';
import type { Document } from './values.ts';

export interface EmbeddedStoreOptions {
  /** Made when it is not there. One process at a time may use it. */
  folder: string;
  log: { warn(data: Record<string, unknown>, text: string): void };
  /** For tests. */
  disk?: Disk;
  /** The files are compacted when they are at least this long, and three times as long as what they hold. */
  compactFromBytes?: number;
}

/** Reading 8 MB takes a tenth of a second at the next start, so less is not worth the trouble. */
const COMPACT_FROM_BYTES = 8 * 1024 * 1024;
const WORTH_COMPACTING = 3;

interface Change {
  table: Table;
  id: string;
  before: { document: Document; bytes: number } | undefined;
  isRemoval: boolean;
}

/**
 * A database in a folder, within this process: documents in memory, every change in an append-only journal. Opens at once;
 * what is wrong with the folder is thrown by `ping()` and by every operation.
 */
export function createEmbeddedStore(options: EmbeddedStoreOptions): Store & Explaining {
  const { log, disk = realDisk, compactFromBytes = COMPACT_FROM_BYTES } = options;
  const folder = resolve(options.folder);
  const tables = new Map<string, Table>();
  const collections = new Map<string, { collection: Collection<Stored>; declare(indexes: Index[]): void }>();
  const watchers = new Map<string, Set<(id: string) => void>>();
  let journal: Journal<Change> | undefined;
  let unlock: (() => Promise<void>) | undefined;
  let number = 0;
  let oldBytes = 0;
  let failures = 0;
  /** Raised after a compaction that failed, so that it is not tried again with every write. */
  let patience = compactFromBytes;
  let isClosed = false;
  let compacting: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  const opening = open();
  opening.catch(() => undefined);

  async function open(): Promise<void> {
    await mkdir(folder, { recursive: true });
    unlock = await lockFolder(folder);
    try {
      await load();
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  async function load(): Promise<void> {
    const files = await filesIn(folder);
    const damage = await readChanges(files.toRead, (change, bytes) => {
      oldBytes += bytes;
      if ('removed' in change) tableOf(change.collection).remove(change.removed);
      else tableOf(change.collection).put(change.document, bytes);
    });
    if (damage) {
      log.warn(
        { ...damage },
        '[store] the last line was torn by an interrupted write; it is left out, nothing else is lost',
      );
      await cutOff(damage);
    }
    for (const useless of files.useless) await disk.remove(useless);
    number = files.number;
    journal = await openJournal({ disk, folder, path: files.current, harmless: lineOf('', ''), onDurable, onFailed });
    oldBytes -= journal.length();
  }

  function onDurable(changes: Change[]): void {
    for (const { table, id, isRemoval } of changes) {
      if (!isRemoval && watchers.size) for (const watcher of watchers.get(table.name) ?? []) watcher(id);
    }
    compactWhenWorthIt();
  }

  function onFailed(changes: Change[]): void {
    failures++;
    for (const { table, id, before } of changes) {
      if (before) table.put(before.document, before.bytes);
      else table.remove(id);
    }
  }

  function compactWhenWorthIt(): void {
    const bytes = oldBytes + (journal?.length() ?? 0);
    if (compacting || isClosed || bytes < patience || bytes < WORTH_COMPACTING * liveBytes()) return;
    compacting = compactNow(bytes).finally(() => {
      compacting = undefined;
    });
  }

  async function compactNow(bytesBefore: number): Promise<void> {
    const [before, current] = [failures, journal];
    if (!current) return;
    const isCancelled = (): boolean => isClosed || failures !== before;
    try {
      oldBytes = bytesBefore;
      await compact({ disk, folder, number: ++number, tables, isCancelled, rotate: (path) => current.rotate(path) });
      if (isCancelled()) return;
      oldBytes = liveBytes();
      patience = compactFromBytes;
    } catch (error) {
      patience = bytesBefore * 1.5;
      log.warn({ err: error }, '[store] could not compact the files; they go on growing until the next try');
    }
  }

  function liveBytes(): number {
    let bytes = 0;
    for (const table of tables.values()) bytes += table.liveBytes();
    return bytes;
  }

  function tableOf(name: string): Table {
    const known = tables.get(name);
    if (known) return known;
    const table = createTable(name);
    tables.set(name, table);
    return table;
  }

  function openJournalNow(): Journal<Change> {
    if (isClosed || !journal) throw new StoreUnavailableError(`[store] ${folder} is closed`);
    return journal;
  }

  function put(table: Table, document: Document): Promise<void> {
    const journal = openJournalNow();
    table.check(document);
    const line = lineOf(table.name, document);
    const before = table.put(document, line.length);
    return journal.append(line, { table, id: document._id, before, isRemoval: false });
  }

  function remove(table: Table, id: string): Promise<void> {
    const journal = openJournalNow();
    const before = table.remove(id);
    return journal.append(lineOf(table.name, id), { table, id, before, isRemoval: true });
  }

  function watch(name: string, onChange: (id: string) => void): () => void {
    const own = watchers.get(name) ?? new Set();
    watchers.set(name, own);
    const watcher = (id: string): void => onChange(id);
    own.add(watcher);
    return () => {
      own.delete(watcher);
      if (!own.size) watchers.delete(name);
    };
  }

  function createMember(name: string): { collection: Collection<Stored>; declare(indexes: Index[]): void } {
    let waiting: Index[] = [];
    const ready = (): Table => {
      openJournalNow();
      const table = tableOf(name);
      if (waiting.length) table.addIndexes(waiting);
      waiting = [];
      return table;
    };
    const access = {
      table: () => ((journal ?? isClosed) ? ready() : opening.then(ready)),
      put,
      remove,
      settled,
      watch: (onChange: (id: string) => void) => watch(name, onChange),
    };
    return {
      collection: createEmbeddedCollection<Stored>(name, access),
      declare: (indexes) => void waiting.push(...indexes),
    };
  }

  async function settled(): Promise<void> {
    await opening;
    await journal?.settled();
  }

  async function close(): Promise<void> {
    await opening.catch(() => undefined);
    isClosed = true;
    await compacting;
    await journal?.close();
    if (journal) await unlock?.();
  }

  return {
    driver: 'embedded',
    collection<T extends Stored>(name: string, indexes: Index[] = []): Collection<T> {
      const member = collections.get(name) ?? createMember(name);
      collections.set(name, member);
      member.declare(indexes);
      return member.collection as unknown as Collection<T>;
    },
    async ping() {
      await opening;
      await openJournalNow().probe();
    },
    settled,
    async explain(name, filter, options) {
      let examined = 0;
      await opening;
      const returned = selectRows(tableOf(name), filter, options, () => void examined++).length;
      return { examined, returned };
    },
    close: () => (closing ??= close()),
  };
}
