import { expect } from 'chai';
import { createFigures } from '../../../knowledge/figures/createFigures.ts';
import type { AskedFigures, AskedQuestion, Period, Subject } from '../../../knowledge/figures/figures.ts';
import { mostOf } from '../../../knowledge/figures/mostOf.ts';
import { spansOf } from '../../../knowledge/figures/periods.ts';
import type { Store } from '../../../store/store.ts';
import { expectIndexed } from '../../fixtures/expectIndexed.ts';
import { rejection } from '../../fixtures/rejection.ts';
import { openRepository, type OpenRepository } from '../openRepository.ts';

const ASKED: AskedQuestion = {
  at: new Date('2026-11-03T05:00:00Z'),
  outcome: 'answer',
  channel: 'sms',
  language: 'en',
  entryId: 'passport',
  officeId: 'north',
  department: 'passports',
};
const most = async (figures: AskedFigures, subject: Subject, period: Period, limit = 20) =>
  mostOf(await figures.tops(subject, spansOf(period)), limit);

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

describe('figures of what was asked', () => {
  let open: OpenRepository;
  let figures: AskedFigures;
  const createOver = (store: Store): AskedFigures =>
    createFigures({ store, clock: () => ASKED.at, timeZone: 'Asia/Dhaka' });

  beforeEach(async () => {
    open = await openRepository();
    figures = createOver(open.store);
  });
  afterEach(() => open.close());

  it('tell by day, channel and language what was asked and what came of it', async () => {
    figures.asked(ASKED);
    figures.asked({ ...ASKED, outcome: 'none' });
    figures.asked({ ...ASKED, channel: 'web', language: 'bn' });
    figures.sent(2, 'sms');
    await figures.flush();
    const told = await figures.talks(['2026-11-03', '2026-11-04']);
    expect(
      told.map(({ span, channel, language, counts }) => ({ span, channel, language, counts })),
    ).to.have.deep.members([
      { span: '2026-11-03', channel: 'sms', language: 'en', counts: { asked: 2, answer: 1, none: 1 } },
      { span: '2026-11-03', channel: 'sms', language: '', counts: { segments: 2 } },
      { span: '2026-11-03', channel: 'web', language: 'bn', counts: { asked: 1, answer: 1 } },
    ]);
  });

  it('count a question late in the evening for the day that it is in the city', async () => {
    figures.asked({ ...ASKED, at: new Date('2026-11-03T18:30:00Z') });
    await figures.flush();
    expect(await figures.talks(['2026-11-03', '2026-11-04'])).to.have.nested.property('[0].span', '2026-11-04');
  });

  it('say what people look for in any period, the most asked first', async () => {
    for (const [day, entryId, times] of [
      ['2026-09-30', 'water', 1],
      ['2026-10-05', 'water', 2],
      ['2026-10-31', 'passport', 3],
      ['2026-11-02', 'passport', 1],
      ['2026-11-03', 'tax', 9],
    ] as const) {
      for (let n = 0; n < times; n++) figures.asked({ ...ASKED, entryId, at: new Date(`${day}T05:00:00Z`) });
    }
    await figures.flush();
    expect(await most(figures, 'entry', { from: '2026-09-30', to: '2026-11-02' })).to.deep.equal([
      { id: 'passport', asked: 4 },
      { id: 'water', asked: 3 },
    ]);
    expect(await most(figures, 'office', NOVEMBER, 1)).to.deep.equal([{ id: 'north', asked: 10 }]);
  });

  it('add up what several processes count at once', async () => {
    const other = createOver(open.store);
    for (let n = 0; n < 20; n++) {
      figures.asked(ASKED);
      other.asked(ASKED);
    }
    await Promise.all([figures.flush(), other.flush(), figures.flush()]);
    expect(await most(figures, 'entry', NOVEMBER)).to.deep.equal([{ id: 'passport', asked: 40 }]);
  });

  it('lose nothing while the store is away', async () => {
    const broken = open.store.collection('askedSubjects');
    const { findOneAndUpdate } = broken;
    let isAway = true;
    const store: Store = {
      ...open.store,
      collection: (name, indexes) => {
        const collection = open.store.collection<never>(name, indexes);
        if (name !== 'askedSubjects') return collection;
        return {
          ...collection,
          findOneAndUpdate: (...args) =>
            isAway ? Promise.reject(new Error('away')) : (findOneAndUpdate(...args) as Promise<never>),
        };
      },
    };
    const figuresOver = createOver(store);
    figuresOver.asked(ASKED);
    expect(await rejection(figuresOver.flush())).to.have.property('message', 'away');
    isAway = false;
    figuresOver.asked(ASKED);
    await figuresOver.flush();
    expect(await most(figuresOver, 'entry', NOVEMBER)).to.deep.equal([{ id: 'passport', asked: 2 }]);
    expect((await figuresOver.talks(['2026-11-03']))[0]?.counts).to.deep.equal({ asked: 2, answer: 2 });
  });

  it('are read by index', async () => {
    for (let n = 0; n < 30; n++)
      figures.asked({ ...ASKED, entryId: `e${n}`, at: new Date(`2026-${10 + (n % 2)}-03T05:00:00Z`) });
    await figures.flush();
    await expectIndexed(open.store, 'askedTalks', { span: { $in: ['2026-11', '2026-10-03'] } });
    await expectIndexed(open.store, 'askedSubjects', { subject: 'entry', span: '2026-11' }, { asked: -1 }, 5);
  });
});

describe('a period of figures', () => {
  it('is whole months and the days at its ends', () => {
    expect(spansOf({ from: '2026-01-30', to: '2026-03-02' })).to.deep.equal([
      '2026-01-30',
      '2026-01-31',
      '2026-02',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(spansOf({ from: '2024-01-01', to: '2025-12-31' })).to.have.length(24);
    expect(spansOf({ from: '2026-02-02', to: '2026-02-01' })).to.deep.equal([]);
  });
});
