import { connect } from 'node:net';
import { once } from 'node:events';
import { expect } from 'chai';
import { call, meet } from './citizen.ts';
import { type Desk, openDesk } from './desk.ts';

/** What no honest client sends gets a 4xx in Direct Line's form, or is taken for what it is, and never harms the server. */
describe('hostile input to Direct Line', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ publicUrl: 'https://door.example' });
  });
  afterEach(() => {
    expect(desk.faults).to.deep.equal([]);
  });
  after(async () => {
    const citizen = await meet(desk.base);
    await citizen.post({ text: 'still there?' });
    expect(await citizen.hear(2)).to.have.lengthOf(2);
    await desk.close();
  });

  const nest = (depth: number) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;

  it('as a body', async () => {
    const citizen = await meet(desk.base);
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '1',
      '"text"',
      '\u0000',
      nest(50),
      nest(2000),
      nest(20_000),
      '{"type":null}',
      '{"type":{}}',
      '{"__proto__":{"type":"message"}}',
    ];
    for (const body of bodies) {
      const { status, body: said } = await citizen.ask('POST', '/activities', { body });
      expect(status, body.slice(0, 30)).to.equal(400);
      expect(said.error?.code).to.equal('BadArgument');
    }
    const deep = `{"type":"message","text":"hi","channelData":${nest(20_000)}}`;
    expect((await citizen.ask('POST', '/activities', { body: deep })).status).to.be.oneOf([200, 400]);
    for (const body of ['{', 'null', '[]', '{"user":{"id":{}}}', '{"user":{"id":7}}', '{"user":{"id":"right-door"}}'])
      expect((await call(desk.base, 'POST', '/tokens/generate', { body })).status, body).to.equal(400);
    for (const body of [
      '{"user":null}',
      '{"user":[]}',
      '{"locale":{}}',
      '{"locale":"\\ud800"}',
      '{"user":{"id":"\\ud800"}}',
    ])
      expect((await call(desk.base, 'POST', '/tokens/generate', { body })).status, body).to.equal(200);
  });

  it('as a body that is too large, which is refused while it comes', async () => {
    const citizen = await meet(desk.base);
    const large = `{"type":"message","text":"${'a'.repeat(300_000)}"}`;
    expect((await citizen.ask('POST', '/activities', { body: large })).status).to.equal(413);
    expect((await citizen.post({ text: 'a'.repeat(16_001) })).status).to.equal(413);
    expect((await citizen.post({ text: 'a'.repeat(16_000) })).status).to.equal(200);
    expect((await call(desk.base, 'POST', '/tokens/generate', { body: large })).status).to.equal(413);
    expect((await call(desk.base, 'POST', '/conversations', { body: large })).status).to.equal(413);
  });

  it('as an activity', async () => {
    const odd: unknown[] = [
      null,
      true,
      0,
      -1,
      1e308,
      [],
      [[]],
      {},
      { $ne: 1 },
      { toString: 1 },
      '',
      'text',
      ['a', null],
      '\u0000',
      '\ud800',
    ];
    const citizen = await meet(desk.base);
    for (const value of odd) {
      const activities = [
        { type: 'message', text: value, from: value },
        { type: 'message', text: 'hi', from: { id: value }, attachments: value },
        { type: 'message', text: 'hi', timestamp: value, channelData: value, entities: value, locale: value, value },
        { type: 'message', entities: [{ type: 'Place', geo: { latitude: value, longitude: value } }] },
        { type: 'message', text: 'hi', channelData: { clientActivityID: value } },
        { type: 'event', name: value, value },
        { type: 'conversationUpdate', membersAdded: value },
      ];
      for (const body of activities) {
        const { status } = await citizen.ask('POST', '/activities', { body });
        expect(status, JSON.stringify(body)).to.be.oneOf([200, 400]);
      }
    }
    const history = await citizen.read();
    for (const { from } of history.activities ?? []) expect(from.id).to.be.oneOf(['ana', 'right-door']);
    for (const incoming of desk.received) expect(JSON.stringify(incoming)).not.to.match(/\\u0000|\\ud800/i);
  });

  it('as text, which stays what it is as far as it can be written', async () => {
    const texts = [
      '\u202eright to left\u202c',
      '𝕱𝖆𝖓𝖈𝖞 👩‍👩‍👧‍👦',
      '{{7*7}}${7*7}',
      '<script>alert(1)</script>',
      "' OR 1=1 --",
      '../../../etc/passwd',
      'NaN',
      'a\tb\nc',
      '"contentUrl":"attachment:aaaaaaaaaaaaaaaaaaaaaaaa"',
    ];
    const citizen = await meet(desk.base);
    for (const text of texts) await citizen.post({ text });
    const said = (await citizen.hear(texts.length * 2)).filter(({ from }) => from.id === 'ana').map(({ text }) => text);
    expect(said).to.have.members(texts);
    await citizen.post({ text: 'half \ud800 of one' });
    expect((await citizen.hear(texts.length * 2 + 1)).map(({ text }) => text)).to.include('half \ufffd of one');
  });

  it('as a path, a method or a query', async () => {
    const citizen = await meet(desk.base);
    const { token } = citizen;
    const ids = [
      '..%2f..%2fetc%2fpasswd',
      '%00',
      '__proto__',
      'constructor',
      'toString',
      '%E0%A4%A',
      '-1',
      'a'.repeat(5000),
      '%F0%9F%98%80',
      "'",
      '*',
      '{id}',
      '',
    ];
    for (const id of ids) {
      for (const path of [
        `/conversations/${id}/activities`,
        `/conversations/${id}`,
        `/conversations/${id}/upload`,
        `/attachments/${id}`,
        `/${id}`,
        `/conversations/${id}/a/b/c`,
      ]) {
        for (const method of ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD']) {
          const { status, headers } = await call(desk.base, method, path, { token });
          expect(status, `${method} ${path.slice(0, 80)}`).to.be.within(400, 499);
          if (method !== 'HEAD')
            expect(headers.get('content-type'), `${method} ${path}`).to.include('application/json');
        }
      }
    }
    expect((await citizen.ask('DELETE', '/activities')).status).to.equal(405);
    for (const watermark of [
      '-1',
      '-99999999999',
      '1e9',
      'NaN',
      '0x10',
      '%00',
      '9'.repeat(300),
      '[]',
      '1.5',
      'a&watermark=1',
    ])
      expect((await citizen.ask('GET', `/activities?watermark=${watermark}`)).status, watermark).to.equal(400);
    for (const watermark of ['-', '', '0', '99999999999'])
      expect((await citizen.ask('GET', `/activities?watermark=${watermark}`)).status, watermark).to.equal(200);
  });

  it('as a header', async () => {
    const citizen = await meet(desk.base);
    const path = `/conversations/${citizen.conversation}/activities`;
    const odd = [
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      `Bearer ${'a.'.repeat(2000)}`,
      'Bearer null',
      'Bearer eyJhbGciOiJub25lIn0.e30.',
      `Bearer ${citizen.token}x`,
    ];
    for (const authorization of odd)
      expect((await call(desk.base, 'GET', path, { headers: { authorization } })).status, authorization).to.be.oneOf([
        401, 403,
      ]);
    for (const host of ['evil.example', '', 'a'.repeat(300)]) {
      const asked = { host, 'x-forwarded-proto': 'gopher' };
      const { status, text } = await knock(desk.base, 'POST', '/v3/directline/conversations', asked);
      expect(status, host).to.equal(201);
      expect(text, host).to.include('"wss://door.example/v3/directline/');
    }
    for (const host of ['127.0.0.1:99999', '[::', 'a b', '"><script>'])
      expect((await knock(desk.base, 'POST', '/v3/directline/conversations', { host })).status, host).to.equal(400);
    const huge = await knock(desk.base, 'GET', path, { authorization: 'A'.repeat(70_000) });
    expect(huge.status).to.equal(431);
  });

  it('as a body that never ends, or is cut off', async () => {
    const citizen = await meet(desk.base);
    const path = `/v3/directline/conversations/${citizen.conversation}`;
    const headers = { authorization: `Bearer ${citizen.token}`, 'content-length': '500' };
    for (const [rest, type] of [
      ['/activities', 'application/json'],
      ['/upload?userId=a', 'multipart/form-data; boundary=b'],
    ] as const) {
      const socket = connect(Number(new URL(desk.base).port), '127.0.0.1');
      socket.write(
        `POST ${path}${rest} HTTP/1.1\r\nhost: a\r\ncontent-type: ${type}\r\nauthorization: ${headers.authorization}\r\ncontent-length: 500\r\n\r\n--b\r\n`,
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.destroy();
      await once(socket, 'close');
    }
    expect((await citizen.read()).activities).to.deep.equal([]);
  });
});

async function knock(base: string, method: string, path: string, headers: Record<string, string>) {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  const lines = Object.entries({ host: '127.0.0.1', connection: 'close', 'content-length': '0', ...headers });
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text };
}
