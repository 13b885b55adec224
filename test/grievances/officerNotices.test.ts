import { expect } from 'chai';
import type { Level, Officer } from '../../grievances/model.ts';
import type { Post } from '../../grievances/officerInboxes.ts';
import { createOfficerNotices, type OfficerNotices } from '../../grievances/officerNotices.ts';
import { createInbox } from '../../channels/inbox.ts';
import { createOutbox } from '../../channels/outbox.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';
import { expectIndexed } from '../fixtures/expectIndexed.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

const vault = createVault([Buffer.alloc(32, 7)]);
const officer = (id: string, groups: string[], roles: string[] = []): Officer => ({ id, groups, roles });

/** What officers are told, and the other queries by which notices go out. */
function behavesAsNotices(openStore: () => Promise<Store>): void {
  let store: Store;
  let notices: OfficerNotices;
  before(async () => {
    store = await openStore();
    notices = createOfficerNotices(store, vault);
  });
  after(() => store.close());

  function keep(id: string, at: number, change: { group?: string; level?: Level; officer?: string; access?: string }) {
    const { group = 'water', level = 'officer', access = 'open', officer: own } = change;
    const holder = { department: 'water', group, level };
    const data = { reference: `RD-${id}`, state: 'assigned', holder, category: 'water', text: 'pump 4' } as const;
    const to = { kind: 'officers', group, level, ...(own ? { officer: own } : {}) } as const;
    return notices.keep({ id, kind: 'filed', to, data }, access, at);
  }

  it('are listed for their group, level and officer, the latest first, each once', async () => {
    await keep('1', 10, {});
    await keep('1', 10, {});
    await keep('2', 20, { level: 'supervisor' });
    await keep('3', 30, { officer: 'rafiq' });
    await keep('4', 40, { group: 'streets' });
    const ids = async (who: Officer, ask?: Parameters<OfficerNotices['list']>[1]) =>
      (await notices.list(who, ask)).map(({ id }) => id);
    expect(await ids(officer('rafiq', ['water']))).to.deep.equal(['3', '2', '1']);
    const posts: Post[] = [{ groups: ['water'], levels: ['officer'] }];
    expect(await ids(officer('mina', ['water'], []), { posts })).to.deep.equal(['1']);
    expect(await ids(officer('mina', ['water', 'streets']), { limit: 2 })).to.deep.equal(['4', '2']);
    expect(await ids(officer('mina', ['water']), { before: 20 })).to.deep.equal(['1']);
    expect((await notices.list(officer('mina', ['water'])))[0]?.data.text).to.equal('pump 4');
  });

  it('of what is confidential are for those who hold its role', async () => {
    await keep('5', 50, { group: 'integrity', access: 'integrity' });
    expect(await notices.list(officer('mina', ['integrity']))).to.deep.equal([]);
    expect(await notices.list(officer('sara', ['integrity'], ['integrity']))).to.have.length(1);
  });

  it('are read by each for themselves, one by one, by their grievance, or all at once', async () => {
    const posts: Post[] = [{ groups: ['water', 'streets'], levels: ['officer', 'supervisor'] }];
    const [mina, omar] = [officer('mina', ['water']), officer('omar', ['water'])];
    const unread = (who: Officer, most = 100) => notices.countUnread(who, posts, most);
    expect(await unread(mina)).to.equal(3);
    expect(await unread(mina, 2)).to.equal(2);
    await notices.markRead(mina, posts, ['1', '3', '5']);
    expect(await unread(mina), "another's own and what is confidential stay as they are").to.equal(2);
    expect(await unread(omar)).to.equal(3);
    expect((await notices.list(officer('rafiq', []), { posts: [] })).map(({ isRead }) => isRead)).to.deep.equal([
      false,
    ]);
    await keep('RD-7K3MP-Q#4.0', 41, {});
    await keep('RD-7K3MP-QX#1.0', 42, {});
    await notices.markReadAbout(mina, posts, 'RD-7K3MP-Q');
    const states = (await notices.list(mina, { posts })).map(({ id, isRead }) => [id, isRead]);
    expect(states).to.deep.equal([
      ['RD-7K3MP-QX#1.0', false],
      ['RD-7K3MP-Q#4.0', true],
      ['4', false],
      ['2', false],
      ['1', true],
    ]);
    await notices.markAllRead(mina, 41);
    await notices.markAllRead(mina, 5);
    expect(await unread(mina)).to.equal(1);
    expect(await unread(omar)).to.equal(5);
    await store.collection('officerNotices').remove({ at: { $in: [41, 42] } });
  });

  it('are settled for a group, up to the step that answers its call, however often that is said', async () => {
    const posts: Post[] = [{ groups: ['parks'], levels: ['officer', 'supervisor'] }];
    const about = (seq: number) => `RD-2B2B2-B#${seq}.0`;
    await keep(about(2), 61, { group: 'parks' });
    await keep(about(3), 62, { group: 'parks', level: 'supervisor' });
    await keep(about(4), 63, { group: 'parks', officer: 'rafiq' });
    await keep(about(12), 64, { group: 'parks' });
    const to = { kind: 'officers', group: 'parks', level: 'officer' } as const;
    const holder = { department: 'parks', group: 'parks', level: 'officer' } as const;
    const data = { reference: 'RD-2B2B2-B', state: 'assigned', holder, category: 'water' } as const;
    for (const at of [65, 66]) await notices.keep({ id: about(11), kind: 'settled', to, data }, 'open', at);
    const seen = await notices.list(officer('rafiq', ['parks']), { posts });
    expect(seen.map(({ id, isSettled, isRead }) => [id, isSettled, isRead])).to.deep.equal([
      [about(12), false, false],
      [about(4), false, false],
      [about(3), false, false],
      [about(2), true, true],
      ['3', false, false],
    ]);
    expect(await notices.countUnread(officer('omar', ['parks']), posts, 100)).to.equal(2);
    await store.collection('officerNotices').remove({ at: { $gt: 60 } });
  });

  it('keep no word readable, and are forgotten in time', async () => {
    expect(JSON.stringify(await store.collection('officerNotices').find({}))).not.to.include('pump');
    expect(await notices.forget(30)).to.equal(2);
    expect(await notices.list(officer('rafiq', ['water']))).to.have.length(1);
  });

  it('are found by looking at few documents, and so is what is owed to citizens', async () => {
    const clock = () => new Date(0);
    const [inbox, outbox] = [createInbox(store, vault, clock), createOutbox(store, vault, clock)];
    for (let n = 0; n < 60; n++) {
      await keep(`n${n}`, 100 + n, { group: `group${n % 6}` });
      const conversation = `whatsapp-${n % 6}`;
      const head = { channel: 'whatsapp', conversation, address: '+88017', id: `m${n}` } as const;
      await inbox.receive({ ...head, kind: 'text', text: 'hi' });
      await outbox.owe({ ...head, activity: { text: 'hi' } });
      await outbox.end(head.id, 'sent', { receipt: `SM${n}`, isKept: true });
      await outbox.keepEarly({ channel: 'whatsapp', receipt: `SM${n}`, status: 'failed' });
    }
    await expectIndexed(store, 'officerNotices', { inbox: 'group:open:group3:officer' }, { at: -1 }, 5);
    await expectIndexed(store, 'officerNotices', { at: { $lt: 105 } });
    await expectIndexed(store, 'inbox', { conversation: 'whatsapp-3' }, { seq: -1 }, 1);
    await expectIndexed(store, 'outbox', { receipt: 'SM7' });
    await expectIndexed(store, 'earlyReceipts', { _id: 'SM7' });
    expect(await inbox.lastHeardAt('whatsapp-3')).to.equal(0);
  });
}

describe('notices for officers, in a folder', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  before(async () => {
    folder = await tempFolder();
  });
  after(() => folder.remove());
  behavesAsNotices(async () => createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } }));
});

describeWithMongo('notices for officers, in MongoDB', (server) => {
  behavesAsNotices(async () => createMongoStore({ url: server().url('notices'), log: { warn: () => undefined } }));
});
