import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailableError } from '../store.ts';
import { ownIdentity, stateOf, type ProcessIdentity, type ProcessState } from './processes.ts';

/** A supervisor starts us again right after a kill, before the killed process has quite gone: so long it is waited for. */
const PATIENCE_MS = 5000;
/** A holder that looks well is given this long, in case its kill is under way and cannot be seen yet. */
const PATIENCE_WITH_LIVING_MS = 1000;
const POLL_MS = 25;

/**
 * Makes this process the only one that uses a folder, until the lock is released or the process is no more. Throws
 * `StoreUnavailableError` naming the holder.
 *
 * Each claimant puts a file of its own there and then looks for others. Of two at once at least the later one sees the
 * other and steps back, so that never both stay; and a dead one's file can be removed by anybody, since no living one ever has
 * its name.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const began = performance.now();
  for (;;) {
    const own = nameOf(ownIdentity());
    await writeFile(join(folder, own), '');
    const release = (): Promise<void> => rm(join(folder, own), { force: true });
    const holder = await otherHolder(folder, own);
    if (!holder) return release;
    await release();
    const patience = holder.state === 'alive' ? PATIENCE_WITH_LIVING_MS : PATIENCE_MS;
    if (performance.now() - began > patience) throw inUse(folder, holder.pid);
    await pause(POLL_MS * (1 + Math.random()));
  }
}

interface Holder {
  pid: number;
  state: ProcessState;
}

async function otherHolder(folder: string, own: string): Promise<Holder | undefined> {
  for (const name of await readdir(folder)) {
    const identity = name === own ? undefined : identityIn(name);
    if (!identity) continue;
    const state = stateOf(identity);
    if (state !== 'gone') return { pid: identity.pid, state };
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}

/** All that a lock tells is in its name, so that nobody ever reads half of it. */
function nameOf({ pid, startedAt }: ProcessIdentity): string {
  return `lock.${pid}.${Buffer.from(startedAt).toString('base64url')}.${randomBytes(6).toString('base64url')}`;
}

function identityIn(name: string): ProcessIdentity | undefined {
  const [, pid, startedAt] = /^lock\.(\d+)\.([\w-]*)\.[\w-]+$/.exec(name) ?? [];
  if (pid === undefined || startedAt === undefined) return undefined;
  return { pid: Number(pid), startedAt: Buffer.from(startedAt, 'base64url').toString('utf8') };
}

function inUse(folder: string, pid: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `[store] the folder ${folder} is in use by process ${pid}. One process may use it at a time: stop that one, ` +
      `or give this one a DATA_DIR of its own.`,
  );
}
