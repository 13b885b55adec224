import { expect } from 'chai';
import { CallLostError, OptedOutError } from '../../../console/desk/calls.ts';
import { createDesk } from '../../../console/desk/createDesk.ts';
import { GONE_AFTER_MS, SILENT_MS } from '../../../console/desk/presence.ts';
import { WAIT_MS } from '../../../console/desk/callEnds.ts';
import type { DeskNotice } from '../../../console/desk/teller.ts';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import { createMongoStore } from '../../../store/mongo/index.ts';
import type { Store } from '../../../store/store.ts';
import { createVault } from '../../../store/vault.ts';
import { describeWithMongo } from '../../fixtures/mongoServer.ts';
import { rejection } from '../../fixtures/rejection.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';

const NOW = Date.parse('2026-11-01T09:00:00Z');
const DAY = 86_400_000;
const mina = { id: 'mina', name: 'Mina' };
const rafiq = { id: 'rafiq', name: 'Rafiq' };
const asked = { id: 'c1', at: NOW, channel: 'sms', conversation: 'sms:x', address: '+8801700000001', language: 'en' };
const line = (id: string, text = id) => ({ id, at: NOW, by: 'citizen' as const, text });

/** The desk over a store, with a clock to turn and everything that citizens are told. */
function openDesk(store: Store) {
  let now = NOW;
  let opensAt = 0;
  let failing = 0;
  const told = new Map<string, DeskNotice>();
  const errors: unknown[] = [];
  const optedOut = new Set<string>();
  const desk = createDesk({
    store,
    vault: createVault([Buffer.alloc(32, 1)]),
    clock: () => new Date(now),
    hours: { nextOpen: (from) => Math.max(from, opensAt), afterWorkingDay: (from) => from + DAY },
    async tell(_to, id, notice) {
      if (failing-- > 0) throw new Error('the network is away');
      told.set(id, notice);
    },
    hasOptedOut: async (conversation) => optedOut.has(conversation),
    onError: (error) => void errors.push(error),
  });
  return {
    ...desk,
    told: () => [...told.values()].map(({ kind }) => kind),
    said: () => [...told.values()].flatMap((notice) => (notice.kind === 'says' ? notice.text : [])),
    errors,
    /** As STOP does. */
    optOut: (conversation: string) => void optedOut.add(conversation),
    failNext: (times: number) => void (failing = times),
    pass: (ms: number) => void (now += ms),
    closeUntil: (at: number) => void (opensAt = at),
  };
}

function behavesAsDesk(openStore: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let desk: ReturnType<typeof openDesk>;
  beforeEach(async () => {
    opened = await openStore();
    desk = openDesk(opened.store);
    await desk.presence.come(mina);
    await desk.presence.come(rafiq);
  });
  afterEach(() => opened.close());

  it('offers a person only while one is truly there, within hours', async () => {
    expect(await desk.look(NOW)).to.deep.equal({ isThere: true });
    await desk.presence.go('mina');
    await desk.presence.beat('mina', 'page');
    await desk.presence.beat('rafiq', 'script');
    desk.pass(SILENT_MS - 1);
    expect(await desk.look(NOW)).to.deep.equal({ isThere: true });
    desk.pass(1);
    expect(await desk.look(NOW)).to.deep.equal({ isThere: false });
    await desk.presence.beat('rafiq', 'page');
    expect(await desk.look(NOW), 'who has gone says anew that they are there').to.deep.equal({ isThere: false });
    await desk.presence.come(rafiq);
    desk.closeUntil(NOW + DAY);
    expect(await desk.look(NOW)).to.deep.equal({ isThere: false, opensAt: NOW + DAY });
  });

  it('gives a call to one of many who take it at once, and tells the others who', async () => {
    await desk.calls.call(asked);
    const crowd = Array.from({ length: 20 }, (_, n) => ({ id: `o${n}`, name: `Officer ${n}` }));
    const taken = await Promise.all(crowd.map((officer) => desk.calls.take(officer, 'c1')));
    const winner = (await desk.calls.find('c1'))?.officer?.name;
    expect(taken.filter(({ kind }) => kind === 'yours')).to.have.length(1);
    expect(taken.filter((one) => one.kind === 'theirs' && one.name === winner)).to.have.length(19);
    expect(desk.told()).to.deep.equal(['joined']);
  });

  it('shows the conversation so far, and what is said from then on, in order and once', async () => {
    await desk.calls.call(asked);
    await desk.calls.call(asked);
    await desk.calls.note('c1', [line('t1', 'wher passport'), { ...line('t1.0', 'North office'), by: 'bot' }]);
    await desk.calls.note('c1', [line('t1', 'wher passport'), line('t2', 'person')]);
    await desk.calls.take(mina, 'c1');
    expect(await desk.calls.hear('c1', line('t3', 'hello?'))).to.equal('live');
    expect(await desk.calls.hear('c1', line('t3', 'hello?'))).to.equal('live');
    await desk.calls.say(mina, 'c1', 'p1', 'I am here');
    await desk.calls.say(mina, 'c1', 'p1', 'I am here');
    const { lines = [] } = (await desk.calls.find('c1')) ?? {};
    expect(lines.map(({ text }) => text)).to.deep.equal([
      'wher passport',
      'North office',
      'person',
      'hello?',
      'I am here',
    ]);
    expect(desk.said()).to.deep.equal(['I am here']);
    expect(JSON.stringify(await opened.store.collection('deskCalls').find({}))).to.not.match(
      /passport|88017|I am here/,
    );
  });

  it('lets nobody speak into a conversation that is not theirs, or that is over', async () => {
    await desk.calls.call(asked);
    expect(await desk.calls.hear('c1', line('t1'))).to.equal('waiting');
    await desk.calls.take(mina, 'c1');
    const lost = await rejection(desk.calls.say(rafiq, 'c1', 'p', 'me too'));
    expect(lost).to.be.instanceOf(CallLostError).with.property('by', 'Mina');
    await desk.calls.finish(rafiq, 'c1');
    expect((await desk.calls.find('c1'))?.state).to.equal('live');
    await desk.calls.finish(mina, 'c1');
    expect(await desk.calls.hear('c1', line('t2'))).to.equal('done');
    expect(await rejection(desk.calls.say(mina, 'c1', 'q', 'one more'))).to.have.property('code', 'CALL_LOST');
    expect(await desk.calls.take(rafiq, 'c1')).to.deep.equal({ kind: 'over' });
    expect(desk.told()).to.deep.equal(['joined', 'finished']);
    expect(await desk.calls.open()).to.deep.equal([]);
  });

  it('takes a citizen back from an officer whose page was closed, and calls somebody else', async () => {
    await desk.calls.call(asked);
    await desk.calls.take(mina, 'c1');
    desk.pass(GONE_AFTER_MS);
    await desk.presence.come(rafiq);
    await desk.runDue();
    await desk.runDue();
    expect((await desk.calls.find('c1'))?.state).to.equal('waiting');
    expect(await desk.calls.take(rafiq, 'c1')).to.deep.equal({ kind: 'yours' });
    expect(desk.told()).to.deep.equal(['joined', 'goneOn', 'joined']);
  });

  it('promises to get back where nobody is left, and where nobody comes', async () => {
    await desk.calls.call(asked);
    await desk.calls.note('c1', [line('t1', 'my pension')]);
    await desk.calls.take(mina, 'c1');
    desk.pass(GONE_AFTER_MS);
    await desk.runDue();
    await desk.presence.come(rafiq);
    await desk.calls.call({ ...asked, id: 'c2', at: NOW + GONE_AFTER_MS });
    desk.pass(WAIT_MS);
    await desk.presence.come(rafiq);
    await desk.runDue();
    await desk.runDue();
    expect(desk.told()).to.deep.equal(['joined', 'nobody', 'nobody']);
    const { rows } = await desk.callBacks.open();
    expect(rows.map(({ id, phone }) => [id, phone])).to.deep.equal([
      ['c1', '+8801700000001'],
      ['c2', '+8801700000001'],
    ]);
    expect(rows[0]?.lines.map(({ text }) => text)).to.deep.equal(['my pension']);
  });

  it('tells what could not be told as soon as it can, once', async () => {
    await desk.calls.call(asked);
    desk.failNext(3);
    await desk.calls.take(mina, 'c1');
    await desk.calls.say(mina, 'c1', 'p', 'hello');
    await desk.calls.finish(mina, 'c1');
    expect(desk.told()).to.deep.equal([]);
    expect(desk.errors).to.have.length(3);
    await desk.runDue();
    await desk.runDue();
    expect(desk.told()).to.deep.equal(['joined', 'says', 'finished']);
    expect(await opened.store.collection('deskCalls').count({ open: 1 })).to.equal(0);
  });

  it('lets the citizen go back to the bot at any moment', async () => {
    await desk.calls.call(asked);
    await desk.calls.take(mina, 'c1');
    await desk.calls.leave('c1');
    expect((await desk.calls.find('c1'))?.ending).to.equal('left');
    expect(desk.told()).to.deep.equal(['joined']);
  });

  it('ends the talk with a citizen who wants no more messages, tells them nothing, and calls nobody back', async () => {
    await desk.calls.call(asked);
    await desk.calls.take(mina, 'c1');
    desk.optOut('sms:x');
    expect(await rejection(desk.calls.say(mina, 'c1', 'p', 'are you there?'))).to.be.instanceOf(OptedOutError);
    expect(await desk.calls.find('c1')).to.deep.include({ state: 'done', ending: 'optedOut', lines: [] });
    expect(await rejection(desk.calls.say(mina, 'c1', 'p', 'are you there?'))).to.have.property('code', 'OPTED_OUT');
    await desk.calls.call({ ...asked, id: 'c2' });
    await desk.runDue();
    expect((await desk.calls.find('c2'))?.ending).to.equal('optedOut');
    await desk.calls.call({ ...asked, id: 'c3' });
    expect(await desk.calls.take(rafiq, 'c3')).to.deep.equal({ kind: 'over' });
    await desk.runDue();
    expect(desk.told()).to.deep.equal(['joined']);
    expect((await desk.callBacks.open()).rows).to.deep.equal([]);
    expect(await opened.store.collection('deskCalls').count({ open: 1 })).to.equal(0);
  });

  it('writes to nobody who is to be called and wants no messages', async () => {
    const { id: _, at: __, ...reached } = asked;
    await desk.callBacks.promise({ id: 'b1', reached, lines: [] });
    desk.optOut('sms:x');
    expect(await desk.callBacks.find('b1')).to.deep.include({ isOptedOut: true, phone: '+8801700000001' });
    expect(await rejection(desk.callBacks.say(mina, 'b1', 'p', 'hello'))).to.be.instanceOf(OptedOutError);
    desk.pass(DAY + 1);
    await desk.runDue();
    expect((await desk.callBacks.find('b1'))?.isLate).to.equal(true);
    await desk.callBacks.end(mina, 'b1', 'notReached', 'no ring');
    expect(desk.told()).to.deep.equal([]);
  });

  it('keeps a call-back in view until somebody was reached or not, and says when it is late', async () => {
    const reached = { channel: 'web', conversation: 'w', address: 'w', language: 'bn' };
    const promisedBy = await desk.callBacks.promise({ id: 'b1', reached, phone: '01712345678', lines: [] });
    expect(await desk.callBacks.promise({ id: 'b1', reached, lines: [] })).to.equal(promisedBy);
    desk.pass(DAY + 1);
    await desk.runDue();
    await desk.runDue();
    const [late] = (await desk.callBacks.open()).rows;
    expect(late).to.deep.include({ isLate: true, promisedBy: NOW + 2 * DAY + 1, phone: '01712345678' });
    await desk.callBacks.take(mina, 'b1');
    await desk.callBacks.end(mina, 'b1', 'notReached', 'rang three times');
    expect(await rejection(desk.callBacks.end(rafiq, 'b1', 'reached', ''))).to.have.property('by', 'Mina');
    expect(await desk.callBacks.find('b1')).to.deep.include({ state: 'notReached', note: 'rang three times' });
    expect(desk.told()).to.deep.equal(['late', 'notReached']);
    expect((await desk.callBacks.open()).rows).to.deep.equal([]);
  });

  it('pages through call-backs by promise', async () => {
    const reached = { channel: 'web', conversation: 'w', address: 'w', language: 'bn' };
    for (const id of ['a', 'b', 'c']) await desk.callBacks.promise({ id, reached, lines: [] });
    const first = await desk.callBacks.open({ limit: 2 });
    const second = await desk.callBacks.open({ limit: 2, ...(first.next ? { after: first.next } : {}) });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(second.next).to.equal(undefined);
  });
}

describe('the desk where a person answers', () => {
  behavesAsDesk(async () => {
    const folder = await tempFolder();
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    return { store, close: () => store.close().then(folder.remove) };
  });
});

describeWithMongo('the desk where a person answers, over MongoDB', (server) => {
  let databases = 0;
  behavesAsDesk(async () => {
    const store = createMongoStore({ url: server().url(`desk${databases++}`), log: { warn: () => undefined } });
    return { store, close: () => store.close() };
  });
});
