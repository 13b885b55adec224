import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect } from 'chai';
import { createMongoStore } from '../../store/mongo/index.ts';
import { storeError } from '../../store/mongo/errors.ts';
import { DuplicateError, StoreUnavailableError } from '../../store/store.ts';
import { describeWithMongo, freePort, mongoProgram, startMongo } from '../fixtures/mongoServer.ts';
import { rejection } from '../fixtures/rejection.ts';

const log = { warn: () => undefined };

describe('a MongoDB that cannot be reached', function () {
  this.timeout(15_000);

  async function expectUnavailable(url: string): Promise<Error> {
    const store = createMongoStore({ url, log });
    const began = performance.now();
    const errors = await Promise.all([
      rejection(store.ping()),
      rejection(store.collection('things', [{ fields: { a: 1 } }]).insert({ _id: 'a' })),
    ]);
    expect(performance.now() - began).to.be.lessThan(5000);
    for (const error of errors) expect(error).to.be.instanceOf(StoreUnavailableError);
    await store.close();
    return errors[0] ?? new Error('none');
  }

  it('is told within 5 s, by its address and without the password', async () => {
    const port = await freePort();
    const { message } = await expectUnavailable(`mongodb://me:topsecret@127.0.0.1:${port}/city`);
    expect(message).to.include(`127.0.0.1:${port}`).and.include('MONGODB_URL').and.not.include('topsecret');
  });

  it('is told within 5 s when the address takes connections and never answers', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    await expectUnavailable(`mongodb://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/city`);
    silent.close();
  });

  it('is told at once when the address is none', async () => {
    await expectUnavailable('mongodb://');
  });
});

describe('what MongoDB says of a duplicate', () => {
  const where = {
    collection: 'inbox',
    server: 'here',
    indexes: [{ fields: { conversation: 1 as const, seq: 1 as const }, unique: true }],
  };
  const duplicate = (message: string, more: object = {}): Error =>
    Object.assign(new Error(message), { code: 11000, ...more });
  const says: [string, Error, string[]][] = [
    ['by keyPattern', duplicate('E11000', { keyPattern: { conversation: 1, seq: 1 } }), ['conversation', 'seq']],
    [
      'by the message alone',
      duplicate('E11000 duplicate key error collection: d.inbox index: conversation_1_seq_1 dup key: { : "c", : 1 }'),
      ['conversation', 'seq'],
    ],
    [
      'as older servers write it',
      duplicate('E11000 duplicate key error index: d.inbox.$conversation_1_seq_1 dup key: { : "c", : 1 }'),
      ['conversation', 'seq'],
    ],
    [
      'of the id',
      duplicate('E11000 duplicate key error collection: d.inbox index: _id_ dup key: { _id: "a" }'),
      ['_id'],
    ],
    [
      'in a bulk write',
      duplicate('E11000', { writeErrors: [{ err: { keyPattern: { conversation: 1, seq: 1 } } }] }),
      ['conversation', 'seq'],
    ],
  ];
  for (const [how, error, fields] of says) {
    it(`is understood ${how}`, () => {
      const understood = storeError(error, where);
      expect(understood).to.be.instanceOf(DuplicateError).and.have.deep.property('fields', fields);
      expect(understood).to.have.property('cause', error);
    });
  }
});

describeWithMongo('two nodes over one MongoDB', (server) => {
  for (const watchBy of ['stream', 'polling'] as const) {
    it(`hear of each other's changes within 2 s, by ${watchBy}`, async () => {
      const url = server().url(`nodes-${watchBy}`);
      const [one, other] = [createMongoStore({ url, log, watchBy }), createMongoStore({ url, log, watchBy })];
      await one.collection('things').insert({ _id: 'before' });
      await other.ping();
      const heard = new Map<string, () => void>();
      const stop = other.collection('things').watch((id) => heard.get(id)?.());
      const latencies: number[] = [];
      // The first change comes at once, while the other node only begins to listen.
      for (const id of ['first', 'second', 'third']) {
        const hearing = new Promise<void>((resolve) => heard.set(id, resolve));
        await one.collection('things').insert({ _id: id });
        const began = performance.now();
        await hearing;
        latencies.push(performance.now() - began);
      }
      const hearing = new Promise<void>((resolve) => heard.set('before', resolve));
      await one.collection('things').update({}, { $set: { seen: true } });
      await hearing;
      expect(Math.max(...latencies)).to.be.lessThan(2000);
      stop();
      await Promise.all([one.close(), other.close()]);
    });
  }

  it('does not show its own field for following changes', async () => {
    const store = createMongoStore({ url: server().url('stamps'), log, watchBy: 'polling' });
    const things = store.collection('things');
    await things.insertMany([{ _id: 'a' }]);
    await things.replace({ _id: 'b' });
    expect(await things.findOneAndUpdate({ _id: 'a' }, { $set: { x: 1 } })).to.deep.equal({ _id: 'a', x: 1 });
    expect(await things.find({}, { sort: { _id: 1 } })).to.deep.equal([{ _id: 'a', x: 1 }, { _id: 'b' }]);
    expect(await things.aggregate([{ $match: { _id: 'b' } }])).to.deep.equal([{ _id: 'b' }]);
    await store.close();
  });

  it('goes on by itself after the server was away', async () => {
    const program = mongoProgram() ?? '';
    const own = await startMongo(program);
    const store = createMongoStore({ url: own.url('city'), log });
    const things = store.collection('things');
    await things.insert({ _id: 'a' });
    process.kill(own.pid, 'SIGSTOP');
    const began = performance.now();
    const error = await rejection(things.insert({ _id: 'b' }));
    expect(error).to.be.instanceOf(StoreUnavailableError);
    expect(performance.now() - began).to.be.lessThan(5000);
    process.kill(own.pid, 'SIGCONT');
    await things.insert({ _id: 'c' });
    expect(await things.findOne({ _id: 'a' })).to.deep.equal({ _id: 'a' });
    await store.close();
    await own.stop();
  });
});
