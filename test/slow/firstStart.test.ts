import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { allChannels, type Program, startProgram } from '../fixtures/program.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { readSampleCity } from '../../knowledge/sample/index.ts';

const NODES = 3;

describeWithMongo('three nodes that start at once over an empty database', (server) => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let client: MongoClient;
  let nodes: Program[] = [];

  const count = (name: string, filter = {}) => client.db().collection(name).countDocuments(filter);

  before(async function () {
    this.timeout(300_000);
    folder = await tempFolder();
    client = new MongoClient(server().url('first'));
    const DATA_KEY = Buffer.alloc(32, 'k').toString('base64');
    const settings = allChannels('http://127.0.0.1:9', { MONGODB_URL: server().url('first'), DATA_KEY });
    nodes = Array.from({ length: NODES }, () => startProgram({ folder: folder.path, settings }));
  });

  after(async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    await client.close();
    await folder.remove();
  });

  it('all come up', async () => {
    await Promise.all(nodes.map((node) => node.ready()));
  }).timeout(300_000);

  it('have put in the sample city once', async () => {
    const { entries, offices, areas } = await readSampleCity();
    const stored = await Promise.all([count('entries'), count('offices'), count('areas')]);
    expect(stored).to.deep.equal([entries.length, offices.length, areas.length]);
  });

  it('have one first administrator, and each has printed a one-time password for them', async () => {
    expect(await count('consoleAccounts')).to.equal(1);
    const printed = nodes.map(({ output }) => /one-time password (\S+)/.exec(output)?.[1]);
    expect(new Set(printed).size).to.equal(nodes.length);
    expect(printed).not.to.include(undefined);
  });
});
