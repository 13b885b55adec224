import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { once } from 'node:events';
import { expect } from 'chai';
import { isFromThisMachine } from '../../../channels/botFramework/loopback.ts';
import { isAllowedService } from '../../../channels/botFramework/serviceHosts.ts';
import { activityOf, openDesk } from './desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

describe('a message from a Bot Framework channel, without an app id', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.close();
    expect(desk.faults).to.deep.equal([]);
  });

  it('from the Emulator reaches the inbox', async () => {
    expect(await desk.post(activityOf())).to.equal(200);
    const [incoming] = desk.received;
    expect(incoming).to.include({
      kind: 'text',
      text: 'where do I renew my passport?',
      channel: 'botframework',
      locale: 'en-US',
    });
    expect(incoming?.conversation).to.match(/^bf-[\w-]{32}$/);
    const address = JSON.parse(incoming?.address ?? '') as object;
    expect(address).to.include({ channelId: 'emulator', serviceUrl: 'http://localhost:50111' });
    expect(address).to.deep.include({
      conversation: { id: 'c1|livechat' },
      bot: { id: 'bot-1', name: 'Bot', role: 'bot' },
    });
    expect(address).not.to.have.property('activityId');
  });

  it('has the same id each time it is delivered, and another one in another conversation', async () => {
    await desk.post(activityOf());
    await desk.post(activityOf());
    await desk.post(activityOf({ conversation: { id: 'c2' } }));
    const [first, second, third] = desk.received;
    expect(second).to.deep.equal(first);
    expect(third?.id).not.to.equal(first?.id);
    expect(third?.conversation).not.to.equal(first?.conversation);
  });

  it('may be a place, a picture, a button, or a call in a group', async () => {
    const geo = { type: 'GeoCoordinates', latitude: 23.7, longitude: 90.4 };
    await desk.post(activityOf({ id: '1', text: '', entities: [{ type: 'Place', geo }] }));
    const lamp = {
      contentType: 'image/jpeg',
      contentUrl: 'https://smba.trafficmanager.net/lamp.jpg',
      name: 'lamp.jpg',
    };
    await desk.post(activityOf({ id: '2', attachments: [{ contentType: 'text/html', content: '<p>' }, lamp] }));
    await desk.post(activityOf({ id: '3', text: 'More', value: 'more' }));
    const mentioned = { id: 'bot-1', name: 'Bot' };
    await desk.post(
      activityOf({
        id: '4',
        text: '<at>Bot</at> menu',
        entities: [{ type: 'mention', mentioned, text: '<at>Bot</at>' }],
      }),
    );
    const [place, picture, button, call] = desk.received;
    expect(place).to.include({ kind: 'location', latitude: 23.7, longitude: 90.4 });
    expect(picture).to.deep.include({
      kind: 'media',
      media: [{ contentType: 'image/jpeg', url: lamp.contentUrl, name: 'lamp.jpg' }],
    });
    expect(button).to.include({ kind: 'choice', value: 'more', text: 'More' });
    expect(call).to.include({ kind: 'text', text: 'menu' });
  });

  it('greets a person who joins, once, and nobody else', async () => {
    const joining = (id: string, changes = {}) =>
      activityOf({ type: 'conversationUpdate', id, membersAdded: [{ id }], ...changes });
    await desk.post(joining('bot-1'));
    await desk.post(joining('user-1', { conversation: { id: 'g', isGroup: true } }));
    expect(desk.received).to.deep.equal([]);
    await desk.post(joining('user-1'));
    await desk.post(joining('user-2'));
    expect(desk.received.map(({ kind }) => kind)).to.deep.equal(['opened', 'opened']);
    expect(new Set(desk.received.map(({ id }) => id)).size).to.equal(1);
  });

  it('that is none is answered, and troubles nobody', async () => {
    for (const type of ['typing', 'event', 'invoke', 'endOfConversation', 'x'.repeat(500)])
      expect(await desk.post(activityOf({ type })), type).to.equal(200);
    expect(desk.received).to.deep.equal([]);
  });

  it('is refused with 403 when it names a service elsewhere', async () => {
    const elsewhere = [
      'https://evil.example/',
      'https://smba.trafficmanager.net/amer/',
      'http://127.0.0.1.evil.example',
      'http://localhost@evil.example',
      'file:///etc/passwd',
      'not an address',
      '',
      null,
      7,
      {},
    ];
    for (const serviceUrl of elsewhere)
      expect(await desk.post(activityOf({ serviceUrl })), JSON.stringify(serviceUrl)).to.equal(403);
    expect(desk.received).to.deep.equal([]);
  });

  it('is refused with 403 when it was passed on by a proxy, or comes from a web page', async () => {
    const signs = {
      'x-forwarded-for': '127.0.0.1',
      forwarded: 'for=1.2.3.4',
      via: '1.1 proxy',
      'x-real-ip': '127.0.0.1',
      origin: 'https://evil.example',
    };
    for (const [name, value] of Object.entries(signs))
      expect(await desk.post(activityOf(), { [name]: value }), name).to.equal(403);
    expect(await desk.post(JSON.stringify(activityOf()), { 'content-type': 'text/plain' })).to.equal(415);
    expect(await knock(desk.base, { host: 'evil.example' })).to.equal(403);
    expect(desk.received).to.deep.equal([]);
  });

  it('is refused when it comes from another machine', () => {
    const from = (remoteAddress: string) =>
      isFromThisMachine({ headers: { host: 'localhost:3978' }, socket: { remoteAddress } } as Parameters<
        typeof isFromThisMachine
      >[0]);
    const others = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    );
    for (const address of [...others, '192.168.1.7', '::ffff:10.0.0.1', '2001:db8::1', ''])
      expect(from(address), address).to.equal(false);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(from(address), address).to.equal(true);
  });

  it('is refused with a 4xx when it is odd', async () => {
    const odd: unknown[] = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      `${'{"a":['.repeat(20_000)}1${']}'.repeat(20_000)}`,
      { type: null },
      { type: {} },
    ];
    for (const body of odd) expect(await desk.post(body), JSON.stringify(body).slice(0, 40)).to.equal(400);
    for (const name of ['id', 'channelId', 'conversation'])
      for (const value of [null, '', {}, [], 7, 'x'.repeat(2000)])
        expect(
          await desk.post(activityOf({ [name]: value })),
          `${name} ${JSON.stringify(value)?.slice(0, 20)}`,
        ).to.equal(400);
    const strange = [null, 7, [], [[null]], {}, 'x', '\ud800\u0000'];
    for (const value of strange)
      expect(
        await desk.post(
          activityOf({
            text: value,
            entities: value,
            attachments: value,
            from: value,
            recipient: value,
            locale: value,
            value,
            membersAdded: value,
          }),
        ),
      ).to.equal(200);
    expect(await desk.post(activityOf({ text: 'x'.repeat(300_000) }))).to.equal(413);
    for (const incoming of desk.received) expect(JSON.stringify(incoming)).not.to.match(/\\ud800|"text":"[^"]*\\u0000/);
  });
});

describe('the services that replies may go to', () => {
  it('are those of Bot Framework, over https', () => {
    for (const url of [
      'https://smba.trafficmanager.net/amer/',
      'https://directline.botframework.com/',
      'https://slack.botframework.com',
      'https://europe.webchat.botframework.azure.us/',
    ])
      expect(isAllowedService(url, false), url).to.equal(true);
    const others = [
      'http://directline.botframework.com/',
      'https://botframework.com.evil.example',
      'https://evilbotframework.com',
      'https://trafficmanager.net',
      'https://evil.trafficmanager.net',
      'http://127.0.0.1:1',
      'https://user@directline.botframework.com',
      undefined,
    ];
    for (const url of others) expect(isAllowedService(url, false), url).to.equal(false);
  });
});

async function knock(base: string, headers: Record<string, string>): Promise<number> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  const body = JSON.stringify(activityOf());
  const lines = Object.entries({
    'content-type': 'application/json',
    'content-length': body.length,
    connection: 'close',
    ...headers,
  });
  socket.write(
    `POST /api/messages HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
}
