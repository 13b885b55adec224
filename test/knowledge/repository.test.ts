import { expect } from 'chai';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import { city, describeRepository } from '../contracts/repositoryContract.ts';
import { expectIndexed } from '../fixtures/expectIndexed.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { NOW, openRepository, type OpenRepository, silent } from './openRepository.ts';
import { entry } from './small.ts';

describeRepository('the knowledge base in the embedded store', openRepository);

describe('the knowledge base in a folder', () => {
  it('is the same after the store is opened again', async () => {
    const first = await openRepository();
    await first.repository.importKnowledge(city);
    await first.store.close();
    const again = await openRepository(first.folder);
    expect(await again.repository.exportKnowledge()).to.deep.equal(city);
    await again.close();
    await first.close();
  });
});

describeWithMongo('the knowledge base in MongoDB', (server) => {
  let databases = 0;

  async function openInMongo(database = `kb${++databases}`): Promise<OpenRepository> {
    const store = createMongoStore({ url: server().url(database), log: silent });
    return {
      repository: createKnowledgeRepository(store, () => new Date(NOW.getTime() + performance.now())),
      store,
      folder: database,
      close: () => store.close(),
    };
  }

  describeRepository('as in the embedded store', () => openInMongo());

  it('is found by its indexes', async () => {
    const open = await openInMongo();
    const { repository, store } = open;
    await repository.importKnowledge(city);
    for (let visits = 0; visits < 30; visits++) await repository.saveEntry(entry('a', { visits }));
    const revision = await repository.revision();
    await expectIndexed(store, 'entries', { to: { $gt: revision } });
    await expectIndexed(store, 'entries', { from: { $gt: revision - 2 } });
    await expectIndexed(store, 'entries', { to: { $gt: revision - 2, $lte: revision } });
    await expectIndexed(store, 'entries', { id: { $in: ['b'] } });
    await expectIndexed(store, 'entries', {}, { order: -1 }, 1);
    await open.close();
  });

  it('reaches every node within five seconds of its publishing', async () => {
    const [one, other] = [await openInMongo('nodes'), await openInMongo('nodes')];
    await one.repository.importKnowledge(city);
    const knowledge = await createKnowledge({
      repository: other.repository,
      clock: () => NOW,
      defaultLanguage: 'en',
      timeZone: 'Asia/Dhaka',
      log: silent,
    });
    await one.repository.saveEntry(entry('fresh', { names: { en: 'Fresh from the other node' } }));
    const published = performance.now();
    while (!knowledge.entry('fresh')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(performance.now() - published).to.be.below(5000);
    knowledge.close();
    await Promise.all([one.close(), other.close()]);
  });

  it('takes what two nodes publish at once, one after another', async () => {
    const [one, other] = [await openInMongo('rivals'), await openInMongo('rivals')];
    const ids = Array.from({ length: 10 }, (_, index) => `n-${index}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? one : other).repository.saveEntry(entry(id))));
    const { entries } = await one.repository.exportKnowledge();
    expect(entries.map(({ id }) => id)).to.have.members(ids);
    await Promise.all([one.close(), other.close()]);
  });
});
