import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * `alive`; `ending`: killed, but its threads may still write; `gone`: no such process, or one that holds nothing any more
 * and only waits for its parent to take note.
 */
export type ProcessState = 'alive' | 'ending' | 'gone';

/** A process by more than its number, which the system gives to another one later. */
export interface ProcessIdentity {
  pid: number;
  /** When it was started, in the system's own words; `''` where the system does not tell. */
  startedAt: string;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, startedAt: startOf(process.pid) };
}

export function stateOf({ pid, startedAt }: ProcessIdentity): ProcessState {
  if (!exists(pid)) return 'gone';
  const start = startOf(pid);
  if (startedAt && start && start !== startedAt) return 'gone';
  return process.platform === 'linux' ? linuxState(pid) : 'alive';
}

/** The time since boot alone could come again after a reboot, so the boot belongs to it. */
function startOf(pid: number): string {
  if (process.platform === 'linux') {
    const start = statOf(pid)?.[START_TIME];
    return start ? `${start}@${readOr('/proc/sys/kernel/random/boot_id').trim()}` : '';
  }
  return process.platform === 'win32' ? '' : startFromPs(pid);
}

/** Places in /proc/PID/stat after the name, which is in brackets and may itself hold any character: proc(5). */
const STATE = 0;
const START_TIME = 19;

function statOf(pid: number): string[] | undefined {
  const text = readOr(`/proc/${pid}/stat`);
  return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : undefined;
}

/** A zombie whose other threads still run has not closed its files. */
function linuxState(pid: number): ProcessState {
  const state = statOf(pid)?.[STATE];
  if (state === undefined) return 'gone';
  if (state === 'Z' || state === 'X') return threadsOf(pid) > 1 ? 'ending' : 'gone';
  return isKilled(pid) ? 'ending' : 'alive';
}

function threadsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length;
  } catch {
    return 0;
  }
}

/** SIGKILL is signal 9, the ninth bit; a process that has given its memory back (no VmSize) is on its way out too. */
function isKilled(pid: number): boolean {
  const status = readOr(`/proc/${pid}/status`);
  const pending = [...status.matchAll(/^(?:SigPnd|ShdPnd):\s*([0-9a-f]+)$/gm)];
  return !status.includes('VmSize:') || pending.some(([, mask]) => (BigInt(`0x${mask}`) & 0x100n) !== 0n);
}

function startFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readOr(path: string, fallback = ''): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}
