import { expect } from 'chai';
import { createEmbedder } from '../../bot/services/embeddingsClient.ts';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { Outcome } from '../../knowledge/outcome.ts';
import { readSampleCity } from '../../knowledge/sample/index.ts';
import { createMeaning, type Meaning } from '../../knowledge/search/meaning/meaning.ts';
import { createLocalClaims } from '../../store/claims.ts';
import { closeAfterAll } from '../fixtures/closing.ts';
import { describeWithModel } from '../fixtures/embeddingsModel.ts';
import { until } from '../fixtures/until.ts';
import { NOW, openRepository, silent } from './openRepository.ts';

/** Asked in other languages than the entries have; the words alone know none of it. */
const ASKED: [language: string, text: string, entry: string][] = [
  ['hi', 'मेरे बच्चे का जन्म प्रमाण पत्र खो गया है, दूसरा कैसे मिलेगा?', 'birth-certificate-copy'],
  ['es', '¿cómo saco otra copia de mi partida de nacimiento?', 'birth-certificate-copy'],
  ['ar', 'كيف أحصل على نسخة جديدة من شهادة الميلاد', 'birth-certificate-copy'],
  ['bn', 'আমার বাচ্চার জন্ম নিবন্ধন কীভাবে করব', 'birth-registration'],
  ['hi', 'बच्चे के जन्म का पंजीकरण कहाँ होता है', 'birth-registration'],
];

describeWithModel('a real multilingual model', (model) => {
  const close = closeAfterAll();
  let knowledge: Knowledge;
  let meaning: Meaning;

  before(async () => {
    const { repository, store, close: closeStore } = await openRepository();
    close(closeStore);
    const { url, model: name } = model();
    // Loading the model is not what is timed here; a machine that does other things as well is given time.
    const real = createEmbedder({ url, model: name });
    const embedder = { ...real, embedQuestion: (text: string) => real.embedQuestion(text, 20_000) };
    meaning = createMeaning({ embedder, store, claims: createLocalClaims(), onError: () => undefined });
    close(() => meaning.close());
    const city = await readSampleCity();
    const records = city.entries.filter(({ department }) => department === city.entries[0]?.department);
    const entries = records.slice(0, 12).map(inEnglishOnly);
    await repository.importKnowledge({ version: 1, entries, offices: [], areas: [] });
    const parts = { repository, clock: () => NOW, defaultLanguage: 'en', timeZone: 'Asia/Dhaka', log: silent, meaning };
    knowledge = await createKnowledge(parts);
    close(async () => knowledge.close());
    const isTaught = async () => (await meaning.alike('birth certificate', new Date())) !== undefined;
    if (!(await until(isTaught, 60_000))) throw new Error('the model did not read the entries');
    await meaning.settled();
  });

  it('tells or offers the entry that exists in English only to citizens who ask in other languages', async () => {
    const shown: string[][] = [];
    for (const [language, text] of ASKED) {
      const outcome = await knowledge.ask({ language, text, now: new Date(NOW) });
      shown.push(shownIn(outcome).map(({ id }) => id));
    }
    const right = shown.filter((ids, index) => ids.includes(ASKED[index]?.[2] ?? ''));
    expect(right.length, JSON.stringify(shown)).to.be.at.least(4);
  });
});

/** What a citizen reads of it; what stands out alone is told, too. */
function shownIn(outcome: Outcome): Entry[] {
  if (outcome.kind === 'answer') return [outcome.answer.entry];
  if (outcome.kind === 'choice') return outcome.entries;
  return outcome.kind === 'none' && outcome.alone ? [outcome.alone.entry] : [];
}

/** As a city writes it that speaks one language; what it refers to is left out. */
function inEnglishOnly({ id, kind, names, summaries, aliases }: Entry): Entry {
  return {
    id,
    kind,
    status: 'published',
    names: { en: names['en'] ?? id },
    ...(summaries?.['en'] ? { summaries: { en: summaries['en'] } } : {}),
    ...(aliases?.['en'] ? { aliases: { en: aliases['en'] } } : {}),
  };
}
