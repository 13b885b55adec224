import { expect } from 'chai';
import { createAccounts } from '../../console/accounts/accounts.ts';
import { createSessions } from '../../console/accounts/sessions.ts';
import { createDrafts, type Drafts } from '../../knowledge/drafts.ts';
import { createImports } from '../../knowledge/imports.ts';
import { createVault } from '../../store/vault.ts';
import { rejection } from '../fixtures/rejection.ts';
import type { OpenRepository } from '../knowledge/openRepository.ts';
import { entry, fileOf } from '../knowledge/small.ts';

/** What officers work on, over whichever store: drafts, imports, and who they are. */
export function describeOfficersWork(title: string, open: () => Promise<OpenRepository>): void {
  describe(title, () => {
    const time = { now: new Date('2026-06-10T04:00:00Z') };
    const clock = () => time.now;
    let opened: OpenRepository;
    let drafts: Drafts;
    beforeEach(async () => {
      opened = await open();
      drafts = createDrafts(opened.store, opened.repository, clock);
      await opened.repository.saveEntry(entry('a', { visits: 1 }));
    });
    afterEach(() => opened.close());

    const visits = async () => (await opened.repository.standing('entries', 'a'))?.item.visits;

    it('keeps a draft beside what stands until it is published', async () => {
      await drafts.save('entries', entry('a', { visits: 2 }), { by: 'rima', expected: 0 });
      expect(await visits()).to.equal(1);
      await drafts.sendToReview('entries', 'a', { by: 'rima', expected: 1, note: 'look' });
      expect(await drafts.find('entries', 'a')).to.include({ state: 'inReview', base: 1, version: 2, note: 'look' });
      await drafts.publish('entries', 'a', { by: 'noor', expected: 2 });
      expect(await visits()).to.equal(2);
      expect(await drafts.find('entries', 'a')).to.equal(undefined);
      expect((await opened.repository.versions('entries', 'a')).map(({ savedBy }) => savedBy)).to.deep.equal([
        'noor',
        undefined,
      ]);
    });

    it('tells the second of two who save, send or publish the same draft', async () => {
      await drafts.save('entries', entry('a', { visits: 2 }), { by: 'rima', expected: 0 });
      const late = [
        () => drafts.save('entries', entry('a'), { by: 'noor', expected: 0 }),
        () => drafts.save('entries', entry('a'), { by: 'noor', expected: 7 }),
        () => drafts.publish('entries', 'a', { by: 'noor', expected: 7 }),
        () => drafts.discard('entries', 'a', { by: 'noor', expected: 7 }),
      ];
      for (const come of late) expect(await rejection(come())).to.include({ code: 'DRAFT_CONFLICT' });
      expect((await drafts.find('entries', 'a'))?.item.visits).to.equal(2);
    });

    it('lets one of many begin a draft at once', async () => {
      const begun = await Promise.allSettled(
        ['a', 'b', 'c', 'd'].map((by) => drafts.save('entries', entry('a', { checkedBy: by }), { by, expected: 0 })),
      );
      expect(begun.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
    });

    it('publishes once, however often it is told to, also when it was cut off before the draft was taken away', async () => {
      const draft = await drafts.save('entries', entry('a', { visits: 2 }), { by: 'rima', expected: 0 });
      await opened.repository.save(
        'entries',
        { ...draft.item, status: 'published' },
        { by: 'noor', expectedVersion: 1 },
      );
      await drafts.publish('entries', 'a', { by: 'noor', expected: 1 });
      expect(await opened.repository.versions('entries', 'a')).to.have.lengthOf(2);
      expect(await drafts.list()).to.deep.equal([]);
    });

    it('does not publish over what somebody else has published meanwhile', async () => {
      await drafts.save('entries', entry('a', { visits: 2 }), { by: 'rima', expected: 0 });
      await opened.repository.saveEntry(entry('a', { visits: 3 }));
      expect(await rejection(drafts.publish('entries', 'a', { by: 'noor', expected: 1 }))).to.include({
        code: 'VERSION_CONFLICT',
      });
      await drafts.publishLater('entries', 'a', { by: 'noor', expected: 1, at: time.now.getTime() });
      expect((await drafts.publishDue()).failed).to.have.lengthOf(1);
      expect(await visits()).to.equal(3);
    });

    it('makes an import and takes it back, whole', async () => {
      const imports = createImports(opened.store, opened.repository, clock);
      const before = await opened.repository.exportKnowledge();
      const file = fileOf({ entries: [entry('a', { visits: 9 }), entry('b')] });
      const looked = await imports.look(file, { by: 'noor', names: ['x.json'], isWhole: false });
      expect(looked?.changes.map(({ id }) => id)).to.deep.equal(['a', 'b']);
      await imports.make(looked?.id ?? '', 'noor');
      expect(await imports.make(looked?.id ?? '', 'noor'), 'a second time').to.equal(undefined);
      expect((await imports.recent()).map(({ state }) => state)).to.deep.equal(['done']);
      expect(await imports.undo(looked?.id ?? '', 'noor')).to.deep.equal({ undone: 2, left: 0 });
      expect(await opened.repository.exportKnowledge()).to.deep.equal(before);
    });

    it('knows an address once, in whatever letters, and keeps neither it nor a name readable', async () => {
      const accounts = createAccounts(opened.store, createVault([Buffer.alloc(32, 3)]), clock);
      const rima = { name: 'Rima Das', email: 'rima@city.example', grants: [] };
      const invited = await accounts.invite(rima);
      expect(await accounts.invite({ ...rima, email: 'RIMA@City.example' })).to.equal(undefined);
      expect((await accounts.findByEmail('Rima@city.example'))?.id).to.equal(invited?.id);
      const kept = JSON.stringify(await opened.store.collection('consoleAccounts').find({}));
      expect(kept).to.not.match(/rima|das/i);
    });

    it('ends a session for good, and keeps no token', async () => {
      const sessions = createSessions(opened.store, clock);
      const how = { hasCode: true, isWhole: true, browser: 'x' };
      const [one, other] = [await sessions.start('rima', how), await sessions.start('rima', how)];
      expect(await sessions.endAll('rima', one)).to.equal(1);
      expect(await sessions.find(other)).to.equal(undefined);
      expect((await sessions.find(one))?.account).to.equal('rima');
      expect(JSON.stringify(await opened.store.collection('consoleSessions').find({}))).to.not.include(one);
    });
  });
}
