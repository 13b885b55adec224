import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '../../store/vault.ts';
import { type FileLabel, type Files, isFileId, newFileId } from './files.ts';

/** In a folder, for the embedded store, which holds its documents in memory: pictures would fill it. Held ones lie in a folder within. */
export function createFileFolder({ folder, vault }: { folder: string; vault: Vault }): Files {
  const held = join(folder, 'held');
  return {
    async keep({ bytes, ...label }) {
      const id = newFileId();
      await mkdir(held, { recursive: true });
      await writeDurably(
        join(folder, id),
        `${vault.seal(JSON.stringify(label))}\n${vault.seal(bytes.toString('base64'))}`,
      );
      await syncFolder(folder);
      return id;
    },
    async find(id) {
      if (!isFileId(id)) return undefined;
      const text = (await readIfThere(join(folder, id))) ?? (await readIfThere(join(held, id)));
      const [label, content] = text?.split('\n') ?? [];
      if (!label || !content) return undefined;
      return { id, ...(JSON.parse(vault.open(label)) as FileLabel), bytes: Buffer.from(vault.open(content), 'base64') };
    },
    async hold(ids) {
      for (const id of ids.filter(isFileId)) await ifThere(rename(join(folder, id), join(held, id)));
    },
    async remove(ids) {
      for (const id of ids.filter(isFileId))
        for (const place of [folder, held]) await rm(join(place, id), { force: true });
    },
    async forget(before) {
      for (const name of (await ifThere(readdir(folder))) ?? []) {
        const path = join(folder, name);
        const found = name === 'held' ? undefined : await ifThere(stat(path));
        if (found && found.mtimeMs < before) await rm(path, { force: true });
      }
    },
  };
}

/** Under another name until it is whole and on the disk. */
async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function readIfThere(path: string): Promise<string | undefined> {
  return ifThere(readFile(path, 'utf8'));
}

/** What is gone already is no failure. */
async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
