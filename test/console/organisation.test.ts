import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Provider } from 'oidc-provider';
import { type OpenConsole, openConsole } from './console.ts';
import type { OfficersBrowser } from './officersBrowser.ts';

const CLIENT = { client_id: 'right-door', client_secret: 'kept between the two of them' };

describe('an officer who comes in by their organisation', function () {
  this.timeout(30_000);
  let desk: OpenConsole;
  let issuer = '';
  let close: () => void;
  before(async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    desk = await openConsole(undefined, {
      oidc: { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret },
    });
    const provider = new Provider(issuer, {
      clients: [{ ...CLIENT, redirect_uris: [`${desk.origin}/console/sign-in/return`] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: true,
      findAccount: async (_context, id) => ({
        accountId: id,
        claims: async () => ({
          sub: id,
          email: `${id.replace('unproven-', '')}@city.example`,
          email_verified: !id.startsWith('unproven-'),
        }),
      }),
    });
    server.on('request', provider.callback());
    close = () => {
      server.close();
      server.closeAllConnections();
    };
  });
  after(async () => {
    close();
    await desk.close();
  });

  /** Through the provider's own pages as a browser would, with its cookies; returns the way back to us. */
  async function goThrough(browser: OfficersBrowser, login: string): Promise<string> {
    const left = await browser.open('/console/sign-in/organisation?next=/console/me');
    const jar = new Map<string, string>();
    let [address, body]: [string, URLSearchParams | undefined] = [left.to, undefined];
    for (let steps = 0; steps < 12; steps++) {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(address, {
        method: body ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { cookie },
        ...(body ? { body } : {}),
      });
      for (const line of answer.headers.getSetCookie())
        jar.set(...(line.split(';')[0]?.split(/=(.*)/s).slice(0, 2) as [string, string]));
      const to = answer.headers.get('location');
      const html = await answer.text();
      body = undefined;
      if (to) address = new URL(to, issuer).href;
      else {
        address = new URL(/action="([^"]*)"/.exec(html)?.[1] ?? '', issuer).href;
        body = new URLSearchParams({
          prompt: /name="prompt" value="([^"]*)"/.exec(html)?.[1] ?? '',
          login,
          password: 'x',
        });
      }
      if (address.startsWith(desk.origin)) return address.slice(desk.origin.length);
    }
    throw new Error('the provider did not send us back');
  }

  const invite = (name: string) =>
    desk.accounts.invite({ name, email: `${name}@city.example`, grants: [{ role: 'editor', department: '*' }] });

  it('is let in when an administrator has invited that address, and comes back to where they were going', async () => {
    await invite('rima');
    const browser = desk.visitor();
    expect((await browser.open('/console/sign-in')).text).to.include('Sign in by your organisation');
    const back = await browser.open(await goThrough(browser, 'rima'));
    expect(back.to).to.equal('/console/me');
    expect((await browser.follow(back)).text).to.include('rima@city.example');
  });

  it('is not let in without an invitation, nor with an address that is not proven', async () => {
    const stranger = desk.visitor();
    expect((await stranger.open(await goThrough(stranger, 'nobody'))).text).to.include('nobody has invited you');
    await invite('noor');
    const unproven = desk.visitor();
    expect((await unproven.open(await goThrough(unproven, 'unproven-noor'))).text).to.include('did not work');
  });

  it('still gives a code where the role needs one', async () => {
    await desk.accounts.invite({
      name: 'head',
      email: 'head@city.example',
      grants: [{ role: 'administrator', department: '*' }],
    });
    const browser = desk.visitor();
    expect((await browser.open(await goThrough(browser, 'head'))).to).to.match(/^\/console\/sign-in\/set-up/);
    expect((await browser.open('/console/people')).to).to.match(/sign-in/);
  });

  it('cannot be given somebody else’s way back, nor one a second time', async () => {
    await invite('mallory');
    const mallory = desk.visitor();
    const way = await goThrough(mallory, 'mallory');
    const victim = desk.visitor();
    expect((await victim.open(way)).text).to.include('did not work');
    await victim.open('/console/sign-in/organisation');
    expect((await victim.open(way)).text, 'with a way of their own').to.include('did not work');
    expect((await mallory.open(way)).to).to.equal('/console/me');
    expect((await mallory.open(way)).text, 'again').to.include('did not work');
  });
});
