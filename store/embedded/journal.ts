import { StoreUnavailableError } from '../store.ts';
import type { Disk, DiskFile } from './disk.ts';
import { createGroup, type Group } from './group.ts';

/**
 * An append-only file written in groups: what is appended while one group is on its way to the disk makes up the next.
 * `T` is what the store needs to know of a change when it is durable or has failed.
 */
export interface Journal<T> {
  /** Fulfilled when the line is on the disk; `StoreUnavailableError` when it could not be brought there. */
  append(line: string, change: T): Promise<void>;
  /** Fulfilled when everything appended so far is on the disk. */
  settled(): Promise<void>;
  /** Fulfilled when the file can be written (again). */
  probe(): Promise<void>;
  /** From the next group on lines go to another file; fulfilled when that is so, and the file before is complete. */
  rotate(path: string): Promise<void>;
  /** Bytes written since the last rotation, with those that the file had before. */
  length(): number;
  close(): Promise<void>;
}

export interface JournalOptions<T> {
  disk: Disk;
  folder: string;
  path: string;
  /** A line that changes nothing, to try the way to the disk. */
  harmless: string;
  onDurable(changes: T[]): void;
  /** Called in reverse order of the appends, before any promise is rejected: undo them. */
  onFailed(changes: T[]): void;
}

interface Rotation {
  path: string;
  resolve(): void;
  reject(error: Error): void;
}

/** A sync in 200 or so has to make the file longer; measured, more than this gains nothing. */
const PADDING = 512 * 1024;

export async function openJournal<T>(options: JournalOptions<T>): Promise<Journal<T>> {
  const { disk, folder } = options;
  let path = options.path;
  let file: DiskFile = await disk.open(path, PADDING);
  let length = file.length();
  // What a killed process wrote without syncing can be read already: it becomes durable before anyone builds on it.
  await file.sync();
  await disk.syncFolder(folder);

  let collecting: Group<T> | undefined;
  let writing: Group<T> | undefined;
  let rotation: Rotation | undefined;
  let running: Promise<void> | undefined;
  /** An attempt has failed: what stands behind `length` in the file is not known. */
  let isSuspect = false;

  function start(): void {
    running ??= run();
  }

  async function run(): Promise<void> {
    while (collecting ?? rotation) {
      // Those who were just answered may have more to say: what comes within the same tick shares one sync.
      await afterThisTick();
      await turnOver();
      writing = collecting;
      collecting = undefined;
      if (writing) await write(writing);
      writing = undefined;
    }
    running = undefined;
  }

  async function write(group: Group<T>): Promise<void> {
    try {
      await repair();
      const bytes = Buffer.from(group.lines.join(''));
      isSuspect = true;
      await file.append(bytes);
      await file.sync();
      isSuspect = false;
      length += bytes.length;
    } catch (cause) {
      fail(group, cause);
      return;
    }
    group.resolve();
    options.onDurable(group.changes);
  }

  /** Later changes may have been made on top of those that failed, so the waiting group fails with them. */
  function fail(group: Group<T>, cause: unknown): void {
    const groups = collecting ? [group, collecting] : [group];
    collecting = undefined;
    options.onFailed(groups.flatMap(({ changes }) => changes).reverse());
    const error = new StoreUnavailableError(
      `[store] cannot write ${path}: ${reasonOf(cause)}. Nothing of it was kept.`,
      { cause },
    );
    for (const each of groups) each.reject(error);
  }

  /** Cuts off what a failed attempt may have left, so that it cannot come back at the next start. */
  async function repair(): Promise<void> {
    if (!isSuspect) return;
    await file.truncate(length);
    await file.sync();
    isSuspect = false;
  }

  async function turnOver(): Promise<void> {
    const asked = rotation;
    if (!asked) return;
    rotation = undefined;
    try {
      await repair();
      const next = await disk.open(asked.path, PADDING);
      await disk.syncFolder(folder);
      await file.close();
      [file, path, length] = [next, asked.path, 0];
      asked.resolve();
    } catch (cause) {
      asked.reject(new StoreUnavailableError(`[store] cannot begin ${asked.path}: ${reasonOf(cause)}`, { cause }));
    }
  }

  function append(line: string, change?: T): Promise<void> {
    const group = (collecting ??= createGroup());
    group.lines.push(line);
    if (change) group.changes.push(change);
    start();
    return group.done;
  }

  return {
    append,
    settled: () => (collecting ?? writing)?.done ?? Promise.resolve(),
    probe: () => (isSuspect && !writing ? append(options.harmless) : Promise.resolve()),
    rotate: (next) =>
      new Promise((resolve, reject) => {
        rotation = { path: next, resolve, reject };
        start();
      }),
    length: () => length,
    async close() {
      await running;
      // What a failed attempt left is better not found again; should this fail too, it is as after a kill.
      await repair().catch(() => undefined);
      await file.close();
    },
  };
}

function afterThisTick(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
