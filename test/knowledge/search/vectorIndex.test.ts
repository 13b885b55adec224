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

  /** Somewhere near a vector: `far` times as far as strangers are. */
  const near = (to: Float32Array, stranger: Float32Array, far: number) =>
    pack(to.map((value, i) => value + far * (stranger[i] ?? 0)));

  it('takes an entry of which every text is near for liker than one of which a single text is nearer', () => {
    const { index, vector } = strangers(40);
    const question = vector();
    const all = Array.from({ length: 5 }, () => near(question, vector(), 0.8));
    const single = [near(question, vector(), 0.7), ...Array.from({ length: 4 }, () => pack(vector()))];
    index.put('all', { short: all, long: [], part: [] });
    index.put('single', { short: single, long: [], part: [] });
    const alike = index.compare(question);
    const [every, one] = [alike?.of('all'), alike?.of('single')];
    expect(alike?.best[0]?.id).to.equal('all');
    expect(every?.middle).to.be.greaterThan(one?.middle ?? Infinity);
    expect(every?.together).to.be.greaterThan(one?.together ?? Infinity);
    expect(one?.likest).to.be.greaterThan(every?.likest ?? Infinity);
  });

  it('tells the middle as seen from the middle of all texts', () => {
    const { index, vector } = strangers(3);
    const offset = vector().map((value) => 5 * value);
    const shifted = (one: Float32Array) => pack(one.map((value, i) => value + (offset[i] ?? 0)));
    const meant = vector();
    index.clear();
    for (let i = 0; i < 20; i++) index.put(`entry-${i}`, { short: [shifted(vector())], long: [], part: [] });
    index.put('meant', { short: [], long: [shifted(meant)], part: [] });
    const question = meant.map((value, i) => value + (offset[i] ?? 0));
    expect(index.compare(question)?.middleNearness, 'the same text').to.be.within(0.99, 1.01);
    const other = index.compare(vector().map((value, i) => value + (offset[i] ?? 0)))?.middleNearness;
    expect(other, 'a stranger, though all plain cosines are above .9').to.be.within(0, 0.5);
  });

  it('finds neither like nor unlike an entry whose vectors are still to come', () => {
    const { index, vector } = strangers(12);
    index.put('empty', { short: [], long: [], part: [] });
    expect(index.compare(vector())?.of('empty')).to.include({ likest: 0, together: 0, middle: 0 });
  });
});
