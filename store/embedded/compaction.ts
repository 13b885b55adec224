import { join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import type { Disk, DiskFile } from './disk.ts';
import { filesIn, journalName, snapshotName, unfinishedName } from './files.ts';
import { lineOf } from './line.ts';
import type { Table } from './table.ts';

export interface CompactionOptions {
  disk: Disk;
  folder: string;
  /** Number of the journal that is begun, and of the snapshot that stands for all before it. */
  number: number;
  tables: Iterable<Table>;
  rotate(path: string): Promise<void>;
  settled(): Promise<void>;
  /** True when a write has failed meanwhile, and with it changes that the snapshot may hold; or at the end. */
  isCancelled(): boolean;
}

/** So many bytes are made into lines before others have their turn: well under a millisecond. */
const SLICE_BYTES = 64 * 1024;

/**
 * Writes what is stored now into a snapshot and lets the journals before it go. Changes go on meanwhile, to a new journal;
 * whether the snapshot holds such a change or not, the journal read after it brings the same end, since every line is a whole
 * document. A kill at any moment leaves either all old files, or the finished snapshot.
 */
export async function compact(options: CompactionOptions): Promise<void> {
  const { disk, folder, number } = options;
  await options.rotate(join(folder, journalName(number)));
  const unfinished = join(folder, unfinishedName(number));
  try {
    await writeSnapshot(unfinished, options);
    // What the snapshot holds beyond the journals may still fail, and must then not come back with it.
    await options.settled();
    if (options.isCancelled()) return await disk.remove(unfinished);
    await disk.rename(unfinished, join(folder, snapshotName(number)));
  } catch (error) {
    // On a full disk it would be in everybody's way.
    await disk.remove(unfinished);
    throw error;
  }
  await disk.syncFolder(folder);
  for (const useless of (await filesIn(folder)).useless) await disk.remove(useless);
}

async function writeSnapshot(path: string, options: CompactionOptions): Promise<void> {
  const file = await options.disk.open(path);
  try {
    await writeTables(file, options);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeTables(file: DiskFile, options: CompactionOptions): Promise<void> {
  let lines: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    await file.append(Buffer.from(lines.join('')));
    [lines, bytes] = [[], 0];
    await nextTick();
  };
  for (const { name, rows } of options.tables) {
    for (const { document } of rows.values()) {
      bytes += lines[lines.push(lineOf(name, document)) - 1]?.length ?? 0;
      if (bytes >= SLICE_BYTES) await flush();
      if (options.isCancelled()) return;
    }
  }
  await flush();
}
