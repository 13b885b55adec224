import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

const WRITER = fileURLToPath(new URL('../fixtures/writer.ts', import.meta.url));

/** What a writer was told is kept: the least version of each document, 0 when it was removed, -1 when it may be either. */
type Told = Map<string, number>;

/** Runs a writer in another process, kills it after so many acknowledgements, and adds what it was told to `told`. */
async function writeAndDie(
  folder: string,
  first: number,
  compactFromBytes: number,
  acknowledgements: number,
  told: Told,
): Promise<void> {
  const options = ['--import', 'tsx', WRITER, folder, String(first), String(compactFromBytes)];
  const writer = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'exit');
  let count = 0;
  for await (const line of createInterface(writer.stdout)) {
    const [kind, id = '', version = ''] = line.split(' ');
    if (kind !== 'ready') told.set(id, Number(version));
    if (++count === acknowledgements) writer.kill('SIGKILL');
  }
  await ended;
  expect(count, 'acknowledgements before the kill').to.be.at.least(acknowledgements);
}

describe('the embedded store, killed', function () {
  this.timeout(60_000);
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  beforeEach(async () => {
    folder = await tempFolder();
  });
  afterEach(() => folder.remove());

  async function expectKept(told: Told): Promise<void> {
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    const documents = store.collection<{ _id: string; version: number }>('documents');
    const kept = new Map((await documents.find({})).map(({ _id, version }) => [_id, version]));
    await store.close();
    const lost = [...told].filter(([id, version]) => version > 0 && (kept.get(id) ?? 0) < version);
    const back = [...told].filter(([id, version]) => version === 0 && kept.has(id));
    expect({ lost, back }).to.deep.equal({ lost: [], back: [] });
    expect(told.size).to.be.greaterThan(100);
  }

  it('has everything that it acknowledged, kill after kill', async () => {
    const told: Told = new Map();
    for (let round = 0; round < 3; round++)
      await writeAndDie(folder.path, round * 1_000_000, 0, 300 + 211 * round, told);
    await expectKept(told);
  });

  it('has everything when it is killed while it compacts, again and again', async () => {
    const told: Told = new Map();
    // From 20 kB on it compacts nearly without a pause.
    for (let round = 0; round < 4; round++)
      await writeAndDie(folder.path, round * 1_000_000, 20_000, 400 + 97 * round, told);
    expect((await readdir(folder.path)).join()).to.match(/snapshot/);
    await expectKept(told);
  });

  it('can be opened again at once, before the killed process is gone', async () => {
    const options = ['--import', 'tsx', WRITER, folder.path, '0', '0'];
    const writer = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(writer, 'exit');
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    await store.ping();
    await store.close();
    await ended;
  });
});
