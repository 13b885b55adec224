import { expect } from 'chai';
import { type Asked, createAskedBefore, NOTHING_ASKED } from '../../../knowledge/search/asked/askedBefore.ts';
import { weighAsked } from '../../../knowledge/search/asked/weighAsked.ts';
import type { SearchResult } from '../../../knowledge/search/index.ts';

const LIKELY: SearchResult = {
  ranked: [
    { id: 'passport', score: 0.8, confidence: 0.6 },
    { id: 'licence', score: 0.2, confidence: 0.15 },
  ],
  confidence: 0.6,
  verdict: 'answer',
};
const UNLIKELY: SearchResult = {
  ...LIKELY,
  ranked: [{ id: 'passport', score: 0.2, confidence: 0.2 }],
  verdict: 'none',
};
const WEIGHING = { threshold: 0.3, ranking: 8, judging: 4 };

describe('Questions that were answered before', () => {
  const weigh = (
    found: SearchResult,
    asked: Asked,
    weighing = WEIGHING,
    isThere: (id: string) => boolean = () => true,
  ) => weighAsked(found, asked, weighing, isThere, 10);
  const like = (id: string, share = 0.9): Asked => ({ byEntry: new Map([[id, share]]), nobody: 0 });

  it('change nothing of what was found where there are none like it', () => {
    for (const found of [LIKELY, UNLIKELY]) {
      const { ranked, verdict } = weigh(found, NOTHING_ASKED);
      expect(verdict).to.equal(found.verdict);
      expect(ranked.map(({ id }) => id)).to.deep.equal(found.ranked.map(({ id }) => id));
      expect(ranked[0]?.score).to.be.closeTo(found.ranked[0]?.score ?? 0, 1e-4);
      expect(ranked[1]?.score ?? 0).to.be.closeTo(found.ranked[1]?.score ?? 0, 1e-4);
    }
  });

  it('bring the entry that answered them to the front, also one that the words did not find', () => {
    expect(weigh(LIKELY, like('licence')).ranked[0]?.id).to.equal('licence');
    expect(weigh(LIKELY, like('fishing')).ranked[0]?.id).to.equal('fishing');
  });

  it('bring nothing that is gone since', () => {
    const found = weigh(LIKELY, like('fishing'), WEIGHING, (id) => id !== 'fishing');
    expect(found.ranked.map(({ id }) => id)).to.deep.equal(['passport', 'licence']);
  });

  it('make an answer likelier that they had, and unlikelier where nobody had one', () => {
    expect(weigh(UNLIKELY, like('passport')).verdict).to.equal('answer');
    expect(weigh(LIKELY, { byEntry: new Map(), nobody: 0.9 }).verdict).to.equal('none');
  });

  it('keep asking back what was close, until they push the two apart', () => {
    const close: SearchResult = {
      ranked: [
        { id: 'renew', score: 0.9, confidence: 0.5 },
        { id: 'first', score: 0.3, confidence: 0.2 },
      ],
      confidence: 0.5,
      verdict: 'choice',
    };
    expect(weigh(close, NOTHING_ASKED).verdict).to.equal('choice');
    expect(weigh(close, like('renew')).verdict).to.equal('answer');
  });

  it('are found in other words', async () => {
    const asked = createAskedBefore([
      { text: 'my bin was not emptied', language: 'en', gold: ['waste'] },
      { text: 'nobody came for the rubbish', language: 'en', gold: ['waste'] },
      { text: 'lamp in our lane is dark', language: 'en', gold: ['light'] },
      { text: 'who won the match', language: 'en', gold: [] },
    ]);
    await asked.warmUp();
    const { byEntry, nobody } = asked.of('they did not empty my bin again', 'en');
    expect(byEntry.get('waste')).to.be.greaterThan(byEntry.get('light') ?? 0);
    expect(byEntry.get('waste')).to.be.greaterThan(nobody);
    expect(asked.of('who won that match yesterday', 'en').nobody).to.be.greaterThan(0.3);
  });
});
