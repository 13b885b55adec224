import { mkdir } from 'node:fs/promises';
import { StoreUnavailableError } from '../store.ts';
import { createCompactor, type Compactor } from './compactor.ts';
import type { Disk } from './disk.ts';
import { filesIn } from './files.ts';
import { type Journal, openJournal } from './journal.ts';
import { lineOf } from './line.ts';
import { cutOff, readChanges } from './load.ts';
import { lockFolder } from './lock.ts';
import type { Table } from './table.ts';
import { createTables } from './tables.ts';
import type { Document } from './values.ts';
import { createWatchers, type Watchers } from './watchers.ts';

/** An open folder: its documents in memory, and the way of a change to its files. */
export interface Database extends Watchers {
  table(name: string): Table;
  /** Changes memory at once; fulfilled when the change is durable. Throws, and has changed nothing, for a duplicate. */
  put(table: Table, document: Document): Promise<void>;
  remove(table: Table, id: string): Promise<void>;
  settled(): Promise<void>;
  probe(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  folder: string;
  disk: Disk;
  compactFromBytes: number;
  log: { warn(data: Record<string, unknown>, text: string): void };
}

/** A change until it is durable, with what is needed to undo it. */
interface Change {
  table: Table;
  id: string;
  before: { document: Document; bytes: number } | undefined;
  isRemoval: boolean;
}

/** Throws `StoreUnavailableError` when the folder is in use, damaged, or cannot be written. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { folder } = options;
  let unlock: (() => Promise<void>) | undefined;
  try {
    await mkdir(folder, { recursive: true });
    unlock = await lockFolder(folder);
    return await load(options, unlock);
  } catch (cause) {
    await unlock?.();
    if (cause instanceof StoreUnavailableError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailableError(`[store] the folder ${folder} cannot be used: ${reason}`, { cause });
  }
}

async function load(options: DatabaseOptions, unlock: () => Promise<void>): Promise<Database> {
  const { folder, disk, log } = options;
  const tables = createTables();
  const watchers = createWatchers();
  let failures = 0;
  let bytesRead = 0;

  function onDurable(changes: Change[]): void {
    for (const { table, id, isRemoval } of changes) if (!isRemoval) watchers.tell(table.name, id);
    compactor.consider();
  }

  function onFailed(changes: Change[]): void {
    failures++;
    for (const { table, id, before } of changes) {
      if (before) table.put(before.document, before.bytes);
      else table.remove(id);
    }
  }

  const files = await filesIn(folder);
  const damage = await readChanges(files.toRead, files.current, (change, bytes) => {
    bytesRead += bytes;
    if ('removed' in change) tables.of(change.collection).remove(change.removed);
    else tables.of(change.collection).put(change.document, bytes);
  });
  if (damage) {
    log.warn(
      { ...damage },
      '[store] the last line was torn by an interrupted write; it is left out, nothing else is lost',
    );
    await cutOff(damage);
  }
  for (const useless of files.useless) await disk.remove(useless);
  const harmless = lineOf('', '');
  const journal: Journal<Change> = await openJournal({
    disk,
    folder,
    path: files.current,
    harmless,
    onDurable,
    onFailed,
  });
  const compactor: Compactor = createCompactor({
    disk,
    folder,
    tables,
    journal,
    number: files.number,
    oldBytes: bytesRead - journal.length(),
    fromBytes: options.compactFromBytes,
    failures: () => failures,
    onError: (error) => log.warn({ err: error }, '[store] could not compact the files; they grow until the next try'),
  });

  return {
    table: (name) => tables.of(name),
    put(table, document) {
      table.check(document);
      const line = lineOf(table.name, document);
      const before = table.put(document, line.length);
      return journal.append(line, { table, id: document._id, before, isRemoval: false });
    },
    remove(table, id) {
      const before = table.remove(id);
      return journal.append(lineOf(table.name, id), { table, id, before, isRemoval: true });
    },
    ...watchers,
    settled: () => journal.settled(),
    probe: () => journal.probe(),
    async close() {
      await compactor.stop();
      await journal.close();
      await unlock();
    },
  };
}
