import { constants, writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/** The few things that the store does to files, so that a test can let one of them fail. */
export interface Disk {
  /**
   * Opens for writing at the end; the file is made when it is not there. With `padding` the file is kept longer than what was
   * written by up to so many line ends, and cut to its length when it is closed.
   */
  open(path: string, padding?: number): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes the names in a folder durable: a new file, a rename. */
  syncFolder(path: string): Promise<void>;
}

export interface DiskFile {
  append(bytes: Buffer): Promise<void>;
  /** Fulfilled when all that was appended is on the disk (`fdatasync`). */
  sync(): Promise<void>;
  /** Cuts the file, and goes on writing there. */
  truncate(length: number): Promise<void>;
  /** Bytes written, without the padding. */
  length(): number;
  close(): Promise<void>;
}

export const LINE_END = 10;

export const realDisk: Disk = {
  async open(path, padding = 0) {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      return createFile(handle, padding, await lengthWithoutPadding(handle));
    } catch (error) {
      await handle.close();
      throw error;
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows cannot open a folder; its file system journals names by itself.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/**
 * Padding makes a sync twice as quick: while a write stays within the file's length, only its bytes go to the disk and not
 * also the file's new length, which costs the file system a commit of its own.
 */
function createFile(handle: FileHandle, padding: number, from: number): DiskFile {
  const pad = Buffer.alloc(padding, LINE_END);
  let end = from;
  let padded = from;
  return {
    async append(bytes) {
      const isLonger = end + bytes.length > padded;
      writeAll(handle, isLonger && padding ? Buffer.concat([bytes, pad]) : bytes, end);
      end += bytes.length;
      if (isLonger) padded = end + padding;
    },
    sync: () => handle.datasync(),
    async truncate(length) {
      await handle.truncate(length);
      [end, padded] = [length, length];
    },
    length: () => end,
    async close() {
      try {
        if (padded > end) await handle.truncate(end);
      } finally {
        await handle.close();
      }
    },
  };
}

/**
 * At once: the system only copies the bytes, which takes less than handing them to another thread. What is waited for, the way to
 * the disk, is `sync`.
 */
function writeAll({ fd }: FileHandle, bytes: Buffer, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at, position + at);
}

const BACKWARDS = 64 * 1024;

/** A killed process has left its padding: the end is after the line end of the last line. */
async function lengthWithoutPadding(handle: FileHandle): Promise<number> {
  let { size } = await handle.stat();
  for (; size > 0; size = Math.max(0, size - BACKWARDS)) {
    const from = Math.max(0, size - BACKWARDS);
    const { buffer } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const last = buffer.findLastIndex((byte) => byte !== LINE_END);
    if (last >= 0) return from + Math.min(last + 2, (await handle.stat()).size - from);
  }
  return 0;
}
