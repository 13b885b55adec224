import { expect } from 'chai';
import {
  accuracy,
  auroc,
  hitsAt,
  joint,
  macroF1,
  percentile,
  reciprocalRank,
  rejectionF1,
  type Scored,
} from '../../../knowledge/search/evaluate/measures.ts';

const question = (ranked: string[], score: number, accepted: boolean, gold: string[]): Scored => ({
  ranked,
  score,
  accepted,
  gold,
});

const FIVE = [
  question(['a', 'b', 'c'], 0.9, true, ['a']),
  question(['a', 'b', 'c'], 0.8, true, ['c']),
  question(['a', 'b'], 0.3, false, ['a']),
  question(['a'], 0.5, true, []),
  question([], 0, false, []),
];

describe('Measuring answers', () => {
  it('counts right entries among the first, of the questions that have one', () => {
    expect(hitsAt(1, FIVE)).to.be.closeTo(2 / 3, 1e-9);
    expect(hitsAt(3, FIVE)).to.equal(1);
    expect(reciprocalRank(FIVE)).to.be.closeTo((1 + 1 / 3 + 1) / 3, 1e-9);
  });

  it('counts as joint what was answered rightly or rejected rightly', () => expect(joint(FIVE)).to.equal(2 / 5));

  it('weighs rejections that were right against those that were wrong and those missed', () => {
    expect(rejectionF1(FIVE)).to.equal(0.5);
  });

  it('tells how well the score separates the two kinds, ties counting half', () => {
    expect(auroc(FIVE)).to.be.closeTo(5 / 6, 1e-9);
    expect(auroc(FIVE.map((each) => ({ ...each, score: 1 })))).to.equal(0.5);
    expect(auroc(FIVE.slice(0, 3))).to.equal(undefined);
  });

  it('gives every label the same say in macro-F1', () => {
    const pairs = [
      { label: 'x', predicted: 'x' },
      { label: 'x', predicted: 'x' },
      { label: 'x', predicted: 'x' },
      { label: 'y', predicted: 'x' },
    ];
    expect(accuracy(pairs)).to.equal(0.75);
    expect(macroF1(pairs)).to.be.closeTo((6 / 7 + 0) / 2, 1e-9);
  });

  it('finds the value below which a part of the values lie', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).to.equal(3);
    expect(percentile([], 0.95)).to.equal(0);
  });
});
