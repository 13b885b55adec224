import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createEmbeddedStore } from '../store/embedded/index.ts';
import { createMongoStore } from '../store/mongo/index.ts';
import type { Store } from '../store/store.ts';
import { createVault, type Vault } from '../store/vault.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/**
 * The store that the settings name, open and able to serve, and the vault whose key belongs to it. A slow server is waited for
 * until the start is over: whoever serves says when, a command never does.
 */
export async function openStore(
  config: Pick<Config, 'dataDir' | 'mongoUrl' | 'dataKeys'>,
  log: Log,
): Promise<{ store: Store; vault: Vault; start: { isOver: boolean } }> {
  const start = { isOver: false };
  const store = config.mongoUrl
    ? createMongoStore({ url: config.mongoUrl, log, start })
    : createEmbeddedStore({ folder: config.dataDir, log });
  await store.ping();
  const [first, ...older] = config.dataKeys ?? [await keepKey(config.dataDir)];
  if (!first) throw new Error('[store] no key');
  return { store, vault: createVault([first, ...older]), start };
}

/** The key that was made at the first start; it is as precious as the data beside it. */
async function keepKey(folder: string): Promise<Buffer> {
  const file = join(folder, 'data.key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return Buffer.from(kept.trim(), 'base64');
  const key = randomBytes(32);
  await writeDurably(`${file}.new`, `${key.toString('base64')}\n`);
  await rename(`${file}.new`, file);
  await sync(folder);
  return key;
}

async function writeDurably(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await sync(file);
}

/** On the disk before anything is sealed with it: data whose key a power cut took would be lost. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
