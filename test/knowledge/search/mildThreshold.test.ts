import { expect } from 'chai';
import type { Scored } from '../../../knowledge/search/evaluate/measures.ts';
import { fitMildThreshold } from '../../../knowledge/search/evaluate/mildThreshold.ts';

describe('The threshold below which nothing is said, with a model of meanings', () => {
  const answered = (score: number): Scored => ({ ranked: ['a'], gold: ['a'], score, accepted: true });
  const unanswered = (score: number): Scored => ({ ranked: ['a'], gold: [], score, accepted: true });

  it('is the lowest of those that are as good as the best', () => {
    const set = [answered(0.9), answered(0.7), unanswered(0.3), unanswered(0.205)];
    expect(fitMildThreshold([set]), 'anything above .3 parts them').to.equal(0.31);
  });

  it('is not so low that more is lost than chance', () => {
    const few = [answered(0.9), answered(0.8), unanswered(0.5), unanswered(0.2)];
    expect(fitMildThreshold([few, few])).to.equal(0.51);
  });

  it('gives up a question of many for being low', () => {
    const many = [
      ...Array.from({ length: 500 }, () => answered(0.9)),
      ...Array.from({ length: 500 }, () => unanswered(0.1)),
    ];
    expect(fitMildThreshold([[...many, unanswered(0.6)]])).to.equal(0.11);
  });
});
