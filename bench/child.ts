import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

export interface Started {
  child: ChildProcess;
  /** Ms from the start of the process until it was ready. */
  readyAfter: number;
  /** Resident memory in MiB. */
  memory(): number;
  /** Ms of processor time that it has used so far, all threads together; `undefined` where the system does not tell. */
  processorTime(): number | undefined;
  stop(): Promise<void>;
}

/** Runs a TypeScript file of ours as a process of its own, on the first core where `taskset` can say so. */
export function runOnOneCore(file: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const node = [process.execPath, resolve(ROOT, 'bot/run.mjs'), resolve(ROOT, file), ...args];
  const [command = '', ...rest] = hasTaskset() ? ['taskset', '-c', '0', ...node] : node;
  return spawn(command, rest, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

export async function startOnOneCore(
  file: string,
  args: string[],
  env: Record<string, string>,
  isReady: () => Promise<boolean>,
): Promise<Started> {
  const began = performance.now();
  const child = runOnOneCore(file, args, env);
  child.stdout?.resume();
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode} before it was ready`);
    await new Promise((next) => setTimeout(next, 10));
  }
  return {
    child,
    readyAfter: performance.now() - began,
    memory: () =>
      Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024),
    processorTime: () => processorTimeOf(child.pid),
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Linux counts hundredths of a second, whatever its clock: user time in field 14, system time in field 15. */
function processorTimeOf(pid: number | undefined): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  // The second field, a name in parentheses, may hold anything.
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[14 - FIRST_AFTER_NAME]) + Number(fields[15 - FIRST_AFTER_NAME])) * 10;
}

const FIRST_AFTER_NAME = 3;

export async function readOutput(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  return output;
}

export async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );
}

export function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
