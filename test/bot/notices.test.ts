import { expect } from 'chai';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { createVault } from '../../store/vault.ts';
import type { Contact, GrievanceDraft, Officer } from '../../grievances/model.ts';
import { allChannels } from '../fixtures/program.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';
import { sign, smsFields } from '../channels/twilio/webhook.ts';

const KEY = Buffer.alloc(32, 9);
const hash = createVault([KEY]).hash;
const mina: Officer = { id: 'mina', roles: [], groups: ['streets'] };
const HOUR = 3_600_000;
/** A Sunday, ten in the morning in Dhaka. */
const MORNING = Date.parse('2026-11-22T10:00:00+06:00');

describe('a citizen whose grievance an officer works on', function () {
  this.timeout(120_000);
  let twilio: Awaited<ReturnType<typeof startTwilioServer>>;
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let program: Awaited<ReturnType<typeof compose>>;
  let now = MORNING;

  let phone: string;
  let base: string;

  before(async () => {
    twilio = await startTwilioServer();
    folder = await tempFolder();
    await open();
  });

  after(async () => {
    await close();
    await folder.remove();
    await twilio.close();
  });

  let day = 0;
  beforeEach(() => {
    phone = `+88017110000${40 + ++day}`;
    now = MORNING + 7 * day * 24 * HOUR;
  });

  async function open(): Promise<void> {
    const settings = { DATA_DIR: folder.path, DATA_KEY: KEY.toString('base64'), LOG_LEVEL: 'silent' };
    program = await compose(readConfig(allChannels(twilio.url, settings)), createLog('silent'), () => new Date(now));
    program.server.listen(0, '127.0.0.1');
    base = await new Promise((done) =>
      program.server.once('listening', () => done(`http://127.0.0.1:${program.server.address().port}`)),
    );
  }

  async function close(): Promise<void> {
    program.server.server.closeAllConnections();
    await new Promise<void>((done) => program.server.close(() => done()));
    await program.close();
  }

  /** What the citizen texts, as Twilio posts it; fulfilled with the reply. */
  async function says(text: string): Promise<string> {
    const before = came().length;
    const fields = smsFields({ From: phone, Body: text });
    const signature = sign('/twilio/messages', fields);
    const headers = { 'x-twilio-signature': signature };
    const taken = await fetch(`${base}/twilio/messages`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
    });
    expect(taken.status).to.equal(200);
    await comes(before + 1);
    return came()[before] ?? '';
  }

  const contact = (channel: 'sms' | 'whatsapp', language = 'en'): Contact => ({
    channel,
    conversation: `${channel}-${hash(phone)}`,
    address: phone,
    language,
    owner: phone,
  });

  async function file(from: Contact, change: Partial<GrievanceDraft> = {}): Promise<string> {
    const words = { text: 'the street lamp before our door is dark', category: 'streetLight' };
    const { channel, language } = from;
    const draft = { id: `draft ${from.conversation}`, ...words, channel, language, contact: from, ...change };
    return (await program.grievances.file(draft)).reference;
  }

  async function resolve(reference: string): Promise<void> {
    const { desk } = program.grievances;
    await desk.assign({ cause: 'take', officer: mina, reference });
    await desk.resolve({ cause: 'done', officer: mina, reference, text: 'New lamp is in.' });
  }

  const came = (to = phone) => twilio.taken.filter((message) => message.to === to).map(({ body }) => body);
  const comes = (count: number, to = phone) => until(() => came(to).length >= count, 20_000);
  const work = () => program.grievances.work.runDue();

  it('hears each step once and in order, and is asked whether it is solved', async () => {
    const reference = await file(contact('sms'));
    await resolve(reference);
    await Promise.all([work(), work()]);
    await comes(2);
    await work();
    expect(came()).to.deep.equal([
      `${reference}: Streets and Lighting has taken it on. You will get an answer by Sun 13 Dec.`,
      `${reference}: Streets and Lighting says: "New lamp is in". Is it solved? YES or NO, until Wed 2 Dec, 10:00. NO opens it again.`,
    ]);
  });

  it('hears it in their own language', async () => {
    await resolve(await file(contact('sms', 'bn')));
    await work();
    await comes(2);
    expect(came()[1]).to.match(/সমাধান হয়েছে\?/);
  });

  it('hears it once though the program ends in the middle and starts again', async () => {
    const reference = await file(contact('sms'));
    await resolve(reference);
    await close();
    await open();
    await work();
    await comes(2);
    await close();
    await open();
    await work();
    now += HOUR;
    await work();
    expect(came()).to.have.length(2);
  });

  it('is not woken at night', async () => {
    now += 12.5 * HOUR;
    const reference = await file(contact('sms'));
    await resolve(reference);
    await work();
    now += 9 * HOUR;
    await work();
    expect(came()).to.deep.equal([]);
    now += HOUR;
    await work();
    await comes(2);
    expect(came()).to.have.length(2);
  });

  it('hears by SMS what WhatsApp would no longer take', async () => {
    const reference = await file(contact('whatsapp'));
    now += 30 * HOUR;
    await resolve(reference);
    await work();
    await comes(2);
    expect(came(`whatsapp:${phone}`)).to.deep.equal([]);
    expect(came()[1]).to.match(/^RD-.* Is it solved\?/);
  });

  it('answers by SMS what would have come by WhatsApp, rates it, and it is closed', async () => {
    const reference = await file(contact('whatsapp'));
    now += 30 * HOUR;
    await resolve(reference);
    await work();
    await comes(2);
    expect(await says('yes')).to.match(/How was it/);
    expect(await says('4, 2 visits, 60')).to.match(/thank you/i);
    const view = await program.grievances.desk.show(mina, reference);
    expect([view.state, view.rating]).to.deep.equal(['closed', { score: 4, visits: 2, cost: 60 }]);
  });

  it('hears nothing after STOP, and the officer sees that', async () => {
    const reference = await file(contact('sms'));
    twilio.plan(phone, { refuse: 400, code: 21610 });
    await program.grievances.desk.assign({ cause: 'take', officer: mina, reference });
    await work();
    const seen = async () => (await program.grievances.desk.show(mina, reference)).unreachable;
    await until(async () => (await seen()) === 'optedOut', 20_000);
    await program.grievances.desk.resolve({ cause: 'done', officer: mina, reference, text: 'New lamp is in.' });
    await work();
    expect(came()).to.deep.equal([]);
    expect(await seen()).to.equal('optedOut');
  });

  it('finds it in the chat when they come back to the website', async () => {
    const begun = await fetch(`${base}/v3/directline/conversations`, { method: 'POST' });
    const { conversationId, token } = (await begun.json()) as { conversationId: string; token: string };
    const web = { channel: 'web', conversation: conversationId, address: 'dl_1', language: 'en', owner: 'dl_1' };
    const reference = await file(web, { channel: 'web' });
    await resolve(reference);
    await Promise.all([work(), work()]);
    const read = await fetch(`${base}/v3/directline/conversations/${conversationId}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { activities } = (await read.json()) as { activities: { text: string }[] };
    expect(activities.map(({ text }) => text.slice(0, reference.length + 22))).to.deep.equal([
      `${reference}: Streets and Lighting`,
      `${reference}: Streets and Lighting`,
    ]);
  });

  it('is on the list of what the officers of the group are told', async () => {
    const reference = await file(contact('sms'));
    await work();
    const told = await program.officerNotices.list(mina);
    const ofIt = told.filter((one) => one.reference === reference);
    expect(ofIt.map(({ kind, level }) => [kind, level])).to.deep.equal([['filed', 'officer']]);
    const secret = await file(contact('sms'), { id: 'draft 2', category: 'corruption', text: 'he asked me for money' });
    await work();
    const integrity = { id: 'sara', roles: [], groups: ['integrity', 'streets'] };
    const seen = (await program.officerNotices.list(integrity)).map((one) => one.reference);
    expect(seen).to.include(reference);
    expect(seen).not.to.include(secret);
    const named = await program.officerNotices.list({ ...integrity, roles: ['integrity'] });
    expect(named.map((one) => one.reference)).to.include(secret);
  });
});
