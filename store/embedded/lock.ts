import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailableError } from '../store.ts';
import { ownIdentity, stateOf, type ProcessIdentity } from './processes.ts';

/** A supervisor starts us again right after a kill, before the killed process has quite gone: so long it is waited for. */
const PATIENCE_MS = 5000;
/** A holder that looks well is given this long, in case its kill is under way and cannot be seen yet. */
const PATIENCE_WITH_LIVING_MS = 1000;
const POLL_MS = 25;

/**
 * Makes this process the only one that uses a folder, until the lock is released or the process is no more. Throws
 * `StoreUnavailableError` naming the holder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const own = join(folder, `lock-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const content = JSON.stringify(ownIdentity());
  await writeFile(own, content, { flush: true });
  try {
    await obtain(path, own, folder);
  } finally {
    await rm(own, { force: true });
  }
  return async () => {
    if ((await read(path)) === content) await rm(path, { force: true });
  };
}

async function obtain(path: string, own: string, folder: string): Promise<void> {
  const began = performance.now();
  while (!(await tryLink(own, path))) {
    const text = await read(path);
    const holder = identityIn(text);
    const state = holder ? stateOf(holder) : 'gone';
    if (state === 'gone') await removeStale(path, text);
    else if (performance.now() - began > (state === 'alive' ? PATIENCE_WITH_LIVING_MS : PATIENCE_MS))
      throw inUse(folder, holder);
    else await pause(POLL_MS);
  }
}

/** A link is made whole or not at all, and only when nothing has that name: nobody reads half a lock. */
async function tryLink(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two starters may find the same stale lock. It is moved aside, which only one can do, and looked at again: if it was another
 * starter's fresh one after all, it is put back.
 */
async function removeStale(path: string, stale: string | undefined): Promise<void> {
  const aside = `${path}-stale-${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await read(aside)) !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function identityIn(text: string | undefined): ProcessIdentity | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    if (typeof parsed !== 'object' || parsed === null || !('pid' in parsed) || !('startedAt' in parsed))
      return undefined;
    const { pid, startedAt } = parsed;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, holder: ProcessIdentity | undefined): StoreUnavailableError {
  return new StoreUnavailableError(
    `[store] the folder ${folder} is in use by process ${holder?.pid}. One process may use it at a time: stop that one, ` +
      `or give this one a DATA_DIR of its own.`,
  );
}
