import { expect } from 'chai';
import type { Explaining } from '../../store/explain.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { fillWith } from '../grievances/filled.ts';
import { QUESTIONS } from '../grievances/questions.ts';

/** Of fewer the tenth part has not every kind; `npm run bench -- grievanceGrowth` takes ten times as many. */
const MANY = 20_000;
const FEW = MANY / 10;
/** What each question costs may grow so much while the grievances become ten times as many. */
const MOST_GROWTH = 1.5;

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
