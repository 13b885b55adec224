import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, Outgoing, SendResult } from '../../channels/channel.ts';
import { createDelivery, type Delivery } from '../../channels/delivery.ts';
import { createOptOuts, type OptOuts } from '../../channels/optOuts.ts';
import { createOutbox, type Outbox, type OutboxDocument } from '../../channels/outbox.ts';
import { createLocalClaims } from '../../store/claims.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';
import { until } from '../fixtures/until.ts';

const vault = createVault([Buffer.alloc(32, 5)]);

describe('delivery', () => {
  let folder: string;
  let store: Store;
  let outbox: Outbox;
  let optOuts: OptOuts;
  let delivery: Delivery;
  let tried: { text: string; at: number }[];
  let ended: string[];
  let onEnded: () => void;
  let plan: SendResult[];
  let found: SendResult | undefined;
  let lookUps: number;

  const network: Channel = {
    name: 'sms',
    render: () => ({ activity: {} }),
    async send({ activity }) {
      tried.push({ text: activity.text ?? '', at: Date.now() });
      return plan.shift() ?? { kind: 'sent', receipt: `SM${tried.length}`, segments: 1 };
    },
    async findSent() {
      lookUps++;
      return found;
    },
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'delivery-'));
    store = createEmbeddedStore({ folder, log: { warn: () => undefined } });
    [tried, ended, plan, found, lookUps] = [[], [], [], undefined, 0];
    onEnded = () => undefined;
    const clock = () => new Date();
    outbox = createOutbox(store, vault, clock);
    optOuts = createOptOuts(store, clock);
    delivery = createDelivery({
      outbox,
      optOuts,
      channels: { sms: network },
      claims: createLocalClaims(),
      clock,
      random: () => 0,
      onSent: (_, { receipt = '' }) => end(receipt),
      onFailed: (_, __, reason) => end(reason),
      onError: (error) => end(String(error)),
    });
  });

  afterEach(async () => {
    await delivery.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });

  function end(what: string): void {
    ended.push(what);
    onEnded();
  }

  function untilEnded(count: number): Promise<void> {
    return new Promise((resolve) => {
      onEnded = () => ended.length >= count && resolve();
      onEnded();
    });
  }

  const message = (id: string, text = id, conversation = 'sms-a'): Outgoing => {
    return { id, channel: 'sms', conversation, address: '+8801700000000', activity: { type: 'message', text } };
  };
  const documentOf = (_id: string) => store.collection<OutboxDocument>('outbox').findOne({ _id });

  it('sends what is owed, in the order in which it is owed', async () => {
    await delivery.owe(message('1'));
    await delivery.owe(message('2'));
    await delivery.owe(message('3'));
    await untilEnded(3);
    expect(tried.map(({ text }) => text)).to.deep.equal(['1', '2', '3']);
    expect(await outbox.count()).to.equal(0);
  });

  it('owes the same message once, however often it is owed', async () => {
    await Promise.all([delivery.owe(message('1')), delivery.owe(message('1'))]);
    await delivery.owe(message('1'));
    await delivery.owe(message('2'));
    await untilEnded(2);
    expect(tried.map(({ text }) => text)).to.deep.equal(['1', '2']);
  });

  it('tries again after a failure, and keeps the order meanwhile', async () => {
    plan = [{ kind: 'retry', reason: 'down', afterMs: 30 }];
    await delivery.owe(message('1'));
    await delivery.owe(message('2'));
    await untilEnded(2);
    expect(tried.map(({ text }) => text)).to.deep.equal(['1', '1', '2']);
    const [first, second] = tried;
    expect((second?.at ?? 0) - (first?.at ?? 0)).to.be.at.least(29);
  });

  it('does not look up what surely was not sent', async () => {
    plan = [{ kind: 'retry', reason: 'busy', afterMs: 1 }];
    await delivery.owe(message('1'));
    await untilEnded(1);
    expect(lookUps).to.equal(0);
  });

  it('asks the network what became of a send in doubt, and does not send it twice', async () => {
    plan = [{ kind: 'inDoubt', reason: 'no answer' }];
    found = { kind: 'sent', receipt: 'SMfound' };
    await delivery.owe(message('1'));
    await untilEnded(1);
    expect([tried.length, lookUps, ended]).to.deep.equal([1, 1, ['SMfound']]);
  });

  it('sends again what was in doubt and never arrived', async () => {
    plan = [{ kind: 'inDoubt', reason: 'no answer' }];
    await delivery.owe(message('1'));
    await untilEnded(1);
    expect([tried.length, lookUps]).to.deep.equal([2, 1]);
  });

  it('stays in doubt while the network cannot be asked', async () => {
    plan = [{ kind: 'inDoubt', reason: 'no answer' }];
    found = { kind: 'retry', reason: 'down', afterMs: 5 };
    await delivery.owe(message('1'));
    const asked = new Promise<void>((resolve) => {
      const original = network.findSent;
      network.findSent = async (...args) => {
        if (lookUps === 2) {
          found = { kind: 'sent', receipt: 'SMlate' };
          resolve();
        }
        return original?.(...args);
      };
    });
    await asked;
    await untilEnded(1);
    expect([tried.length, ended]).to.deep.equal([1, ['SMlate']]);
  });

  it('takes up what another process left in the middle of sending', async () => {
    await outbox.owe(message('1'));
    await outbox.begin('1');
    found = { kind: 'sent', receipt: 'SMbefore' };
    await delivery.sweep();
    await untilEnded(1);
    expect([tried.length, (await documentOf('1'))?.receipt]).to.deep.equal([0, 'SMbefore']);
  });

  it('holds up no other citizen when one send hangs', async () => {
    let release: (result: SendResult) => void = () => undefined;
    const hanging = new Promise<SendResult>((resolve) => {
      release = resolve;
    });
    const original = network.send;
    network.send = (outgoing) => (outgoing.conversation === 'sms-hang' ? hanging : original(outgoing));
    await delivery.owe(message('h', 'h', 'sms-hang'));
    await delivery.owe(message('1'));
    await untilEnded(1);
    expect(ended).to.deep.equal(['SM1']);
    release({ kind: 'sent', receipt: 'SMh' });
    await untilEnded(2);
    network.send = original;
  });

  it('gives a refusal no second try, and goes on with the next message', async () => {
    plan = [{ kind: 'refused', code: '21614', reason: 'not a mobile number' }];
    await delivery.owe(message('1'));
    await delivery.owe(message('2'));
    await untilEnded(2);
    expect(tried.map(({ text }) => text)).to.deep.equal(['1', '2']);
    expect(await until(async () => (await documentOf('1'))?.state === 'refused', 5000)).to.equal(true);
  });

  it('sends nothing more to a citizen who the network says has opted out', async () => {
    plan = [{ kind: 'refused', code: '21610', reason: 'unsubscribed', optedOut: true }];
    await delivery.owe(message('1'));
    await delivery.owe(message('2'));
    await untilEnded(2);
    expect([tried.length, await optOuts.has('sms-a')]).to.deep.equal([1, true]);
  });

  it('gives up after the last attempt, visibly, and keeps what was to be said', async () => {
    plan = Array.from({ length: 24 }, () => ({ kind: 'retry', reason: 'down', afterMs: 0 }) as const);
    await delivery.owe(message('1'));
    await untilEnded(1);
    await until(async () => (await outbox.countDead()) === 1, 5000);
    expect([tried.length, await outbox.count()]).to.deep.equal([24, 0]);
    expect((await documentOf('1'))?.sealed).to.be.a('string');
  });

  it('keeps the furthest of the delivery receipts, whatever their order', async () => {
    await delivery.owe(message('1'));
    await untilEnded(1);
    for (const status of ['delivered', 'queued', 'sent'] as const)
      await outbox.recordReceipt({ channel: 'sms', receipt: 'SM1', status });
    expect((await documentOf('1'))?.delivery).to.equal('delivered');
    expect(await outbox.recordReceipt({ channel: 'sms', receipt: 'SMother', status: 'sent' })).to.equal(false);
  });

  it('keeps no word and no number readable in the store', async () => {
    await outbox.owe(message('1', 'my secret sentence'));
    const text = JSON.stringify(await documentOf('1'));
    expect(text).not.to.include('secret');
    expect(text).not.to.include('8801700000000');
  });
});
