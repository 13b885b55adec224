import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { BotFrameworkConfig } from '../../../channels/botFramework/index.ts';
import { activityOf, openDesk } from './desk.ts';

const APP_ID = '6f1c9a3e-0000-4000-8000-000000000001';
const ISSUER = 'https://api.botframework.com';
const SERVICE = 'https://smba.trafficmanager.net/amer/';

interface Claims {
  iss?: string;
  aud?: string;
  exp?: number;
  serviceurl?: string;
}

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as Bot Framework signs them, for an hour. */
function tokenOf(key: KeyObject, claims: Claims = {}, header: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const head = segment({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header });
  const body = segment({ iss: ISSUER, aud: APP_ID, nbf: now - 10, exp: now + 3600, serviceurl: SERVICE, ...claims });
  return `${head}.${body}.${sign('RSA-SHA256', Buffer.from(`${head}.${body}`), key).toString('base64url')}`;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Microsoft's page of keys, on this machine. */
async function openKeys() {
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams', 'emulator'] };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${base}/keys` }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/configuration`;
  return { url, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

const configOf = (openIdMetadataUrl: string): BotFrameworkConfig => ({
  appId: APP_ID,
  appPassword: 'not used here',
  appType: 'MultiTenant',
  tenantId: undefined,
  trust: { openIdMetadataUrl, issuer: ISSUER },
});

describe('a message from a Bot Framework channel, with an app id', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let page: Awaited<ReturnType<typeof openKeys>>;
  // The library tells the console of every token that it refuses.
  const { error } = console;
  before(async () => {
    console.error = () => undefined;
    page = await openKeys();
    desk = await openDesk(configOf(page.url));
  });
  after(async () => {
    console.error = error;
    await desk.close();
    await page.close();
    expect(desk.faults).to.deep.equal([]);
  });

  const postWith = (authorization: string, changes: object = {}) =>
    desk.post(activityOf({ channelId: 'msteams', serviceUrl: SERVICE, ...changes }), {
      ...(authorization && { authorization }),
    });

  it('is taken with a valid token, from any machine', async () => {
    expect(await postWith(`Bearer ${tokenOf(keys.privateKey)}`)).to.equal(200);
    expect(desk.received).to.have.lengthOf(1);
    desk.received.length = 0;
  });

  it('is refused with 401 without a token, with garbage, or with a token that is not for us', async () => {
    const unsigned = `${segment({ alg: 'none', typ: 'JWT' })}.${segment({ iss: ISSUER, aud: APP_ID })}.`;
    const good = tokenOf(keys.privateKey);
    const refused = [
      '',
      'Bearer',
      'Bearer garbage',
      'Bearer a.b.c',
      'Basic YTpi',
      `Bearer ${unsigned}`,
      `Bearer ${good.slice(0, -3)}`,
      `Bearer ${tokenOf(foreign.privateKey)}`,
      `Bearer ${tokenOf(keys.privateKey, {}, { kid: 'another' })}`,
      `Bearer ${tokenOf(keys.privateKey, { aud: 'somebody-else' })}`,
      `Bearer ${tokenOf(keys.privateKey, { iss: 'https://evil.example' })}`,
      `Bearer ${tokenOf(keys.privateKey, { exp: 1_600_000_000 })}`,
      `Bearer ${tokenOf(keys.privateKey, { serviceurl: 'https://slack.botframework.com/' })}`,
    ];
    for (const authorization of refused) expect(await postWith(authorization), authorization).to.equal(401);
    expect(await postWith(`Bearer ${good}`, { channelId: 'slack' }), 'a channel that the key is not for').to.equal(401);
    expect(await postWith(`Bearer ${good}`, { channelId: 'AseChannel' }), 'another way to validate').to.equal(401);
    expect(desk.received).to.deep.equal([]);
  });

  it('is refused with 403 when it names a service that is not one of Bot Framework', async () => {
    for (const serviceUrl of ['https://evil.example/', 'http://127.0.0.1:1/'])
      expect(await postWith(`Bearer ${tokenOf(keys.privateKey, { serviceurl: serviceUrl })}`, { serviceUrl })).to.equal(
        403,
      );
  });

  it('is refused soon, and not with a 5xx, when Microsoft cannot be asked for its keys', async () => {
    const alone = await openDesk(configOf('http://127.0.0.1:1/configuration'));
    try {
      const authorization = `Bearer ${tokenOf(keys.privateKey)}`;
      expect(await alone.post(activityOf({ channelId: 'msteams', serviceUrl: SERVICE }), { authorization })).to.equal(
        401,
      );
      expect(alone.received).to.deep.equal([]);
    } finally {
      await alone.close();
    }
  });
});
