import { expect } from 'chai';
import { queueOf } from '../../grievances/settle.ts';
import type { Explaining } from '../../store/explain.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Filter, FindOptions, Store } from '../../store/store.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { fillWith, ownerOf } from '../grievances/filled.ts';
import { SUNDAY } from '../grievances/office.ts';

/** `MANY=200000` is what a city has after years; the server of the tests takes an hour to fill with that; of fewer than 20,000 the tenth part has not every kind. */
const MANY = Math.max(20_000, Number(process.env['MANY'] ?? 0));
const FEW = MANY / 10;
/** What each question costs may grow so much while the grievances become ten times as many. */
const MOST_GROWTH = 1.5;
/** As many rows as even the smaller store has of every kind. */
const limit = 10;
const DAY = 86_400_000;

const queue = queueOf(false, 'open', 'streets');
const byOrder: FindOptions = { sort: { order: 1 }, limit };

const QUESTIONS: Record<string, [filter: Filter, options: FindOptions]> = {
  'status by reference': [{ _id: 'RD-1234' }, { limit: 1 }],
  'my cases': [{ owner: ownerOf(1234) }, { sort: { filedAt: -1 }, limit: 20 }],
  "an officer's queue": [{ queue }, byOrder],
  'its next page': [{ queue, order: { $gt: '000001790000000' } }, byOrder],
  'a queue by state': [{ queue, state: 'assigned' }, byOrder],
  'a queue by state and category': [{ queue, state: 'assigned', category: 'water' }, byOrder],
  'a queue by area': [{ queue, area: 'area7' }, byOrder],
  'my own queue': [{ queue, 'holder.officer': 'officer1' }, byOrder],
  'what is due': [{ dueNext: { $lte: SUNDAY + 30 * DAY } }, { sort: { dueNext: 1 }, limit: 500 }],
};

/**
 * By documents that are looked at for each that is found, as `explain` tells it. This server leaves the limit out of its plan: it
 * takes all that match, sorts them in memory and cuts off the rest, in `explain` too. MongoDB reads the index in its order and stops
 * at the limit. So what can be seen here is that nothing beside the matches is looked at, however many others there are.
 */
describeWithMongo(`what questions cost among ${FEW} and among ${MANY} grievances`, (server) => {
  let few: Store & Explaining;
  let many: Store & Explaining;

  before(async function () {
    this.timeout(60 * 60_000);
    const open = (name: string) => createMongoStore({ url: server().url(name), log: { warn: () => undefined } });
    [few, many] = [open('few'), open('many')];
    // Small pieces: the server answers nobody while it inserts.
    await fillWith(few, FEW, 50);
    await fillWith(many, MANY, 50);
  });
  after(async () => {
    await few.close();
    await many.close();
  });

  for (const [name, [filter, options]] of Object.entries(QUESTIONS)) {
    it(`${name} does not grow`, async function () {
      this.timeout(60_000);
      const before = await few.explain('grievances', filter, options);
      const now = await many.explain('grievances', filter, options);
      expect(before.returned, 'something is found').to.be.greaterThan(0);
      expect(now.examined / now.returned).to.be.at.most(3);
      expect(now.examined / now.returned / (before.examined / before.returned)).to.be.below(MOST_GROWTH);
    });
  }
});
