import { expect } from 'chai';
import type { ListAsk } from '../../grievances/desk.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import { GRIEVANCE_INDEXES } from '../../grievances/documents.ts';
import type { Filter, Sort, Store } from '../../store/store.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { indexInOrder } from '../fixtures/indexInOrder.ts';
import { QUESTIONS } from './questions.ts';
import { expectIndexed } from '../fixtures/expectIndexed.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { fillWith, GROUPS, ownerOf } from './filled.ts';
import { openOffice, SUNDAY } from './office.ts';

const COUNT = 1400;
const DAY = 86_400_000;
const officer = { id: 'officer1', roles: [], groups: GROUPS };

/** An officer's lists and every other query of the running system, over a store that holds many. */
function behavesOverMany(openStore: () => Promise<Store>): void {
  let store: Store;
  let desk: ReturnType<typeof openOffice>['grievances']['desk'];
  before(async function () {
    this.timeout(60_000);
    store = await openStore();
    await fillWith(store, COUNT);
    ({ desk } = openOffice(store).grievances);
  });
  after(() => store.close());

  it('pages through every one, once, by what is due next', async () => {
    const seen: string[] = [];
    const dates: number[] = [];
    for (let after: string | undefined; ; ) {
      const page = await desk.list(officer, { limit: 97, ...(after ? { after } : {}) });
      seen.push(...page.rows.map(({ reference }) => reference));
      dates.push(...page.rows.map(({ dueAt }) => dueAt ?? 0));
      after = page.next;
      if (!after) break;
    }
    expect(seen.length).to.equal(await desk.count(officer));
    expect(new Set(seen).size).to.equal(seen.length);
    expect(dates).to.deep.equal(dates.toSorted((a, b) => a - b));
  });

  it('holds a page still while others come and go before it', async () => {
    const ask = { groups: ['streets'], limit: 10 };
    const first = await desk.list(officer, ask);
    const before = await desk.list(officer, { ...ask, ...(first.next ? { after: first.next } : {}) });
    await desk.note({ cause: 'n', officer, reference: first.rows[3]?.reference ?? '', text: 'seen' });
    const again = await desk.list(officer, { ...ask, ...(first.next ? { after: first.next } : {}) });
    expect(again.rows).to.deep.equal(before.rows);
  });

  it('filters by state, category, area, officer and date', async () => {
    const asks: [ListAsk, (row: Awaited<ReturnType<typeof desk.list>>['rows'][number]) => boolean][] = [
      [{ state: 'needsInfo' }, ({ state }) => state === 'needsInfo'],
      [{ category: 'water' }, ({ category }) => category === 'water'],
      [{ state: 'assigned', category: 'water' }, ({ state, category }) => state === 'assigned' && category === 'water'],
      [{ area: 'area7' }, ({ area }) => area === 'area7'],
      [{ assignedTo: 'officer1' }, ({ holder }) => holder.officer === 'officer1'],
      [{ dueBefore: SUNDAY + 30 * DAY }, ({ dueAt = 0 }) => dueAt < SUNDAY + 30 * DAY],
      [{ isDone: true }, ({ state }) => state === 'closed'],
      [{ groups: ['water'] }, ({ holder }) => holder.group === 'water'],
    ];
    for (const [ask, isRight] of asks) {
      const { rows } = await desk.list(officer, { ...ask, limit: 200 });
      expect(rows, JSON.stringify(ask)).to.not.have.length(0);
      expect(
        rows.filter((row) => !isRight(row)),
        JSON.stringify(ask),
      ).to.deep.equal([]);
    }
  });

  it('looks at few documents for each that it finds', async function () {
    this.timeout(60_000);
    const queue = 'open:open:streets';
    const order = { order: 1 } as const;
    const later = { $gt: '000000000000000' };
    for (const filter of [
      { queue },
      { queue, order: later },
      { queue, state: 'assigned' },
      { queue, category: 'water', order: later },
      { queue, state: 'assigned', category: 'water' },
      { queue, area: 'area7' },
      { queue, 'holder.officer': 'officer1' },
    ])
      await expectIndexed(store, 'grievances', filter, order, 20);
    await expectIndexed(store, 'grievances', { dueNext: { $lte: SUNDAY + 5 * DAY } }, { dueNext: 1 }, 100);
    await expectIndexed(store, 'grievances', { owner: ownerOf(70) }, { filedAt: -1 }, 20);
    await expectIndexed(store, 'grievances', { cell: 'streetLight:7' }, { filedAt: -1 }, 40);
    await expectIndexed(store, 'grievances', { spot: 'streetLight:7' }, { filedAt: -1 }, 40);
    await expectIndexed(
      store,
      'grievances',
      { personalUntil: { $lte: SUNDAY + 700 * DAY } },
      { personalUntil: 1 },
      100,
    );
    await expectIndexed(store, 'grievances', { _id: 'RD-700' });
    await expectIndexed(store, 'grievanceSupporters', { owner: ownerOf(70) }, { joinedAt: -1 }, 20);
    await expectIndexed(store, 'grievanceSupporters', { reference: 'RD-700', _id: { $gt: '' } }, { _id: 1 }, 200);
  });
}

describe('every question about grievances', () => {
  for (const [name, [filter, { sort }]] of Object.entries(QUESTIONS))
    it(`is read from an index in its own order, and so no further than its page: ${name}`, () => {
      expect(indexInOrder(GRIEVANCE_INDEXES, filter, sort)).to.not.equal(undefined);
    });

  it('would not be, were it sorted by something else or fixed to more than an index has', () => {
    const find = (filter: Filter, sort?: Sort) => indexInOrder(GRIEVANCE_INDEXES, filter, sort);
    expect(find({ queue: 'a' }, { filedAt: 1 })).to.equal(undefined);
    expect(find({ queue: 'a', area: 'b', state: 'c' }, { order: 1 })).to.equal(undefined);
    expect(find({ queue: 'a', filedAt: { $gt: 1 } }, { order: 1 })).to.equal(undefined);
    expect(find({ owner: 'a' }, { filedAt: 1 }), 'backwards').to.not.equal(undefined);
  });
});

describe('lists of many grievances, in a folder', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let store: ReturnType<typeof createEmbeddedStore>;
  before(async () => {
    folder = await tempFolder();
  });
  after(() => folder.remove());
  behavesOverMany(async () => (store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } })));

  it('are read to the end of a page, whatever stands behind it', async () => {
    const [filter, { sort = {}, limit = 0 }] = QUESTIONS["an officer's queue"] ?? [{}, {}];
    expect((await store.explain('grievances', filter, { sort })).returned).to.be.greaterThan(5 * limit);
    expect(await store.explain('grievances', filter, { sort, limit })).to.deep.equal({
      examined: limit,
      returned: limit,
    });
  });
});

describeWithMongo('lists of many grievances, in MongoDB', (server) => {
  behavesOverMany(async () => createMongoStore({ url: server().url('grievances'), log: { warn: () => undefined } }));
});
