import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Right Door itself with its sample city, as `npm start` runs it, in a folder of its own; with further settings, if any. */
export async function openProduct(more: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'right-door-browser-'));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const settings = { PORT: String(port), DATA_DIR: folder, LIMIT_ADDRESS: '1000000', LOG_LEVEL: 'silent', ...more };
    const { PATH = '', HOME = '' } = process.env;
    child = spawn(process.execPath, ['bot/run.mjs', 'bot/main.ts'], {
      cwd: ROOT,
      env: { PATH, HOME, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    while (!(await isReady(origin))) {
      if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode} before it was ready`);
      await new Promise((next) => setTimeout(next, 50));
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  await start();
  return {
    origin,
    start,
    kill: () => end('SIGKILL'),
    close: async (): Promise<void> => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const isReady = (origin: string) =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
