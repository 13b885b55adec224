import { expect } from 'chai';
import restify from 'restify';
import type { DeliveryReceipt, Incoming } from '../../../channels/channel.ts';
import { mountTwilio } from '../../../channels/twilio/index.ts';
import { ACCOUNT } from '../../fixtures/twilioServer.ts';
import { createRandom } from '../../fixtures/random.ts';
import { CITIZEN, PUBLIC_URL, sign, smsFields } from './webhook.ts';

describe('what Twilio calls', () => {
  const received: Incoming[] = [];
  const receipts: DeliveryReceipt[] = [];
  const logged: unknown[] = [];
  let isStoreDown = false;
  const log = {
    info: (fields: unknown) => void logged.push(fields),
    warn: (fields: unknown) => void logged.push(fields),
  };
  const server = restify.createServer();
  let base = '';

  before(async () => {
    mountTwilio(server, {
      authToken: ACCOUNT.authToken,
      publicUrl: PUBLIC_URL,
      vault: { hash: () => 'hash' },
      log,
      async receive(incoming) {
        await Promise.resolve();
        if (isStoreDown) throw new Error('the store is away');
        received.push(incoming);
      },
      async onReceipt(receipt) {
        await Promise.resolve();
        receipts.push(receipt);
      },
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  beforeEach(() => {
    for (const list of [received, receipts, logged]) list.length = 0;
    isStoreDown = false;
  });

  const FORM = 'application/x-www-form-urlencoded';
  function post(path: string, body: string, signature?: string, type = FORM) {
    const headers = { 'content-type': type, ...(signature === undefined ? {} : { 'x-twilio-signature': signature }) };
    return fetch(base + path, { method: 'POST', headers, body });
  }
  const postSigned = (path: string, fields: Record<string, string>) =>
    post(path, String(new URLSearchParams(fields)), sign(path, fields));

  it('answers a signed message with 200 and empty TwiML, once it is kept', async () => {
    const response = await postSigned('/twilio/messages', smsFields());
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/^text\/xml/);
    expect(await response.text()).to.match(/<Response\/>$/);
    expect(received).to.have.length(1);
    expect(received[0]).to.include({ kind: 'text', conversation: 'sms-hash' });
  });

  it('asks Twilio to come again when the store is away', async () => {
    isStoreDown = true;
    const response = await postSigned('/twilio/messages', smsFields());
    expect(response.status).to.equal(503);
    expect(JSON.stringify(logged)).not.to.include(CITIZEN).and.not.to.include('pasport');
  });

  it('takes a delivery receipt at either address', async () => {
    const fields = { MessageSid: `SM${'e'.repeat(32)}`, MessageStatus: 'delivered', To: CITIZEN };
    for (const path of ['/twilio/status', '/twilio/messages'])
      expect((await postSigned(path, fields)).status).to.equal(200);
    expect(receipts).to.have.length(2);
    expect(received).to.deep.equal([]);
  });

  it('refuses a forged signature, an empty one and none with 403, and keeps nothing', async () => {
    const body = String(new URLSearchParams(smsFields()));
    for (const signature of ['Zm9yZ2VkIGZvcmdlZCBmb3JnZWQ=', '', undefined]) {
      expect((await post('/twilio/messages', body, signature)).status).to.equal(403);
    }
    expect(received).to.deep.equal([]);
  });

  it('refuses a right signature over other words, another path, or by another key', async () => {
    const fields = smsFields();
    const body = String(new URLSearchParams({ ...fields, Body: 'other words' }));
    expect((await post('/twilio/messages', body, sign('/twilio/messages', fields))).status).to.equal(403);
    const same = String(new URLSearchParams(fields));
    expect((await post('/twilio/messages', same, sign('/twilio/status', fields))).status).to.equal(403);
    expect((await post('/twilio/messages', same, sign('/twilio/messages', fields, 'c3'.repeat(16)))).status).to.equal(
      403,
    );
  });

  it('counts the query of the address, odd characters and repeated parameters as Twilio does', async () => {
    expect((await postSigned("/twilio/messages?city=o'hara&x=%20", smsFields())).status).to.equal(200);
    expect(
      (
        await postSigned(
          '/twilio/messages',
          smsFields({ Body: 'ঢাকা + 50% = ? & 😀\n', 'a[b][c]': '1', __proto__x: '2' }),
        )
      ).status,
    ).to.equal(200);
    const fields = smsFields();
    const repeated = { ...fields, Extra: ['b', 'a', 'b'] };
    const body = `${String(new URLSearchParams(fields))}&Extra=b&Extra=a&Extra=b`;
    expect((await post('/twilio/messages', body, sign('/twilio/messages', repeated))).status).to.equal(200);
    expect(received).to.have.length(3);
  });

  it('answers what it cannot use with 200 and drops it, logging the reason only', async () => {
    expect((await postSigned('/twilio/messages', smsFields({ From: 'whatsapp:' }))).status).to.equal(200);
    expect((await postSigned('/twilio/messages', { Body: 'x' })).status).to.equal(200);
    expect(received).to.deep.equal([]);
    expect(logged).to.deep.equal([{ reason: 'no sender' }, { reason: 'no sender' }]);
  });

  it('refuses another content type, another method and a body beyond 256 kB', async () => {
    expect((await post('/twilio/messages', '{}', 'x', 'application/json')).status).to.equal(415);
    expect((await fetch(`${base}/twilio/messages`)).status).to.equal(405);
    expect((await post('/twilio/messages', 'A'.repeat(300 * 1024), 'x')).status).to.equal(413);
    expect((await postSigned('/twilio/messages', smsFields({ Body: 'b'.repeat(50_000) }))).status).to.equal(200);
  });

  it('never answers 5xx to odd bytes, signed or not', async () => {
    const random = createRandom(7);
    const names = [
      'Body',
      'From',
      'MessageSid',
      'NumMedia',
      'Latitude',
      'Longitude',
      'MessageStatus',
      'ButtonPayload',
      'OptOutType',
      'MediaUrl0',
      '__proto__',
    ] as const;
    const values = [
      '',
      '+',
      'whatsapp:',
      CITIZEN,
      '1',
      '-3',
      '1e6',
      '\u0000',
      '𝕱',
      '{"$gt":""}',
      '9'.repeat(400),
      'delivered',
      'http://127.0.0.1:1/',
      '%00%ff',
    ] as const;
    for (let round = 0; round < 200; round++) {
      const fields: Record<string, string> = random.below(2) ? smsFields() : {};
      for (const name of random.times(random.below(6), () => random.pick(names)))
        Object.defineProperty(fields, name, { value: random.pick(values), enumerable: true, configurable: true });
      expect((await postSigned('/twilio/messages', fields)).status).to.equal(200);
      const bytes = String.fromCharCode(...random.times(random.below(300), () => random.below(256)));
      expect((await post('/twilio/status', bytes, 'Zm9yZ2Vk')).status).to.equal(403);
    }
  });
});
