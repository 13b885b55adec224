import { expect } from 'chai';
import { fitWeights } from '../../../knowledge/search/evaluate/fit.ts';
import { runQuestions } from '../../../knowledge/search/evaluate/runSet.ts';
import { createSearchIndex } from '../../../knowledge/search/index.ts';
import { createLinearModel } from '../../../knowledge/search/linear.ts';
import { createPostings, slotOf, weightOf } from '../../../knowledge/search/postings.ts';
import { seededRandom, shuffle } from '../../../knowledge/search/random.ts';
import { createTally } from '../../../knowledge/search/tally.ts';
import { smallCity, SMALL_CITY } from './small.ts';

const vector = (...features: number[]) => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
});

describe('Learning which entry a question means', () => {
  it('prefers the label whose examples share the features', () => {
    const model = createLinearModel();
    for (let i = 0; i < 5; i++) {
      model.learn([
        { label: 0, vector: vector(1, 2) },
        { label: 1, vector: vector(2, 3) },
      ]);
    }
    const { logits, labels, logTotal } = model.score(vector(1, 2));
    expect(labels).to.have.members([0, 1]);
    expect(logits[0]).to.be.greaterThan(logits[1] ?? 0);
    expect(Math.exp((logits[0] ?? 0) - logTotal)).to.be.within(0.5, 1);
  });

  it('gives a forgotten label no score', () => {
    const model = createLinearModel();
    model.learn([{ label: 7, vector: vector(1) }]);
    model.forget(7);
    expect(model.score(vector(1)).labels).to.deep.equal([]);
  });

  it('learns weights that find and reject on the questions they were learnt from', function () {
    this.timeout(30_000);
    const questions = [
      ...SMALL_CITY.map(({ id, names }) => ({ q: `please, ${names['en']}`, gold: [id] })),
      ...['who won the match', 'play some music', 'weather tomorrow'].map((q) => ({ q, gold: [] })),
    ];
    const { seen } = runQuestions(smallCity(), questions);
    const index = createSearchIndex({ weights: fitWeights([seen]) });
    index.putAll(SMALL_CITY);
    expect(index.search('please, birth certificate')).to.have.property('verdict').that.is.not.equal('none');
    expect(index.search('who won the match').verdict).to.equal('none');
  });
});

describe('Counting words in entries', () => {
  it('keeps slot and weight of every entry, and takes one out again', () => {
    const postings = createPostings();
    postings.add(3, 0, 0.5);
    postings.add(3, 99_999, 1);
    const slots = () => Array.from(postings.of(3).packed.subarray(0, postings.of(3).count), slotOf);
    expect(slots()).to.deep.equal([0, 99_999]);
    expect(weightOf(postings.of(3).packed[0] ?? 0)).to.be.closeTo(0.5, 0.001);
    postings.remove([3], 0);
    expect(slots()).to.deep.equal([99_999]);
    expect(postings.holders(4)).to.equal(0);
  });

  it('adds up and starts again from nothing', () => {
    const tally = createTally();
    tally.add(5, 1);
    tally.add(5000, 2);
    tally.add(5, 1);
    const seen: [number, number][] = [];
    tally.empty((feature, sum) => seen.push([feature, sum]));
    expect(seen).to.deep.equal([
      [5, 2],
      [5000, 2],
    ]);
    tally.empty(() => expect.fail('nothing was added since'));
  });

  it('shuffles the same way every time for a seed', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const once = shuffle(items, seededRandom(4));
    expect(shuffle(items, seededRandom(4))).to.deep.equal(once);
    expect(once).to.have.members(items);
    expect(shuffle(items, seededRandom(5))).to.not.deep.equal(once);
  });
});
