import { expect } from 'chai';
import { createGaps, type Gap, type Gaps, type GapReport } from '../../knowledge/gaps.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { expectIndexed } from '../fixtures/expectIndexed.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { NOW, openRepository, type OpenRepository, silent } from './openRepository.ts';

const report = { language: 'en', channel: 'sms', kind: 'none' as const, at: NOW };
let told = 0;

async function tell(gaps: Gaps, questions: string[], more: Partial<GapReport> = {}): Promise<void> {
  for (const question of questions) await gaps.record({ ...report, id: `turn${told++}`, question, ...more });
}

const seen = async (gaps: Gaps, options?: Parameters<Gaps['groups']>[0]) =>
  (await gaps.groups(options)).map(({ count, examples }) => [count, examples[0]?.question]);

function gapsContract(open: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  let store: Store;
  let close: () => Promise<void>;
  let now: Date;
  let gaps: Gaps;

  beforeEach(async () => {
    ({ store, close } = await open());
    now = NOW;
    gaps = createGaps(store, () => now);
  });
  afterEach(() => close());

  it('are kept once, however often the turn is done, without who asked', async () => {
    const told = { ...report, id: 'SM1.gap', question: 'Adopt a dog? call me on +880 1712-345678 or me@x.example' };
    await gaps.record(told);
    await gaps.record(told);
    const [kept, ...others] = await store.collection<Gap>('gaps').find({});
    expect(others).to.deep.equal([]);
    expect(kept).to.deep.include({
      question: 'Adopt a dog? call me on … or …',
      day: '2026-06-10',
      language: 'en',
      channel: 'sms',
      kind: 'none',
    });
    expect(JSON.stringify(kept)).to.not.match(/SM1|345678/);
    const [group] = await gaps.groups();
    expect(group).to.include({ count: 1, total: 1 });
    expect(JSON.stringify(group)).to.not.match(/SM1|345678/);
  });

  it('come together when they ask for the same, most asked first, with examples', async () => {
    await tell(gaps, ['where can i adopt a dog', 'fishing permit', 'Adopt a dog!', 'gun licence', 'adopt dogs pls']);
    await tell(gaps, ['how do I adopt a stray dog?', 'ADOPT A DOG', 'fishing permit?', 'i want fihsing permits']);
    expect(await seen(gaps)).to.deep.equal([
      [5, 'where can i adopt a dog'],
      [3, 'fishing permit'],
      [1, 'gun licence'],
    ]);
    const [dogs] = await gaps.groups({ limit: 1 });
    expect(dogs?.examples).to.deep.include({ question: 'how do I adopt a stray dog?', language: 'en' });
    expect(await gaps.questions(dogs?.id ?? '')).to.have.length(5);
  });

  it('stay apart when only a word is shared', async () => {
    const apart = [
      'passport photo size',
      'passport for my newborn',
      'lost umbrella on bus',
      'bus pass for students',
      'dog',
    ];
    await tell(gaps, apart);
    expect(await gaps.groups()).to.have.length(apart.length);
  });

  it('come together in every script', async () => {
    await tell(gaps, ['বন্দুকের লাইসেন্স কোথায় পাব', 'বন্দুকের লাইসেন্স'], { language: 'bn' });
    await tell(gaps, ['أين أحصل على رخصة صيد', 'رخصة صيد'], { language: 'ar' });
    await tell(gaps, ['बंदूक का लाइसेंस', 'बंदूक का लाइसेंस कहाँ मिलेगा'], { language: 'hi' });
    await tell(gaps, ['permiso de pesca', '¿dónde saco el permiso de pesca?'], { language: 'es' });
    // Bengali and Hindi ask for the same.
    expect((await seen(gaps)).map(([count]) => count)).to.deep.equal([4, 2, 2]);
    expect(await seen(gaps, { language: 'ar' })).to.deep.equal([[2, 'أين أحصل على رخصة صيد']]);
  });

  it('tell what was told in vain, and can be looked at by what went wrong', async () => {
    await tell(gaps, ['adopt a dog', 'dog adoption']);
    await tell(gaps, ['adopt dog'], { kind: 'notIt', entryId: 'dog-licence' });
    await tell(gaps, ['fishing permit'], { kind: 'again', entryId: 'boats' });
    expect(await seen(gaps, { kind: 'notIt' })).to.deep.equal([[1, 'adopt a dog']]);
    const [dogs] = await gaps.groups({ kind: 'notIt' });
    expect(dogs).to.deep.include({
      told: ['dog-licence'],
      total: 3,
      kinds: { none: 2, notIt: 1, again: 0, wrongOffice: 0 },
    });
  });

  it('can be counted since a day', async () => {
    await tell(gaps, ['adopt a dog', 'adopt a dog', 'fishing permit'], { at: new Date('2026-01-02T12:00:00Z') });
    await tell(gaps, ['fishing permit', 'fishing permit', 'adopt a dog']);
    const june = await gaps.groupsSince('2026-06-01');
    expect(june.map(({ count, total }) => [count, total])).to.deep.equal([
      [2, 3],
      [1, 3],
    ]);
    expect(june[0]).to.include({ firstDay: '2026-01-02', lastDay: '2026-06-10' });
    expect(await gaps.groupsSince('2026-06-11')).to.deep.equal([]);
    expect(await gaps.groupsSince('2026-06-01', 1)).to.have.length(1);
  });

  it('are left out when an officer has seen to them, and come back when they are asked in vain again', async () => {
    await tell(gaps, ['adopt a dog', 'adopt dogs', 'fishing permit']);
    const [dogs] = await gaps.groups();
    expect(await gaps.finish(dogs?.id ?? '', { by: 'officer-1', entryId: 'dog-adoption' })).to.equal(true);
    expect(await seen(gaps)).to.deep.equal([[1, 'fishing permit']]);
    const [done] = await gaps.groups({ state: 'done' });
    expect(done).to.deep.include({
      sinceDone: 0,
      done: { at: NOW.toISOString(), by: 'officer-1', entryId: 'dog-adoption' },
    });
    await tell(gaps, ['where to adopt a dog']);
    const [back] = await gaps.groups();
    expect(back).to.include({ id: dogs?.id, total: 3, sinceDone: 1 });
    await gaps.finish(dogs?.id ?? '');
    expect((await gaps.groupsSince('2026-06-01')).map(({ id }) => id)).to.not.include(dogs?.id);
    await gaps.reopen(dogs?.id ?? '');
    expect((await gaps.group(dogs?.id ?? ''))?.done).to.equal(undefined);
    expect(await gaps.finish('nobody')).to.equal(false);
  });

  it('that were closed by an entry count how often it answered them since, and nothing else that it answers', async () => {
    await tell(gaps, ['adopt a dog', 'adopt dogs', 'dog licence']);
    const dogs = (await gaps.groups()).find(({ count }) => count === 2)?.id ?? '';
    const answered = (question: string, entryId = 'dog-adoption', at = now) =>
      gaps.answered({ question, language: 'en', entryId, at });
    await gaps.finish(dogs, { entryId: 'dog-adoption' });
    answered('where can I adopt a dog?');
    answered('adopt dogs');
    answered('opening hours of the shelter');
    answered('adopt a dog', 'shelter');
    answered('adopt a dog', 'dog-adoption', new Date(now.getTime() - 1000));
    await gaps.flush();
    await gaps.flush();
    await tell(gaps, ['adopt a dog']);
    expect(await gaps.group(dogs)).to.include({ answeredSince: 2, sinceDone: 1 });
    const kept = JSON.stringify(await store.collection('gapGroups').find({}));
    expect(kept).to.not.include('shelter').and.not.include('where can I');
    await gaps.finish(dogs, { entryId: 'dog-adoption' });
    expect(await gaps.group(dogs)).to.include({ answeredSince: 0, sinceDone: 0 });
  });

  it('are counted right when two nodes take the same questions at once', async () => {
    const other = createGaps(store, () => now);
    const questions = Array.from({ length: 20 }, (_, index) => ({
      ...report,
      id: `at once ${index % 15}`,
      question: ['adopt a dog', 'adopt dogs'][index % 2] ?? '',
    }));
    await Promise.all(questions.map((gap, index) => (index % 2 ? gaps : other).record(gap)));
    expect((await gaps.groups()).map(({ count }) => count)).to.deep.equal([15]);
  });
}

describe('questions without an answer', () => {
  gapsContract(openRepository);

  describe('when there are many', () => {
    let open: OpenRepository;
    before(async () => {
      open = await openRepository();
    });
    after(() => open.close());

    it('are found by an index, whatever an officer looks for', async () => {
      const { store } = open;
      const gaps = createGaps(store, () => NOW);
      const things = ['dog', 'gun', 'fishing', 'market', 'parking', 'tree', 'boat', 'noise', 'drone', 'film'];
      for (const [index, thing] of things.entries()) {
        const kind = index < 5 ? 'none' : 'notIt';
        await tell(gaps, Array(10).fill(`${thing} permission`), { kind, language: index % 2 ? 'es' : 'en' });
      }
      const [group] = await gaps.groups({ limit: 1 });
      const count: { count: -1; _id: 1 } = { count: -1, _id: 1 };
      await expectIndexed(store, 'gapGroups', { isOpen: true, count: { $gt: 0 } }, count, 3);
      await expectIndexed(store, 'gapGroups', { count: { $gt: 0 } }, count, 3);
      await expectIndexed(store, 'gapGroups', { isOpen: true, 'kinds.notIt': { $gt: 0 } }, { 'kinds.notIt': -1 }, 3);
      await expectIndexed(store, 'gapGroups', { keys: 'dog' }, count, 3);
      await expectIndexed(store, 'gapGroups', { 'done.entryId': { $in: ['dog-adoption'] } });
      await expectIndexed(store, 'gaps', { group: group?.id, kind: 'none' });
      await expectIndexed(store, 'gaps', { group: group?.id, language: 'en' });
      await expectIndexed(store, 'gaps', { group: group?.id }, { day: -1, _id: 1 }, 5);
      await expectIndexed(store, 'gaps', { day: { $gte: '2026-06-10' } });
    });
  });
});

describeWithMongo('questions without an answer, over MongoDB', (server) => {
  let databases = 0;
  gapsContract(async () => {
    const store = createMongoStore({ url: server().url(`gaps${databases++}`), log: silent });
    return { store, close: () => store.close() };
  });
});
