import { expect } from 'chai';
import type { Option, Outgoing, Reply } from '../../../channels/channel.ts';
import { createTwilioApi, createWhatsAppChannel } from '../../../channels/twilio/index.ts';
import { ACCOUNT, startTwilioServer } from '../../fixtures/twilioServer.ts';

const sid = (digit: string) => `HX${digit.repeat(32)}`;
const TEMPLATES = {
  buttons_2: sid('1'),
  buttons_2_bn: sid('2'),
  list_4: sid('3'),
  update: sid('4'),
  buttons_1: sid('5'),
};
const BODIES = {
  [sid('1')]: '{{1}}',
  [sid('2')]: '{{1}}',
  [sid('3')]: '{{1}}',
  [sid('4')]: 'News for you: {{1}} Answer to go on.',
};
const PHONE = '+8801712345678';
const NOW = new Date('2026-11-22T12:00:00Z');

const option = (label: string, index: number): Option => ({ value: `v${index}`, label });
const ask = (labels: string[], others: Partial<Reply> = {}): Reply => ({
  language: 'en',
  parts: [{ kind: 'sentence', text: 'Is the passport for', weight: 'must' }],
  options: labels.map(option),
  ...others,
});

describe('a reply on WhatsApp', () => {
  let server: Awaited<ReturnType<typeof startTwilioServer>>;
  before(async () => {
    server = await startTwilioServer(BODIES);
  });
  after(() => server.close());
  beforeEach(() => void (server.taken.length = 0));

  function open(templates: Record<string, string> = TEMPLATES) {
    const config = {
      ...ACCOUNT,
      whatsAppFrom: '+15005550007',
      apiUrl: server.url,
      publicUrl: 'https://door.example',
      templates,
    };
    return createWhatsAppChannel(config, { api: createTwilioApi(config), clock: () => NOW });
  }
  const message = (activity: Outgoing['activity'], lastHeardAt?: string): Outgoing => ({
    id: 't',
    channel: 'whatsapp',
    conversation: 'w',
    address: PHONE,
    activity,
    ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
  });

  it('stands on lines, lists with bullets, options numbered', () => {
    const reply: Reply = {
      language: 'en',
      parts: [
        { kind: 'sentence', text: 'Passport Office, 14 Station Road.', weight: 'must' },
        { kind: 'list', lead: 'Bring:', items: ['old passport', 'form A1'], weight: 'should' },
      ],
      options: ['Another office', 'It went wrong'].map(option),
    };
    expect(open({}).render(reply).activity.text).to.equal(
      'Passport Office, 14 Station Road.\n*Bring:*\n• old passport\n• form A1\n\n1 Another office\n2 It went wrong',
    );
  });

  it('goes from our WhatsApp sender to the whatsapp: address', async () => {
    await open().send(message({ text: 'Hello.' }));
    expect(server.taken[0]).to.include({ from: 'whatsapp:+15005550007', to: `whatsapp:${PHONE}`, body: 'Hello.' });
  });

  it('shows buttons by their template, each with its value, and is complete without them', async () => {
    const channel = open();
    const { activity } = channel.render(ask(['you', 'a child']));
    expect(activity.text).to.include('1 you\n2 a child');
    await channel.send(message(activity));
    const form = server.taken[0]?.form ?? {};
    expect(form)
      .to.include({ ContentSid: sid('1') })
      .and.not.to.have.property('Body');
    expect(JSON.parse(form.ContentVariables ?? '')).to.deep.equal({
      1: 'Is the passport for',
      2: 'you',
      3: 'v0',
      4: 'a child',
      5: 'v1',
    });
    expect(server.taken[0]?.body).to.equal('Is the passport for');
  });

  it("takes the template of the citizen's language first, and a list for more options than buttons hold", () => {
    const sidOf = (reply: Reply) => open().render(reply).activity.channelData?.template?.sid;
    expect(sidOf(ask(['আপনি', 'শিশু'], { language: 'bn' }))).to.equal(sid('2'));
    expect(sidOf(ask(['a', 'b', 'c', 'd']))).to.equal(sid('3'));
  });

  it('stays with numbers where no template is set, a label is too long or twice the same, or the text is too long', () => {
    const dataOf = (reply: Reply) => open().render(reply).activity.channelData;
    expect(dataOf(ask(['a', 'b', 'c']))).to.equal(undefined);
    expect(dataOf(ask(['a label that is longer than a button', 'b']))).to.equal(undefined);
    expect(dataOf(ask(['same', 'same']))).to.equal(undefined);
    expect(
      dataOf(ask(['a', 'b'], { parts: [{ kind: 'sentence', text: 'long '.repeat(60), weight: 'must' }] })),
    ).to.equal(undefined);
    expect(dataOf(ask([]))).to.equal(undefined);
  });

  it('sends the numbers instead when Twilio does not know the template', async () => {
    const channel = open();
    const { activity } = channel.render(ask(['yes']));
    expect(await channel.send(message(activity))).to.include({ kind: 'sent' });
    expect(server.taken.map(({ body }) => body)).to.deep.equal(['Is the passport for\n\n1 yes']);
  });

  it('is found again by its template', async () => {
    const channel = open();
    const { activity } = channel.render(ask(['you', 'a child']));
    const startedAt = new Date();
    await channel.send(message(activity));
    expect(await channel.findSent(message(activity), { startedAt, knownReceipts: [] })).to.include({ kind: 'sent' });
  });

  it('after 24 hours goes by the approved template', async () => {
    const activity = { text: 'Your certificate is ready.\nCounter 2.', locale: 'en' };
    await open().send(message(activity, '2026-11-21T11:59:00Z'));
    expect(server.taken[0]?.body).to.equal('News for you: Your certificate is ready. Counter 2. Answer to go on.');
  });

  it('within 24 hours goes as it is', async () => {
    await open().send(message({ text: 'Ready.' }, '2026-11-21T12:05:00Z'));
    expect(server.taken[0]?.body).to.equal('Ready.');
  });

  it('after 24 hours without a template is refused as Twilio would, and an SMS may take over', async () => {
    const result = await open({}).send(message({ text: 'Ready.' }, '2026-11-20T12:00:00Z'));
    expect(result).to.include({ kind: 'refused', code: '63016', takeOver: 'sms' });
    expect(server.taken).to.deep.equal([]);
  });

  it('goes by the approved template when Twilio finds the window closed, which we did not know', async () => {
    server.plan(`whatsapp:${PHONE}`, { refuse: 400, code: 63016 });
    expect(await open().send(message({ text: 'Ready.' }))).to.include({ kind: 'sent' });
    expect(server.taken[0]?.form.ContentSid).to.equal(sid('4'));
  });

  it('may be taken over by SMS when the citizen is not on WhatsApp', async () => {
    for (const code of [63024, 63003]) {
      server.plan(`whatsapp:${PHONE}`, { refuse: 400, code });
      expect(await open().send(message({ text: 'Ready.' }))).to.include({
        kind: 'refused',
        code: String(code),
        takeOver: 'sms',
      });
    }
  });
});
