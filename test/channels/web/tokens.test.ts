import { expect } from 'chai';
import { createTokens } from '../../../channels/web/index.ts';
import { createVault } from '../../../store/vault.ts';
import { call, meet } from './citizen.ts';
import { type Desk, openDesk } from './desk.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';

describe('a token', () => {
  const key = createVault([Buffer.alloc(32, 1)]).derive('directline');
  const clock = { now: Date.parse('2026-10-01T10:00:00Z') };
  const make = () => createTokens({ key, seconds: 1800, clock: () => new Date(clock.now) });

  it('is good at every node with the same key', () => {
    const token = make().issue({ conversation: 'c1', user: 'আনা', locale: 'bn' });
    expect(make().read(token)).to.deep.equal({ kind: 'good', grant: { conversation: 'c1', user: 'আনা', locale: 'bn' } });
    const others = createTokens({ key: Buffer.alloc(32, 2), seconds: 1800, clock: () => new Date(clock.now) });
    expect(others.read(token)).to.deep.equal({ kind: 'bad' });
  });

  it('is refused with any letter changed, added or left out', () => {
    const tokens = make();
    const token = tokens.issue({ conversation: 'c1', user: 'ana' });
    for (let at = 0; at < token.length; at++) {
      for (const letter of LETTERS) {
        if (letter === token[at]) continue;
        expect(tokens.read(token.slice(0, at) + letter + token.slice(at + 1)), `${letter} at ${at}`).to.deep.equal({
          kind: 'bad',
        });
      }
      expect(tokens.read(token.slice(0, at) + token.slice(at + 1)).kind).to.equal('bad');
    }
    expect(tokens.read(`${token}=`).kind).to.equal('bad');
  });

  it('expires', () => {
    const tokens = make();
    const token = tokens.issue({ conversation: 'c1' });
    clock.now += 1_799_000;
    expect(tokens.read(token).kind).to.equal('good');
    clock.now += 1000;
    expect(tokens.read(token)).to.deep.equal({ kind: 'expired' });
  });
});

describe('who may read a conversation', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ tokenSeconds: 60 });
  });
  after(() => desk.close());

  const statusesWith = async (token: string | undefined) => {
    const { conversation } = await meet(desk.base);
    const asked = { ...(token !== undefined && { token }) };
    const path = `/conversations/${conversation}`;
    const message = { type: 'message', text: 'hello', from: { id: 'ana' } };
    return [
      (await call(desk.base, 'GET', `${path}/activities`, asked)).status,
      (await call(desk.base, 'POST', `${path}/activities`, { ...asked, body: message })).status,
      (await call(desk.base, 'POST', `${path}/upload?userId=ana`, asked)).status,
      (await call(desk.base, 'GET', path, asked)).status,
    ];
  };

  it('is nobody without a token', async () => {
    expect(await statusesWith(undefined)).to.deep.equal([401, 401, 401, 401]);
    expect((await call(desk.base, 'POST', '/tokens/refresh')).status).to.equal(401);
  });

  it('is nobody with garbage, or with the token of another conversation', async () => {
    expect(await statusesWith('garbage.garbage.garbage')).to.deep.equal([403, 403, 403, 403]);
    expect(await statusesWith((await meet(desk.base)).token)).to.deep.equal([403, 403, 403, 403]);
    expect((await call(desk.base, 'POST', '/conversations', { token: 'garbage' })).status).to.equal(403);
    expect(desk.received).to.deep.equal([]);
  });

  it('is nobody with an expired token; whoever refreshed it in time goes on', async () => {
    const citizen = await meet(desk.base);
    desk.clock.now += 50_000;
    const { status, body } = await call(desk.base, 'POST', '/tokens/refresh', { token: citizen.token });
    expect(status).to.equal(200);
    expect(body).to.include({ conversationId: citizen.conversation, expires_in: 60 });
    desk.clock.now += 20_000;
    const late = await citizen.ask('GET', '/activities');
    expect([late.status, late.body.error?.code]).to.deep.equal([403, 'TokenExpired']);
    expect((await call(desk.base, 'POST', '/tokens/refresh', { token: citizen.token })).status).to.equal(403);
    expect((await citizen.ask('GET', '/activities', { token: body.token ?? '' })).status).to.equal(200);
  });

  it('gets a session id only with a token', async () => {
    const { token } = await meet(desk.base);
    expect((await call(desk.base, 'GET', '/session/getsessionid', { token })).body.sessionId).to.be.a('string');
    expect((await call(desk.base, 'GET', '/session/getsessionid')).status).to.equal(401);
  });
});
