import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { createMongoStore } from '../../store/mongo/index.ts';
import { within } from '../../store/mongo/patience.ts';
import { StoreUnavailableError } from '../../store/store.ts';
import { type MongoRelay, startMongoRelay } from '../fixtures/mongoRelay.ts';
import { describeWithMongo, freePort } from '../fixtures/mongoServer.ts';
import { rejection } from '../fixtures/rejection.ts';

const TOLD_WITHIN_MS = 5000;

describeWithMongo('a program that starts over a slow MongoDB', (server) => {
  let relay: MongoRelay;

  beforeEach(async () => {
    relay = await startMongoRelay(server().url(''));
  });
  afterEach(() => relay.close());

  /** With a log that is told once the store begins to wait. */
  function open(isOver = false) {
    let tell = (): void => undefined;
    const slow = new Promise<void>((resolve) => (tell = resolve));
    const warnings: string[] = [];
    const warn = (_data: Record<string, unknown>, text: string): void => {
      warnings.push(text);
      tell();
    };
    const start = { isOver };
    return { store: createMongoStore({ url: relay.url('patience'), log: { warn }, start }), slow, warnings, start };
  }

  it('says that it waits, and goes on when the server takes up its work', async () => {
    const { store, slow, warnings } = open();
    relay.hold();
    const pinged = store.ping();
    await slow;
    relay.letGo();
    await pinged;
    expect(warnings.join()).to.include('slow');
    await store.close();
  });

  it('waits for an answer, too, that comes late in the middle of the start', async () => {
    const { store, slow } = open();
    await store.ping();
    relay.hold();
    const inserted = store.collection('things', [{ fields: { a: 1 } }]).insert({ _id: 'a' });
    await slow;
    relay.letGo();
    await inserted;
    await store.close();
  });

  it('is told within 5 s once it serves', async () => {
    const { store, start } = open();
    await store.ping();
    start.isOver = true;
    relay.hold();
    const began = performance.now();
    expect(await rejection(store.ping())).to.be.instanceOf(StoreUnavailableError);
    expect(performance.now() - began).to.be.lessThan(TOLD_WITHIN_MS);
    relay.letGo();
    await store.close();
  });

  it('is told within 5 s where nobody takes connections', async () => {
    const url = `mongodb://127.0.0.1:${await freePort()}/patience`;
    const store = createMongoStore({ url, log: { warn: () => undefined }, start: { isOver: false } });
    const began = performance.now();
    expect(await rejection(store.ping())).to.be.instanceOf(StoreUnavailableError);
    expect(performance.now() - began).to.be.lessThan(TOLD_WITHIN_MS);
    await store.close();
  });
});

describe('waiting for an answer', () => {
  const waiting = { ms: 500, server: 'here', onSlow: () => undefined };

  it('does not count the time in which this process itself was busy', async () => {
    const answer = readFile(import.meta.filename, 'utf8');
    const waited = within(waiting, answer);
    const began = performance.now();
    while (performance.now() - began < waiting.ms * 2);
    expect(await waited).to.equal(await answer);
  });

  it('ends when there is none', async () => {
    const never = new Promise<void>(() => undefined);
    expect(await rejection(within(waiting, never))).to.be.instanceOf(StoreUnavailableError);
  });
});
