import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { ownIdentity, stateOf } from '../../store/embedded/processes.ts';
import { type Store, StoreUnavailableError } from '../../store/store.ts';
import { rejection } from '../fixtures/rejection.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

describe('a folder in use', function () {
  this.timeout(20_000);
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  beforeEach(async () => {
    folder = await tempFolder();
  });
  afterEach(() => folder.remove());

  const open = (): Store => createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
  /** The lock of a process with this number that was started then. */
  async function leaveLock(pid: number | undefined, startedAt: string): Promise<void> {
    await writeFile(join(folder.path, `lock.${pid}.${Buffer.from(startedAt).toString('base64url')}.abc`), '');
  }

  it('is refused to a second store, naming the folder and who holds it', async () => {
    const holder = open();
    await holder.ping();
    const second = open();
    const error = await rejection(second.ping());
    expect(error).to.be.instanceOf(StoreUnavailableError);
    expect(error.message).to.include(folder.path).and.include(String(process.pid));
    expect(await rejection(second.collection('things').findOne({}))).to.equal(error);
    await second.close();
    await holder.collection('things').insert({ _id: 'a' });
    await holder.close();
  });

  it('is free as soon as the store is closed, and keeps no trace of the lock', async () => {
    for (let round = 0; round < 3; round++) {
      const store = open();
      await store.ping();
      await store.close();
    }
    expect((await readdir(folder.path)).filter((name) => name.startsWith('lock'))).to.deep.equal([]);
  });

  it('is free when its holder is no more', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    await leaveLock(gone.pid, '1@somewhere');
    const store = open();
    await store.ping();
    await store.close();
  });

  it('is free when the number of its holder belongs to another process now', async function () {
    if (process.platform !== 'linux') return;
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await leaveLock(other.pid, `1@${ownIdentity().startedAt.split('@')[1]}`);
    const store = open();
    await store.ping();
    await store.close();
    other.kill();
    await once(other, 'exit');
  });

  it('goes to one of several who find a stale lock at once', async () => {
    await leaveLock(999_999_999, '');
    const stores = Array.from({ length: 5 }, open);
    const outcomes = await Promise.allSettled(stores.map((store) => store.ping()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    for (const store of stores) await store.close();
  });

  it('knows this process as alive, and a killed one that nobody has taken note of as gone', async function () {
    expect(stateOf(ownIdentity())).to.equal('alive');
    if (process.platform !== 'linux') return;
    // The shell starts a process, kills it and never waits for it.
    const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; kill -9 $!; exec cat'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [output] = await once(shell.stdout, 'data');
    const pid = Number(String(output));
    while (stateOf({ pid, startedAt: '' }) !== 'gone') await new Promise((resolve) => setTimeout(resolve, 5));
    shell.stdin.end();
    await once(shell, 'exit');
  });
});
