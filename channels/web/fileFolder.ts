import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '../../store/vault.ts';
import { type FileLabel, type Files, isFileId, newFileId } from './files.ts';

/** In a folder, for the embedded store, which holds its documents in memory: pictures would fill it. */
export function createFileFolder({ folder, vault }: { folder: string; vault: Vault }): Files {
  return {
    async keep({ bytes, ...label }) {
      const id = newFileId();
      await mkdir(folder, { recursive: true });
      await writeDurably(
        join(folder, id),
        `${vault.seal(JSON.stringify(label))}\n${vault.seal(bytes.toString('base64'))}`,
      );
      await syncFolder(folder);
      return id;
    },
    async find(id) {
      const text = isFileId(id) ? await readIfThere(join(folder, id)) : undefined;
      const [label, content] = text?.split('\n') ?? [];
      if (!label || !content) return undefined;
      return { id, ...(JSON.parse(vault.open(label)) as FileLabel), bytes: Buffer.from(vault.open(content), 'base64') };
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

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
