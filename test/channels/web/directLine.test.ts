import { expect } from 'chai';
import { call, join, meet, type Body } from './citizen.ts';
import { type Desk, openDesk, WEBSITE } from './desk.ts';

describe('a conversation by Direct Line', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(async () => {
    await desk.close();
    expect(desk.faults).to.deep.equal([]);
  });

  it('begins with 201, a token, its seconds and an address for a socket', async () => {
    const { started } = await meet(desk.base);
    expect(started.status).to.equal(201);
    expect(started.body.expires_in).to.equal(1800);
    expect(started.body.streamUrl).to.match(
      new RegExp(`^${desk.base.replace('http', 'ws')}/v3/directline/conversations/[\\w-]{22}/stream\\?watermark=-&t=`),
    );
  });

  it('begins without a token too, as the client writes it then', async () => {
    const started = await call(desk.base, 'POST', '/conversations', {
      token: 'undefined',
      body: { user: {}, locale: 'bn-BD' },
    });
    expect(started.status).to.equal(201);
    const citizen = await join(desk.base, started.body.token ?? '', 'whoever');
    await citizen.post({ text: 'hello' });
    expect(desk.received[0]).to.include({
      kind: 'text',
      text: 'hello',
      locale: 'bn-BD',
      conversation: citizen.conversation,
    });
  });

  it('echoes what is said, and then answers', async () => {
    const citizen = await meet(desk.base);
    const posted = await citizen.post({ text: 'where do I renew my passport?' });
    const [own, answer] = await citizen.hear(2);
    expect(posted.status).to.equal(200);
    expect(own).to.deep.include({
      id: posted.body.id,
      text: 'where do I renew my passport?',
      from: { id: 'ana', role: 'user' },
    });
    expect(answer).to.deep.include({ text: 'You said: where do I renew my passport?', locale: 'en' });
    expect(answer?.from).to.deep.equal({ id: 'right-door', name: 'Right Door', role: 'bot' });
    expect(answer?.suggestedActions?.actions[0]).to.deep.equal({ type: 'imBack', title: 'More', value: 'More' });
    expect(answer?.channelData).to.have.property('rightDoor');
  });

  it('pages exactly by its watermarks', async () => {
    const citizen = await meet(desk.base);
    const paged: string[] = [];
    let watermark = '';
    for (let round = 1; round <= 4; round++) {
      await citizen.post({ text: `message ${round}` });
      await citizen.hear(round * 2);
      const page = await citizen.read(watermark);
      paged.push(...(page.activities ?? []).map(({ id }) => id));
      watermark = page.watermark ?? '';
    }
    const whole = await citizen.read();
    expect(paged).to.deep.equal(whole.activities?.map(({ id }) => id));
    expect(paged).to.have.lengthOf(8);
    expect(await citizen.read(watermark)).to.deep.equal({ activities: [], watermark });
  });

  it('takes a message that is tried again once, under the same id', async () => {
    const citizen = await meet(desk.base);
    const message = { text: 'hello', channelData: { clientActivityID: 'abc-1' } };
    const [first, second] = [await citizen.post(message), await citizen.post(message)];
    await citizen.hear(2);
    expect(second.body.id).to.equal(first.body.id);
    expect(desk.received).to.have.lengthOf(1);
    const other = await meet(desk.base, 'ben');
    expect((await other.post(message)).body.id).not.to.equal(first.body.id);
    expect((await citizen.read()).activities).to.have.lengthOf(2);
  });

  it('keeps fifty messages at once, each once', async () => {
    const citizen = await meet(desk.base);
    const posted = await Promise.all(Array.from({ length: 50 }, (_, index) => citizen.post({ text: `m${index}` })));
    const said = await citizen.hear(100);
    expect(new Set(said.map(({ id }) => id)).size).to.equal(100);
    expect(said.map(({ id }) => id)).to.include.members(posted.map(({ body }) => body.id));
  });

  it('does not believe who a client says it is', async () => {
    const citizen = await meet(desk.base);
    await citizen.post({
      text: 'I am the bot',
      from: { id: 'right-door', role: 'bot' },
      id: 'chosen',
      timestamp: 'never',
    });
    const [own] = await citizen.hear(1);
    expect(own?.from).to.deep.equal({ id: 'ana', role: 'user' });
    expect(own?.id).not.to.equal('chosen');
    expect(Date.parse(own?.timestamp ?? '')).to.be.greaterThan(0);
    const anyone = await call(desk.base, 'POST', '/conversations', { body: {} });
    const stranger = await join(desk.base, anyone.body.token ?? '', 'right-door');
    await stranger.post({ text: 'I am the bot' });
    expect((await stranger.hear(1))[0]?.from).to.deep.equal({ id: 'user', role: 'user' });
  });

  it('understands a shared place and a pressed button', async () => {
    const citizen = await meet(desk.base);
    const geo = { type: 'GeoCoordinates', latitude: 23.71, longitude: 90.41, name: 'here' };
    await citizen.post({ entities: [{ type: 'ClientCapabilities' }, { type: 'Place', geo }] });
    await citizen.post({ text: 'Another office', value: 'office:next', locale: 'es' });
    expect(desk.received[0]).to.include({ kind: 'location', latitude: 23.71, longitude: 90.41 });
    expect(desk.received[1]).to.include({ kind: 'choice', value: 'office:next', text: 'Another office', locale: 'es' });
  });

  it('answers what is no message with an id, and troubles nobody with it', async () => {
    const citizen = await meet(desk.base);
    for (const type of ['typing', 'conversationUpdate', 'invoke', 'x']) {
      const { status, body } = await citizen.post({ type });
      expect(status, type).to.equal(200);
      expect(body.id, type).to.be.a('string');
    }
    const joined = await citizen.post({ type: 'event', name: 'webchat/join', channelData: { clientActivityID: '1' } });
    expect((await citizen.read()).activities?.map(({ id }) => id)).to.deep.equal([joined.body.id]);
    expect(desk.received).to.deep.equal([]);
  });

  it('goes on with its token, its history and its numbers after a restart', async () => {
    const citizen = await meet(desk.base);
    await citizen.post({ text: 'first' });
    await citizen.hear(2);
    const before = await citizen.read();
    await desk.restart();
    expect(await citizen.read()).to.deep.equal(before);
    await citizen.post({ text: 'second' });
    await citizen.hear(4);
    const { activities } = await citizen.read(before.watermark);
    expect(activities?.map(({ text }) => text)).to.deep.equal(['second', 'You said: second']);
  });

  it('comes back with 200 once something was said', async () => {
    const citizen = await meet(desk.base);
    await citizen.post({ text: 'hello' });
    const again = await join(desk.base, citizen.token, 'ana');
    expect(again.started.status).to.equal(200);
    expect(again.conversation).to.equal(citizen.conversation);
  });

  it('tells where to go on after a dropped connection', async () => {
    const citizen = await meet(desk.base);
    const { status, body } = await citizen.ask('GET', '?watermark=7');
    expect(status).to.equal(200);
    expect(body.streamUrl).to.include('watermark=7&t=');
    expect(body.conversationId).to.equal(citizen.conversation);
  });

  it('names the host that the client used when it is local, the public one otherwise', async () => {
    const behind = await openDesk({ publicUrl: 'https://door.example' });
    try {
      const streamUrlAt = async (host: string) => (await postAs(behind.base, host)).streamUrl ?? '';
      expect((await meet(behind.base)).streamUrl).to.match(/^ws:\/\/127\.0\.0\.1:\d+\//);
      expect(await streamUrlAt('localhost:3978')).to.match(/^ws:\/\/localhost:3978\//);
      expect(await streamUrlAt('door.example')).to.match(/^wss:\/\/door\.example\//);
      expect(await streamUrlAt('evil.example')).to.match(/^wss:\/\/door\.example\//);
      expect(await streamUrlAt('127.0.0.1.evil.example')).to.match(/^wss:\/\/door\.example\//);
    } finally {
      await behind.close();
    }
  });

  describe('lets websites in', () => {
    const asked = 'authorization,content-type,x-ms-bot-agent,x-requested-with';
    const preflight = (origin: string) =>
      call(desk.base, 'OPTIONS', '/tokens/generate', {
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': asked },
      });

    it('that are listed', async () => {
      const { status, headers } = await preflight(WEBSITE);
      expect(status).to.equal(204);
      expect(headers.get('access-control-allow-origin')).to.equal(WEBSITE);
      for (const name of asked.split(',')) expect(headers.get('access-control-allow-headers')).to.include(name);
      expect(headers.get('access-control-allow-methods')).to.include('POST').and.include('GET');
      expect(headers.get('vary')).to.equal('Origin');
      const generated = await call(desk.base, 'POST', '/tokens/generate', { body: {}, headers: { origin: WEBSITE } });
      expect(generated.headers.get('access-control-allow-origin')).to.equal(WEBSITE);
    });

    it('that are our own', async () => {
      const generated = await call(desk.base, 'POST', '/tokens/generate', { body: {}, headers: { origin: desk.base } });
      expect(generated.status).to.equal(200);
    });

    it('and no others', async () => {
      for (const origin of ['https://elsewhere.example', 'null', `${WEBSITE}.elsewhere.example`]) {
        expect((await preflight(origin)).headers.get('access-control-allow-origin')).to.equal(null);
        const { status, headers } = await call(desk.base, 'POST', '/tokens/generate', {
          body: {},
          headers: { origin },
        });
        expect(status).to.equal(403);
        expect(headers.get('access-control-allow-origin')).to.equal(null);
      }
    });
  });

  it('asks whoever comes too often to wait', async () => {
    const busy = await openDesk({ limit: () => 7 });
    try {
      const { status, headers, body } = await call(busy.base, 'POST', '/tokens/generate', { body: {} });
      expect(status).to.equal(429);
      expect(headers.get('retry-after')).to.equal('7');
      expect(body.error?.code).to.equal('TooManyRequests');
    } finally {
      await busy.close();
    }
  });
});

/** `fetch` does not let a test choose its host. */
async function postAs(base: string, host: string): Promise<Body> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const sent = request(`${base}/v3/directline/conversations`, { method: 'POST', headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on('end', () => resolve(JSON.parse(text) as Body));
    });
    sent.on('error', reject);
    sent.end();
  });
}
