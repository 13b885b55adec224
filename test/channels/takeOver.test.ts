import { expect } from 'chai';
import type { Channel, DeliveryReceipt, Outgoing } from '../../channels/channel.ts';
import { createDelivery, type Delivery } from '../../channels/delivery.ts';
import { createInbox } from '../../channels/inbox.ts';
import { createOptOuts, type OptOuts } from '../../channels/optOuts.ts';
import { createOutbox, type Outbox } from '../../channels/outbox.ts';
import { createTakeOver } from '../../channels/takeOver.ts';
import { createSmsChannel, createWhatsAppChannel } from '../../channels/twilio/index.ts';
import { parseWebhook } from '../../channels/twilio/parse.ts';
import { createLocalClaims } from '../../store/claims.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';
import { PUBLIC_URL, SMS_FROM, WHATSAPP_FROM } from '../fixtures/program.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { ACCOUNT, startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

const PHONE = '+8801711000001';
const TEMPLATE = `HX${'c'.repeat(32)}`;
const HOUR = 3_600_000;
const vault = createVault([Buffer.alloc(32, 6)]);
const whatsApp = `whatsapp-${vault.hash(PHONE)}`;

describe('a citizen whom WhatsApp does not reach', () => {
  let twilio: Awaited<ReturnType<typeof startTwilioServer>>;
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let store: Store;
  let outbox: Outbox;
  let optOuts: OptOuts;
  let delivery: Delivery;
  let heardAt: number | undefined;
  let failed: string[];

  beforeEach(async () => {
    [heardAt, failed] = [Date.now(), []];
    twilio = await startTwilioServer({ [TEMPLATE]: 'News of your case: {{1}}' });
    folder = await tempFolder();
    store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    open();
  });

  afterEach(async () => {
    await delivery.stop();
    await store.close();
    await folder.remove();
    await twilio.close();
  });

  function open(templates: Record<string, string> = {}, hasWhatsApp = true): void {
    const clock = () => new Date();
    const config = { ...ACCOUNT, apiUrl: twilio.url, publicUrl: PUBLIC_URL, templates };
    const channels: Partial<Record<'sms' | 'whatsapp', Channel>> = {
      sms: createSmsChannel({ ...config, smsFrom: SMS_FROM }),
      ...(hasWhatsApp ? { whatsapp: createWhatsAppChannel({ ...config, whatsAppFrom: WHATSAPP_FROM }) } : {}),
    };
    outbox = createOutbox(store, vault, clock);
    optOuts = createOptOuts(store, clock);
    delivery = createDelivery({
      outbox,
      optOuts,
      channels,
      claims: createLocalClaims(),
      clock,
      takeOver: createTakeOver({ channels, hash: vault.hash }),
      lastHeardAt: async () => heardAt,
      onSent: () => undefined,
      onFailed: (_, id, reason) => void failed.push(`${id} ${reason}`),
      onError: (error) => void failed.push(String(error)),
    });
  }

  const news = (id: string): Outgoing => ({
    id,
    channel: 'whatsapp',
    conversation: whatsApp,
    address: PHONE,
    activity: { type: 'message', text: 'Your case is solved.', locale: 'en' },
    instead: { channel: 'sms', activity: { type: 'message', text: 'Case solved.' } },
  });
  const settled = () => until(async () => (await outbox.count()) === 0, 10_000);
  const came = () => twilio.taken.map(({ to, body }) => `${to} ${body}`);

  function receiptOf(index: number, status: string, errorCode = ''): DeliveryReceipt {
    const sid = twilio.taken[index]?.sid ?? `SM${'9'.repeat(32)}`;
    const form = { MessageSid: sid, MessageStatus: status, ErrorCode: errorCode, To: `whatsapp:${PHONE}` };
    const webhook = parseWebhook(new URLSearchParams(form), vault.hash);
    if (webhook.kind !== 'receipt') throw new Error('not a receipt');
    return webhook.receipt;
  }

  it('hears by WhatsApp within its 24 hours', async () => {
    await delivery.owe(news('n1'));
    await settled();
    expect(came()).to.deep.equal([`whatsapp:${PHONE} Your case is solved.`]);
  });

  it('hears by template after 24 hours, where one is set', async () => {
    await delivery.stop();
    open({ update: TEMPLATE });
    heardAt = Date.now() - 25 * HOUR;
    await delivery.owe(news('n1'));
    await settled();
    expect(came()).to.deep.equal([`whatsapp:${PHONE} News of your case: Your case is solved.`]);
  });

  it('hears by SMS after 24 hours where no template is set, in the words that are for SMS', async () => {
    heardAt = undefined;
    await delivery.owe(news('n1'));
    await settled();
    expect(came()).to.deep.equal([`${PHONE} Case solved.`]);
  });

  for (const code of [63016, 63024, 63003]) {
    it(`hears once, by SMS, when WhatsApp refuses with ${code} at once`, async () => {
      twilio.plan(`whatsapp:${PHONE}`, { refuse: 400, code });
      await delivery.owe(news('n1'));
      await settled();
      expect(came()).to.deep.equal([`${PHONE} Case solved.`]);
      expect(failed).to.deep.equal([]);
    });

    it(`hears once, by SMS, when ${code} comes with a receipt, however often it comes`, async () => {
      await delivery.owe(news('n1'));
      await settled();
      for (const status of ['sent', 'undelivered', 'failed', 'undelivered'])
        await delivery.takeReceipt(receiptOf(0, status, status === 'sent' ? '' : String(code)));
      await settled();
      expect(came().slice(1)).to.deep.equal([`${PHONE} Case solved.`]);
    });
  }

  it('hears by SMS when the receipt is faster than the answer that the message was taken', async () => {
    const early = { channel: 'whatsapp', receipt: `SM${'1'.padStart(32, '0')}`, status: 'failed' } as const;
    await delivery.takeReceipt({ ...early, errorCode: '63024', takeOver: 'sms' });
    await delivery.owe(news('n1'));
    await settled();
    await until(async () => came().length === 2, 10_000);
    expect(came()[1]).to.equal(`${PHONE} Case solved.`);
  });

  it('hears nothing twice when the message has arrived before', async () => {
    await delivery.owe(news('n1'));
    await settled();
    await delivery.takeReceipt(receiptOf(0, 'delivered'));
    await delivery.takeReceipt(receiptOf(0, 'failed', '63016'));
    await settled();
    expect(came()).to.have.length(1);
    expect(JSON.stringify(await store.collection('outbox').find({}))).not.to.include('sealed');
  });

  it('hears by SMS also when the program was ended between receipt and SMS', async () => {
    await delivery.owe(news('n1'));
    await settled();
    await outbox.owe({ ...news('n1~sms'), channel: 'sms', conversation: 'sms-x', activity: { text: 'Case solved.' } });
    await delivery.stop();
    open();
    await delivery.takeReceipt(receiptOf(0, 'failed', '63016'));
    await delivery.sweep();
    await settled();
    expect(came().slice(1)).to.deep.equal([`${PHONE} Case solved.`]);
  });

  it('hears by SMS where the city has no WhatsApp any more', async () => {
    await delivery.stop();
    open({}, false);
    await delivery.owe(news('n1'));
    await settled();
    expect(came()).to.deep.equal([`${PHONE} Case solved.`]);
  });

  it('hears nothing by SMS where SMS was opted out of, and the officer can be told', async () => {
    await optOuts.add(`sms-${vault.hash(PHONE)}`);
    twilio.plan(`whatsapp:${PHONE}`, { refuse: 400, code: 63024 });
    await delivery.owe(news('n1'));
    await settled();
    expect(came()).to.deep.equal([]);
    expect(failed).to.deep.equal(['n1~sms OPTED_OUT']);
  });

  it('is said not to be reached when nothing can take over', async () => {
    await delivery.owe(news('n1'));
    await settled();
    await delivery.takeReceipt(receiptOf(0, 'undelivered', '63018'));
    expect(failed).to.deep.equal(['n1 63018']);
  });

  it('was heard last when they wrote last', async () => {
    let now = 1000;
    const inbox = createInbox(store, vault, () => new Date(now));
    const message = { channel: 'whatsapp', conversation: whatsApp, address: PHONE, kind: 'text', text: 'hi' } as const;
    expect(await inbox.lastHeardAt(whatsApp)).to.equal(undefined);
    await inbox.receive({ ...message, id: 'a' });
    now = 5000;
    await inbox.receive({ ...message, id: 'b' });
    expect(await inbox.lastHeardAt(whatsApp)).to.equal(5000);
  });
});
