import { open, rename, rm } from 'node:fs/promises';

/** The few things that the store does to files, so that a test can let one of them fail. */
export interface Disk {
  /** Opens for appending; the file is made when it is not there. */
  open(path: string): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes the names in a folder durable: a new file, a rename. */
  syncFolder(path: string): Promise<void>;
}

export interface DiskFile {
  append(bytes: Buffer): Promise<void>;
  /** Fulfilled when all that was appended is on the disk (`fdatasync`). */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  length(): Promise<number>;
  close(): Promise<void>;
}

export const realDisk: Disk = {
  async open(path) {
    const handle = await open(path, 'a');
    return {
      async append(bytes) {
        for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
      },
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      length: async () => (await handle.stat()).size,
      close: () => handle.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows cannot open a folder; its file system journals names by itself.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  },
};
