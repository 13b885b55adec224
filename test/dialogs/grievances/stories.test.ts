import { expect } from 'chai';
import { LONG_QUESTIONS, STORIES } from './stories.ts';
import { closeCities, openTown, type Town } from './town.ts';

/** The kind that is proposed or offered after these messages; nothing where no complaint was begun. */
async function kindsAfter(town: Town, messages: string[]): Promise<string[]> {
  const citizen = town.citizen();
  for (const message of messages) await citizen.say(message);
  const { open, draft } = (await citizen.state())?.grievance ?? {};
  if (open?.kind === 'category') return open.ids;
  return draft?.category ? [draft.category] : [];
}

describe('a long story', function () {
  this.timeout(120_000);
  let town: Town;
  before(async () => {
    town = await openTown();
  });
  after(async () => {
    await town.close();
    await closeCities();
  });

  for (const half of ['improvedOn', 'heldBack'] as const) {
    it(`is proposed by the sentence that complains, whatever else it tells (${half})`, async () => {
      const found = { rightly: 0, among: 0, wrongly: 0 };
      for (const [kind, text] of STORIES[half]) {
        const kinds = await kindsAfter(town, ['complain', text]);
        if (kinds.length === 1) found[kinds[0] === kind ? 'rightly' : 'wrongly']++;
        else if (kinds.includes(kind)) found.among++;
      }
      const share = (count: number): number => count / STORIES[half].length;
      console.log(`      ${JSON.stringify(found)} of ${STORIES[half].length}`);
      expect(share(found.rightly)).to.be.at.least(0.7);
      expect(share(found.rightly + found.among)).to.be.at.least(0.9);
      expect(share(found.wrongly)).to.be.at.most(0.1);
    });

    it(`is taken for a complaint though nobody said so (${half})`, async () => {
      let taken = 0;
      for (const [, text] of STORIES[half]) if ((await kindsAfter(town, [text])).length) taken++;
      console.log(`      ${taken} of ${STORIES[half].length}`);
      expect(taken / STORIES[half].length).to.be.at.least(0.8);
    });

    it(`that looks for a service is none (${half})`, async () => {
      for (const text of LONG_QUESTIONS[half]) expect(await kindsAfter(town, [text]), text).to.deep.equal([]);
    });
  }
});
