import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Channel, Outgoing } from '../../../channels/channel.ts';
import { canSmsTakeOver, createSmsChannel, createTwilioApi } from '../../../channels/twilio/index.ts';
import { ACCOUNT, type Step, startTwilioServer } from '../../fixtures/twilioServer.ts';

const FROM = '+15005550006';
const config = { ...ACCOUNT, smsFrom: FROM, publicUrl: 'https://door.example', templates: {} };

describe('sending an SMS through Twilio', () => {
  let server: Awaited<ReturnType<typeof startTwilioServer>>;
  let channel: ReturnType<typeof createSmsChannel>;
  let phones = 0;
  before(async () => {
    server = await startTwilioServer();
    const at = { ...config, apiUrl: server.url };
    channel = createSmsChannel(at, { api: createTwilioApi(at, { timeoutMs: 300 }) });
  });
  after(() => server.close());

  function messageTo(address: string, text = 'Passport office, 14 Station Road.'): Outgoing {
    return { id: 't-0', channel: 'sms', conversation: 'sms-x', address, activity: { type: 'message', text } };
  }
  const newPhone = () => `+88017000${String(10_000 + phones++)}`;
  function sendAfter(...steps: Step[]) {
    const phone = newPhone();
    server.plan(phone, ...steps);
    return channel.send(messageTo(phone));
  }

  it('goes from our number, with the address for receipts, and says what it cost', async () => {
    const phone = newPhone();
    const result = await channel.send(messageTo(phone));
    const [taken] = server.taken.filter(({ to }) => to === phone);
    expect(result).to.deep.equal({ kind: 'sent', receipt: taken?.sid, segments: 1 });
    expect(taken).to.include({ from: FROM, statusCallback: 'https://door.example/twilio/status' });
  });

  it('is to be tried again after 429, not before its Retry-After, in seconds or as a date', async () => {
    expect(await sendAfter({ refuse: 429, code: 20429, retryAfter: '3' })).to.include({ kind: 'retry', afterMs: 3000 });
    const date = new Date(Date.now() + 60_000).toUTCString();
    const result = await sendAfter({ refuse: 429, code: 20429, retryAfter: date });
    expect(result).to.have.property('afterMs').that.is.within(50_000, 60_000);
    expect(await sendAfter({ refuse: 429 }))
      .to.have.property('kind', 'retry')
      .and.not.to.have.property('afterMs');
  });

  it('is to be tried again after 500 and 503, and when our credentials are refused', async () => {
    for (const refuse of [500, 503, 401]) expect(await sendAfter({ refuse })).to.include({ kind: 'retry' });
  });

  it('is in doubt after a gateway gave up, or an answer that is none', async () => {
    for (const refuse of [502, 504]) expect(await sendAfter({ refuse })).to.include({ kind: 'inDoubt' });
    expect(await sendAfter({ page: 200 })).to.include({ kind: 'inDoubt' });
  });

  it('is refused for good with the code, and 21610 says that the citizen has opted out', async () => {
    expect(await sendAfter({ refuse: 400, code: 21610 })).to.deep.include({
      kind: 'refused',
      code: '21610',
      optedOut: true,
    });
    for (const code of [21211, 21614, 21617, 21408]) {
      const result = await sendAfter({ refuse: code === 21408 ? 403 : 400, code });
      expect(result)
        .to.include({ kind: 'refused', code: String(code) })
        .and.not.to.have.property('optedOut');
    }
    expect(await channel.send(messageTo(newPhone(), 'a'.repeat(1601)))).to.include({ kind: 'refused', code: '21617' });
    expect(await channel.send(messageTo('nobody'))).to.include({ kind: 'refused', code: '21211' });
  });

  it('is in doubt when no answer comes, and sent when it comes late', async () => {
    expect(await sendAfter({ hang: true })).to.include({ kind: 'inDoubt' });
    expect(await sendAfter({ slow: 100 })).to.include({ kind: 'sent' });
  });

  it('holds nobody else up while one hangs', async () => {
    const at = { ...config, apiUrl: server.url };
    const patient = createSmsChannel(at, { api: createTwilioApi(at, { timeoutMs: 2000 }) });
    const hanging = Array.from({ length: 30 }, () => {
      const phone = newPhone();
      server.plan(phone, { hang: true });
      return patient.send(messageTo(phone));
    });
    const first = await Promise.race([...hanging, patient.send(messageTo(newPhone()))]);
    expect(first).to.include({ kind: 'sent' });
    await Promise.all(hanging);
  });

  it('is found again when the connection was cut after Twilio had taken it', async () => {
    const phone = newPhone();
    const startedAt = new Date();
    server.plan(phone, { cutAfter: true });
    expect(await channel.send(messageTo(phone))).to.include({ kind: 'inDoubt' });
    const [taken] = server.taken.filter(({ to }) => to === phone);
    const found = await channel.findSent(messageTo(phone), { startedAt, knownReceipts: [] });
    expect(found).to.deep.equal({ kind: 'sent', receipt: taken?.sid, segments: 1 });
    expect(server.lists.at(-1)?.searchParams.get('To')).to.equal(phone);
    expect(server.lists.at(-1)?.searchParams.get('From')).to.equal(FROM);
  });

  it('is not found when the connection was cut before, nor by other words, nor from an earlier day', async () => {
    const phone = newPhone();
    server.plan(phone, { cutBefore: true });
    expect(await channel.send(messageTo(phone))).to.include({ kind: 'inDoubt' });
    const attempt = { startedAt: new Date(), knownReceipts: [] };
    expect(await channel.findSent(messageTo(phone), attempt)).to.equal(undefined);
    await channel.send(messageTo(phone, 'Other words.'));
    expect(await channel.findSent(messageTo(phone), attempt)).to.equal(undefined);
    await channel.send(messageTo(phone));
    const tomorrow = { startedAt: new Date(Date.now() + 86_400_000), knownReceipts: [] };
    expect(await channel.findSent(messageTo(phone), tomorrow)).to.equal(undefined);
  });

  it('finds the older of two with the same words, as each is asked for in its turn', async () => {
    const phone = newPhone();
    const startedAt = new Date();
    await channel.send(messageTo(phone));
    await channel.send(messageTo(phone));
    const [first, second] = server.taken.filter(({ to }) => to === phone);
    const found = await channel.findSent(messageTo(phone), { startedAt, knownReceipts: [] });
    expect(found).to.include({ receipt: first?.sid });
    const next = await channel.findSent(messageTo(phone), { startedAt, knownReceipts: [first?.sid ?? ''] });
    expect(next).to.include({ receipt: second?.sid });
  });

  it('never names the citizen in a reason', async () => {
    const phone = newPhone();
    for (const step of [{ hang: true }, { cutBefore: true }, { refuse: 500 }, { refuse: 400, code: 21610 }] as const) {
      server.plan(phone, step);
      expect(JSON.stringify(await channel.send(messageTo(phone)))).not.to.include(phone);
    }
  });
});

describe("when Twilio's API cannot be reached", () => {
  async function channelAtNothing(): Promise<Channel> {
    const http = createServer();
    await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', () => resolve()));
    const { port } = http.address() as AddressInfo;
    await new Promise((resolve) => http.close(resolve));
    return createSmsChannel({ ...config, apiUrl: `http://127.0.0.1:${port}` });
  }
  const message: Outgoing = {
    id: 't',
    channel: 'sms',
    conversation: 'c',
    address: '+8801700000000',
    activity: { text: 'x' },
  };

  it('nothing was sent: a message is to be tried again, and a look-up too', async () => {
    const channel = await channelAtNothing();
    expect(await channel.send(message)).to.include({ kind: 'retry' });
    expect(await channel.findSent?.(message, { startedAt: new Date(), knownReceipts: [] })).to.include({
      kind: 'retry',
    });
  });

  it('a name that does not resolve has sent nothing either', async () => {
    const channel = createSmsChannel({ ...config, apiUrl: 'http://twilio.invalid' });
    expect(await channel.send(message)).to.include({ kind: 'retry' });
  });
});

describe('what WhatsApp could not deliver', () => {
  it('may go by SMS when the citizen is not there or the window is closed', () => {
    for (const code of ['63003', '63016', '63024']) expect(canSmsTakeOver(code)).to.equal(true);
    for (const code of ['21610', '21211', '30003', 'constructor', undefined])
      expect(canSmsTakeOver(code)).to.equal(false);
  });
});
