import { expect } from 'chai';
import { createGaps, type Gap } from '../../knowledge/gaps.ts';
import { NOW, openRepository, type OpenRepository } from './openRepository.ts';

describe('questions without an answer', () => {
  let open: OpenRepository;
  const report = { language: 'en', channel: 'sms', kind: 'none' as const, at: NOW };

  beforeEach(async () => {
    open = await openRepository();
  });
  afterEach(() => open.close());

  it('are kept once, however often the turn is done, without who asked', async () => {
    const gaps = createGaps(open.store, () => NOW);
    const told = { ...report, id: 'SM1.gap', question: 'Adopt a dog? call me on +880 1712-345678 or me@x.example' };
    await gaps.record(told);
    await gaps.record(told);
    const [kept, ...others] = await open.store.collection<Gap>('gaps').find({});
    expect(others).to.deep.equal([]);
    expect(kept).to.deep.include({
      question: 'Adopt a dog? call me on … or …',
      day: '2026-06-10',
      language: 'en',
      channel: 'sms',
      kind: 'none',
    });
    expect(JSON.stringify(kept)).to.not.match(/SM1|345678/);
  });

  it('are counted by what they say, most asked first', async () => {
    const gaps = createGaps(open.store, () => NOW);
    const questions = [
      'adopt a dog',
      'Adopt a dog!',
      'fishing permit',
      'ADOPT A DOG',
      'fishing permit?',
      'gun licence',
    ];
    for (const [index, question] of questions.entries()) await gaps.record({ ...report, id: `t${index}`, question });
    await gaps.record({ ...report, id: 'n', question: 'not that', kind: 'notIt', entryId: 'a' });
    expect((await gaps.grouped()).map(({ normal, count }) => [normal, count])).to.deep.equal([
      ['adopt a dog', 3],
      ['fishing permit', 2],
      ['gun licence', 1],
    ]);
    expect(await gaps.grouped({ kind: 'notIt', limit: 1 })).to.have.length(1);
  });
});
