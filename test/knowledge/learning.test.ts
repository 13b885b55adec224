import { expect } from 'chai';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { readSampleCity } from '../../knowledge/sample/index.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { until } from '../fixtures/until.ts';
import { NOW, openRepository, silent } from './openRepository.ts';

/** Words that no entry of the sample city has. */
const SLANG = { en: 'zibbywocket paper', bn: 'ঝিবিওকেট কাগজ', 'hi-Latn': 'zibbywocket ka kagaz' };
const WITHIN_MS = 5000;

describe("an officer's new alias", () => {
  const close = closeAfterEach();

  it("answers the next citizen's question at once, with no restart", async () => {
    const { store, close: closeStore } = await openRepository();
    close(closeStore);
    await learns(store, await openNode(store, close));
  });
});

describeWithMongo("an officer's new alias, over MongoDB", (server) => {
  const close = closeAfterEach();

  it('answers citizens of another node as well, with no restart', async () => {
    const openStore = () => {
      const store = createMongoStore({ url: server().url('learning'), log: silent });
      close(() => store.close());
      return store;
    };
    const [officers, citizens] = [openStore(), openStore()];
    await openNode(officers, close);
    await learns(officers, await openNode(citizens, close));
  });
});

/** The sample city as one node knows it. */
async function openNode(store: Store, close: (close: () => Promise<unknown>) => void): Promise<Knowledge> {
  const repository = createKnowledgeRepository(store, () => NOW);
  if (await repository.isEmpty()) await repository.importKnowledge(await readSampleCity());
  const options = { repository, clock: () => NOW, defaultLanguage: 'en', timeZone: 'Asia/Dhaka', log: silent };
  const knowledge = await createKnowledge(options);
  close(async () => knowledge.close());
  return knowledge;
}

/** An officer writes the aliases over one store, citizens ask `knowledge`. */
async function learns(store: Store, knowledge: Knowledge): Promise<void> {
  const told = async (language: string, text: string) => {
    const outcome = await knowledge.ask({ text, language, now: NOW });
    return outcome.kind === 'answer' ? outcome.answer.entry.id : outcome.kind;
  };
  for (const [language, text] of Object.entries(SLANG)) expect(await told(language, text), text).not.to.equal(ENTRY);
  const officers = createKnowledgeRepository(store, () => NOW);
  const entry = knowledge.entry(ENTRY);
  if (!entry) throw new Error(`the sample city has no ${ENTRY}`);
  const aliases = { ...entry.aliases };
  for (const [language, text] of Object.entries(SLANG)) aliases[language] = [...(aliases[language] ?? []), text];
  await officers.saveEntry({ ...entry, aliases }, { by: 'officer-1' });
  for (const [language, text] of Object.entries(SLANG))
    expect(await until(async () => (await told(language, text)) === ENTRY, WITHIN_MS), text).to.equal(true);
}

const ENTRY = 'birth-certificate-copy';
