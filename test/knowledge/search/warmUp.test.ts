import { expect } from 'chai';
import { createSearchIndex, type SearchDocument } from '../../../knowledge/search/index.ts';
import { readSampleCity } from '../../../knowledge/sample/index.ts';
import { searchDocumentOf } from '../../../knowledge/searchDocument.ts';

const QUESTIONS = ['where do I renew my passport?', 'পানির বিল কোথায় দেব', 'how tall is mount everest'];

describe('a question that comes before everything is learnt', () => {
  let documents: SearchDocument[];
  before(async () => {
    documents = (await readSampleCity()).entries.slice(0, 40).map(searchDocumentOf);
  });

  function fresh() {
    const index = createSearchIndex();
    index.putAll(documents);
    return index;
  }
  const answersOf = (index: ReturnType<typeof fresh>) => QUESTIONS.map((question) => index.search(question));

  it('is answered as it is afterwards', async () => {
    const [early, late, between] = [fresh(), fresh(), fresh()];
    await late.warmUp();
    const warming = between.warmUp();
    expect(answersOf(between)).to.deep.equal(answersOf(late));
    await warming;
    expect(answersOf(early)).to.deep.equal(answersOf(late));
  });

  it('is answered alike after entries were published meanwhile', async () => {
    const [first, ...others] = documents;
    if (!first) throw new Error('the sample city has entries');
    const [early, late] = [fresh(), fresh()];
    await late.warmUp();
    for (const index of [early, late]) {
      index.remove(first.id);
      index.put(first);
    }
    const [inOne, inOther] = [answersOf(early), answersOf(late)];
    inOne.forEach(({ ranked, verdict }, i) => {
      expect(verdict).to.equal(inOther[i]?.verdict);
      expect(ranked[0]?.id).to.equal(inOther[i]?.ranked[0]?.id);
    });
    expect(early.size).to.equal(others.length + 1);
  });
});
