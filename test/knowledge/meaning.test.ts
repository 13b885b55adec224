import { expect } from 'chai';
import { createEmbedder } from '../../bot/services/embeddingsClient.ts';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry, KnowledgeFile } from '../../knowledge/model.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { createMeaning, type Meaning } from '../../knowledge/search/meaning/meaning.ts';
import { createStoredClaims } from '../../store/claims.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { startEmbeddingsServer } from '../fixtures/embeddingsServer.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { until } from '../fixtures/until.ts';
import { NOW, openRepository, silent } from './openRepository.ts';

const entry = (id: string, name: string, summary: string): Entry => ({
  id,
  kind: 'service',
  names: { en: name },
  summaries: { en: summary },
  status: 'published',
});

/** How far one entry stands out from the others says something only where there are some. */
const OTHERS = `
  bakery balcony bicycle billboard boiler bridge canal carport cellar chimney circus crane drone elevator fence ferry fountain
  garage garden greenhouse hedge hostel kiosk ladder library market mural orchard pavement playground pond quarry roof scaffold
  shed stable stage tower trailer tunnel windmill workshop
`
  .trim()
  .split(/\s+/);

const CITY: KnowledgeFile = {
  version: 1,
  entries: [
    entry('passport', 'Renew a passport', 'When your passport has run out.'),
    entry('water', 'Report a water leak', 'When water runs in the street.'),
    entry('birth', 'Register a birth', 'Within 45 days of the birth.'),
    entry('dog', 'Register a dog', 'Every dog needs a tag.'),
    entry('marriage', 'Register a marriage', 'After the wedding.'),
    ...OTHERS.map((thing) => entry(thing, `Permit for a ${thing}`, `Whoever has a ${thing} asks here.`)),
  ],
  offices: [],
  areas: [],
};

type Server = Awaited<ReturnType<typeof startEmbeddingsServer>>;

interface Node {
  knowledge: Knowledge;
  meaning: Meaning;
  /** The id of the entry that a citizen is told, or what became of the question. */
  ask(text: string, language?: string, now?: Date): Promise<string>;
  close(): Promise<void>;
}

/** A city of English entries, and a model that knows a few meanings in five languages. */
function meaningContract(openStore: () => Promise<{ store: Store; close(): Promise<unknown> }>): void {
  const close = closeAfterEach();
  let store: Store;
  let server: Server;

  beforeEach(async () => {
    const opened = await openStore();
    close(opened.close);
    store = opened.store;
    server = await startEmbeddingsServer();
    close(server.stop);
    await createKnowledgeRepository(store, () => NOW).importKnowledge(CITY);
  });

  async function openNode(on: Store = store): Promise<Node> {
    const errors: unknown[] = [];
    const meaning = createMeaning({
      embedder: createEmbedder({ url: server.url, model: 'meanings' }),
      store: on,
      claims: createStoredClaims({ store: on, owner: crypto.randomUUID(), clock: () => new Date() }),
      onError: (error) => errors.push(error),
      pauseMs: 20,
    });
    const repository = createKnowledgeRepository(on, () => NOW);
    const parts = { repository, clock: () => NOW, defaultLanguage: 'en', timeZone: 'Asia/Dhaka', log: silent, meaning };
    const knowledge = await createKnowledge(parts);
    let isClosed = false;
    const node: Node = {
      knowledge,
      meaning,
      async ask(text, language = 'hi', now = new Date(NOW)) {
        const outcome = await knowledge.ask({ text, language, now });
        return outcome.kind === 'answer' ? outcome.answer.entry.id : outcome.kind;
      },
      async close() {
        if (isClosed) return;
        isClosed = true;
        knowledge.close();
        await meaning.close();
      },
    };
    close(() => node.close());
    return node;
  }

  /** Until every entry of the city has its vectors. */
  async function taught(node: Node): Promise<Node> {
    expect(await until(async () => (await node.meaning.alike('water', new Date())) !== undefined, 5000)).to.equal(true);
    await node.meaning.settled();
    return node;
  }

  it('find an entry that exists in English only for one who asks in Hindi', async () => {
    const node = await taught(await openNode());
    expect(await node.ask('पासपोर्ट नवीनीकरण')).to.equal('passport');
    expect(await node.ask('তোমার কুকুর', 'bn')).to.equal('dog');
    expect(await node.ask('renew passport', 'en')).to.equal('passport');
  });

  it('are kept: after a restart nothing is made anew, after an edit only what changed', async () => {
    await (await taught(await openNode())).close();
    const before = server.texts().length;
    const node = await taught(await openNode());
    expect(server.texts().slice(before)).to.deep.equal(['water']);
    const [first] = CITY.entries;
    if (!first) throw new Error('no entry');
    const officers = createKnowledgeRepository(store, () => NOW);
    await officers.saveEntry({ ...first, aliases: { en: ['travel booklet'] } });
    await until(() => server.texts().includes('travel booklet'), 5000);
    expect(server.texts().slice(before + 1)).to.deep.equal(['travel booklet']);
    await node.meaning.settled();
  });

  it('are made once by two nodes', async () => {
    const nodes = await Promise.all([openNode(), openNode()]);
    await Promise.all(nodes.map(taught));
    for (const node of nodes) expect(await node.ask('জন্ম', 'bn')).to.equal('birth');
    const entries = server.texts().filter((text) => text.includes('Register') || text.includes('Renew'));
    expect(new Set(entries).size).to.equal(entries.length);
  });

  it('never hold up an answer: the questions of one turn together wait 300 ms', async () => {
    const node = await taught(await openNode());
    server.plan({ hang: true }, { hang: true }, { hang: true });
    const now = new Date(NOW);
    const began = performance.now();
    for (const text of ['renew my passport', 'renew a passport please', 'passport renew'])
      expect(await node.ask(text, 'en', now)).to.equal('passport');
    expect(performance.now() - began).to.be.lessThan(900);
    expect(
      server.requests.filter(({ input }) => input[0]?.includes('assport re') || input[0]?.startsWith('renew')),
    ).to.have.length(1);
  });

  it('never hold up a start or a change, and are tried again when the model is back', async () => {
    server.plan({ status: 500 }, { cut: true }, { garbage: 'x' }, { tooFew: true });
    const node = await openNode();
    expect(await node.ask('renew a passport', 'en')).to.equal('passport');
    await taught(node);
    expect(await node.ask('पासपोर्ट नवीनीकरण')).to.equal('passport');
  });

  it('are made anew when another model answers at the same address', async () => {
    const node = await taught(await openNode());
    server.model.name = 'large-meanings';
    server.model.length = 24;
    const before = server.requests.length;
    expect(await node.ask('पासपोर्ट नवीनीकरण'), 'the old vectors say nothing to the new model').to.not.equal('water');
    await node.meaning.settled();
    expect(server.requests.slice(before).flatMap(({ input }) => input)).to.include(
      'Renew a passport. When your passport has run out.',
    );
    expect(await node.ask('पासपोर्ट नवीनीकरण हो')).to.equal('passport');
  });

  it('are not asked about danger, and are not told phone numbers', async () => {
    const node = await taught(await openNode());
    const before = server.texts().length;
    expect(await node.ask('my house is on fire, help', 'en')).to.equal('emergency');
    await node.ask('water leak, call 01712 345678', 'en');
    expect(server.texts().slice(before)).to.deep.equal(['water leak, call …']);
  });

  it('leave out what is not published, and what is gone', async () => {
    const officers = createKnowledgeRepository(store, () => NOW);
    await officers.saveEntry({ ...entry('boats', 'Boat licence', 'For boats.'), status: 'draft' });
    const node = await taught(await openNode());
    expect(server.texts()).to.not.include('Boat licence. For boats.');
    await officers.importKnowledge({ ...CITY, entries: CITY.entries.slice(1) }, { replace: true });
    expect(await until(async () => (await node.ask('पासपोर्ट नवीनीकरण')) !== 'passport', 5000)).to.equal(true);
    expect(
      await until(async () => (await store.collection('vectors').count({})) === CITY.entries.length - 1, 5000),
    ).to.equal(true);
  });
}

describe('vectors of entries', () => {
  meaningContract(openRepository);
});

describeWithMongo('vectors of entries, over MongoDB', (server) => {
  let databases = 0;
  meaningContract(async () => {
    const store = createMongoStore({ url: server().url(`meaning${databases++}`), log: silent });
    return { store, close: () => store.close() };
  });
});
