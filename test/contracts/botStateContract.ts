import { randomBytes } from 'node:crypto';
import type { Storage, StoreItem } from 'botbuilder';
import { expect } from 'chai';
import { createBotState } from '../../store/botState.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';
import { rejection } from '../fixtures/rejection.ts';

/** Bot Framework's rules for a `Storage`, over any store. */
export function botStateContract(openStore: () => Store): void {
  let store: Store;
  let storage: Storage;

  before(() => {
    store = openStore();
    storage = createBotState(store, createVault([randomBytes(32)]));
  });
  after(() => store.close());

  async function read(key: string): Promise<StoreItem | undefined> {
    return (await storage.read([key]))[key];
  }

  it('reads nothing where nothing was written', async () => {
    expect(await storage.read(['nobody', 'nothing'])).to.deep.equal({});
    expect(await storage.read([])).to.deep.equal({});
  });

  it('keeps items as they were, under any key, with an eTag each', async () => {
    const item = { dialogStack: [{ id: 'main', state: { step: 2 } }], said: 'কোথায়?', none: null };
    await storage.write({ 'sms/conversations/a|b $.#?': item, other: { count: 1 } });
    const { 'sms/conversations/a|b $.#?': found, other } = await storage.read([
      'sms/conversations/a|b $.#?',
      'other',
      'nobody',
    ]);
    expect(found).to.deep.include(item);
    expect(found?.eTag).to.be.a('string').and.not.equal('');
    expect(other).to.include({ count: 1 });
  });

  it('does not change the item that it is given', async () => {
    const item = { count: 1 };
    await storage.write({ given: item });
    expect(item).to.deep.equal({ count: 1 });
  });

  it('replaces the version that was read, and refuses an older one', async () => {
    await storage.write({ versioned: { count: 1 } });
    const first = await read('versioned');
    await storage.write({ versioned: { ...first, count: 2 } });
    const error = await rejection(storage.write({ versioned: { ...first, count: 3 } }));
    expect(error.message).to.match(/eTag conflict/);
    expect(await read('versioned'))
      .to.include({ count: 2 })
      .and.to.have.property('eTag')
      .not.equal(first?.eTag);
  });

  it('lets one of many win who all read the same version', async () => {
    await storage.write({ raced: { count: 0 } });
    const seen = await read('raced');
    const writes = Array.from({ length: 10 }, (_, at) => storage.write({ raced: { ...seen, count: at } }));
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
  });

  it("overwrites with '*', and without an eTag", async () => {
    await storage.write({ forced: { count: 1 } });
    await storage.write({ forced: { count: 2, eTag: '*' } });
    expect(await read('forced')).to.include({ count: 2 });
    await storage.write({ forced: { count: 3 } });
    expect(await read('forced')).to.include({ count: 3 });
  });

  it('refuses an empty eTag', async () => {
    await storage.write({ empty: { count: 1 } });
    expect((await rejection(storage.write({ empty: { count: 2, eTag: '' } }))).message).to.match(/eTag/);
  });

  it('deletes, also what is not there, and takes the key again', async () => {
    await storage.write({ deleted: { count: 1 } });
    await storage.delete(['deleted', 'nobody']);
    expect(await read('deleted')).to.equal(undefined);
    await storage.write({ deleted: { count: 2, eTag: 'of the item before' } });
    expect(await read('deleted')).to.include({ count: 2 });
  });

  it('keeps what citizens said unreadable in the database', async () => {
    await storage.write({ secret: { said: 'my number is 01711' } });
    const [document] = await store.collection('botState').find({ _id: 'secret' });
    expect(JSON.stringify(document)).not.to.include('01711').and.not.to.include('said');
  });
}
