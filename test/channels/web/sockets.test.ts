import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { meet } from './citizen.ts';
import { type Desk, openDesk, WEBSITE } from './desk.ts';
import { listen } from './listen.ts';

describe('a web socket', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.close();
    expect(desk.faults).to.deep.equal([]);
  });

  it('brings the answer, echoes the question, and says how far it has come', async () => {
    const citizen = await meet(desk.base);
    const ear = await listen(citizen.streamUrl);
    ear.socket.send('');
    await citizen.post({ text: 'hello' });
    expect(await ear.hear(2)).to.deep.equal(['hello', 'You said: hello']);
    expect(ear.heard.watermark).to.equal('2');
  });

  it('brings what was said before it opened', async () => {
    const citizen = await meet(desk.base);
    await citizen.post({ text: 'hello' });
    await citizen.hear(2);
    const ear = await listen(citizen.streamUrl);
    expect(await ear.hear(2)).to.deep.equal(['hello', 'You said: hello']);
  });

  it('misses and doubles nothing after it was dropped', async () => {
    const citizen = await meet(desk.base);
    const first = await listen(citizen.streamUrl);
    await citizen.post({ text: 'one' });
    await first.hear(2);
    first.socket.terminate();
    await citizen.post({ text: 'two' });
    await citizen.hear(4);
    const { body } = await citizen.ask('GET', `?watermark=${first.heard.watermark}`);
    const second = await listen(body.streamUrl ?? '');
    await citizen.post({ text: 'three' });
    expect(await second.hear(4)).to.deep.equal(['two', 'You said: two', 'three', 'You said: three']);
    expect(first.activities).to.have.lengthOf(2);
  });

  it('brings everything once and in order when much happens at once', async () => {
    const citizen = await meet(desk.base);
    const ear = await listen(citizen.streamUrl);
    await Promise.all(Array.from({ length: 60 }, (_, index) => citizen.post({ text: `m${index}` })));
    await ear.hear(120);
    const { activities } = await citizen.read();
    expect(ear.activities.map(({ id }) => id)).to.deep.equal(activities?.map(({ id }) => id));
  });

  it('brings a long history page by page', async () => {
    const citizen = await meet(desk.base);
    for (let index = 0; index < 1100; index += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, one) =>
          desk.say(citizen.conversation, `m${index + one}`, `text ${index + one}`),
        ),
      );
    const ear = await listen(citizen.streamUrl);
    await ear.hear(1100);
    expect(new Set(ear.activities.map(({ id }) => id)).size).to.equal(1100);
    expect(ear.heard).to.deep.equal({ watermark: '1100', frames: 3 });
  });

  it('brings what the bot says by itself, and only to its own conversation', async () => {
    const [citizen, other] = [await meet(desk.base), await meet(desk.base, 'ben')];
    const [ear, otherEar] = [await listen(citizen.streamUrl), await listen(other.streamUrl)];
    await desk.say(citizen.conversation, 'n1', 'Your grievance moved on.');
    await desk.say(citizen.conversation, 'n1', 'Your grievance moved on.');
    await desk.say(other.conversation, 'n2', 'Yours did too.');
    expect(await otherEar.hear(1)).to.deep.equal(['Yours did too.']);
    expect(await ear.hear(1)).to.deep.equal(['Your grievance moved on.']);
  });

  it('is opened again by the client after the server was away, with nothing lost', async () => {
    const citizen = await meet(desk.base);
    const ear = await listen(citizen.streamUrl);
    await citizen.post({ text: 'before' });
    await ear.hear(2);
    const closed = once(ear.socket, 'close');
    await desk.restart();
    expect((await closed)[0]).to.equal(1001);
    const { body } = await citizen.ask('GET', `?watermark=${ear.heard.watermark}`);
    const again = await listen(body.streamUrl ?? '');
    await citizen.post({ text: 'after' });
    expect(await again.hear(2)).to.deep.equal(['after', 'You said: after']);
  });

  it('holds up nobody else when its client reads slowly, and brings that client everything in the end', async () => {
    const citizen = await meet(desk.base);
    const slow = await listen(citizen.streamUrl);
    const quick = await listen(citizen.streamUrl);
    slow.socket.pause();
    const long = 'x'.repeat(100_000);
    for (let index = 0; index < 100; index++) await desk.say(citizen.conversation, `m${index}`, long);
    await quick.hear(100);
    slow.socket.resume();
    await slow.hear(100);
    expect(slow.activities.map(({ id }) => id)).to.deep.equal(quick.activities.map(({ id }) => id));
  });

  it('hears what another process of the same store answered', async () => {
    const citizen = await meet(desk.base);
    const there = await openDesk({ store: desk.store });
    try {
      const ear = await listen(citizen.streamUrl);
      await there.say(citizen.conversation, 'from-there', 'An answer from there');
      expect(await ear.hear(1)).to.deep.equal(['An answer from there']);
    } finally {
      await there.close();
    }
  });

  describe('is refused', () => {
    const statusOf = async (url: string, headers: Record<string, string> = {}) => {
      const socket = new WebSocket(url, { headers });
      const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode?: number }];
      socket.on('error', () => undefined);
      socket.terminate();
      return response.statusCode;
    };
    const change = (url: string, edit: (changed: URL) => void) => {
      const changed = new URL(url);
      edit(changed);
      return changed.href;
    };

    it('without a token, with garbage, or with the token of another conversation', async () => {
      const [{ streamUrl }, other] = [await meet(desk.base), await meet(desk.base)];
      expect(await statusOf(change(streamUrl, (url) => url.searchParams.delete('t')))).to.equal(401);
      expect(await statusOf(change(streamUrl, (url) => url.searchParams.set('t', 'garbage')))).to.equal(403);
      expect(await statusOf(change(streamUrl, (url) => url.searchParams.set('t', other.token)))).to.equal(403);
      expect(await statusOf(change(streamUrl, (url) => url.searchParams.set('watermark', 'NaN')))).to.equal(400);
      expect(await statusOf(change(streamUrl, (url) => (url.pathname = '/elsewhere')))).to.equal(404);
    });

    it('to a website that is not listed', async () => {
      const { streamUrl } = await meet(desk.base);
      expect(await statusOf(streamUrl, { origin: 'https://elsewhere.example' })).to.equal(403);
      const ear = await listen(streamUrl, { origin: WEBSITE });
      await ear.leave();
    });

    it('when one conversation has very many', async () => {
      const { streamUrl } = await meet(desk.base);
      const ears = await Promise.all(Array.from({ length: 20 }, () => listen(streamUrl)));
      expect(await statusOf(streamUrl)).to.equal(429);
      await ears[0]?.leave();
      await listen(streamUrl);
    });

    it('with a 4xx, and never left hanging, when the upgrade itself is odd', async () => {
      const { streamUrl } = await meet(desk.base);
      const { pathname, search } = new URL(streamUrl);
      const good = {
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      };
      const odd = [
        { ...good, 'sec-websocket-version': '99' },
        { ...good, 'sec-websocket-key': 'short' },
        { ...good, upgrade: 'h2c' },
        { upgrade: 'websocket' },
      ];
      for (const headers of odd)
        expect(await knock(desk.base, pathname + search, headers)).to.match(/^HTTP\/1\.1 4\d\d /);
      for (const path of ['/', '//', '/v3/directline/conversations/%E0%A4%A/stream?t=a', '/%00'])
        expect(await knock(desk.base, path, good), path).to.match(/^HTTP\/1\.1 4\d\d /);
      const big = await listen(streamUrl);
      big.socket.send('x'.repeat(100_000));
      expect((await once(big.socket, 'close'))[0]).to.equal(1009);
    });
  });
});

/** One raw request to upgrade; what is answered until the server ends the connection. */
async function knock(base: string, path: string, headers: Record<string, string>): Promise<string> {
  const { port } = new URL(base);
  const socket = connect(Number(port), '127.0.0.1');
  const lines = Object.entries({ host: '127.0.0.1', connection: 'Upgrade', ...headers });
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return text;
}
