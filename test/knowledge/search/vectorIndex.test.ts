import { expect } from 'chai';
import { pack } from '../../../knowledge/search/meaning/vector.ts';
import { createVectorIndex } from '../../../knowledge/search/meaning/vectorIndex.ts';
import { createRandom } from '../../fixtures/random.ts';

const LENGTH = 64;

describe('How alike a question and entries are', () => {
  /** Vectors that have nothing to do with each other. */
  function strangers(count: number) {
    const random = createRandom(7);
    const vector = () =>
      Float32Array.from({ length: LENGTH }, () => random.next() + random.next() + random.next() - 1.5);
    const index = createVectorIndex();
    for (let i = 0; i < count; i++) index.put(`entry-${i}`, { short: [pack(vector())], long: [], part: [] });
    return { index, vector };
  }

  function likestOfMany(count: number): number {
    const { index, vector } = strangers(count);
    const asked = Array.from({ length: 60 }, () => index.compare(vector()));
    const shares = asked.map((alike) => (alike?.best[0]?.alike ?? 0) / (alike?.byChance ?? 1));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }

  it('knows how far the likest is ahead by chance, among a dozen as among hundreds', () => {
    for (const count of [12, 60, 400]) expect(likestOfMany(count), `${count} entries`).to.be.within(0.7, 1);
  });

  it('sees what is meant further ahead than chance', () => {
    const { index, vector } = strangers(60);
    const meant = vector();
    index.put('meant', { short: [pack(meant)], long: [], part: [] });
    const alike = index.compare(meant);
    expect(alike?.best[0]?.id).to.equal('meant');
    expect(alike?.best[0]?.alike).to.be.greaterThan(1.5 * (alike?.byChance ?? Infinity));
  });
});
