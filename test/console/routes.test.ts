import { expect } from 'chai';
import { ROLE_NAMES } from '../../console/accounts/roles.ts';
import type { Route } from '../../console/http/route.ts';
import { createParts } from '../../console/parts.ts';
import { listRoutes } from '../../console/routes.ts';
import { type OpenConsole, openConsole } from './console.ts';
import type { OfficersBrowser } from './officersBrowser.ts';

describe('every address of the console', function () {
  // Each address is knocked at by an officer who has just come in; a busy machine takes its time.
  this.timeout(120_000);
  let desk: OpenConsole;
  let routes: Route[];
  before(async () => {
    desk = await openConsole();
    routes = listRoutes(createParts(desk));
  });
  after(() => desk.close());

  const fill = ({ path }: Route) => path.replace(/:\w+/g, 'x').replace('*', 'x');
  const isConsole = ({ path }: Route) => path.startsWith('/console');

  async function knock(browser: OfficersBrowser, route: Route, csrf: string) {
    return route.method === 'GET' ? browser.open(fill(route)) : browser.post(fill(route), { csrf });
  }

  const csrfOf = async (browser: OfficersBrowser) => (await browser.open('/console/me')).csrf;

  for (const role of [...ROLE_NAMES, undefined])
    it(`answers ${role ?? 'somebody without a role'} where the table says so, and nowhere else`, async () => {
      const faults: string[] = [];
      for (const route of routes.filter(isConsole)) {
        const browser = role ? await desk.officer(role) : await desk.officer();
        const { status, to } = await knock(browser, route, await csrfOf(browser));
        const may = route.allow === 'public' || route.allow === 'self' || (role && route.allow.includes(role));
        const isRefused =
          status === 403 ||
          status === 401 ||
          (to.startsWith('/console/sign-in') && route.allow !== 'public' && !route.path.endsWith('sign-out'));
        if (isRefused === Boolean(may) || status >= 500) faults.push(`${route.method} ${route.path}: ${status} ${to}`);
      }
      expect(faults).to.deep.equal([]);
    });

  it('sends strangers to sign in, and takes nothing from them', async () => {
    const faults: string[] = [];
    for (const route of routes.filter((one) => isConsole(one) && one.allow !== 'public')) {
      const { status, to } = await knock(desk.visitor(), route, 'x');
      const isPage = route.method === 'GET' && route.speaks !== 'json';
      const isAway = isPage ? to.startsWith('/console/sign-in?next=') : status === 401;
      if (!isAway) faults.push(`${route.method} ${route.path}: ${status} ${to}`);
    }
    expect(faults).to.deep.equal([]);
  });

  it('puts what an officer does on record: every form has an event of its own', () => {
    const silent = routes.filter(({ method, event }) => method === 'POST' && event === null);
    expect(silent.map(({ path }) => path)).to.deep.equal([]);
  });

  it('takes no form without the proof of its own session, nor one from another website', async () => {
    const faults: string[] = [];
    const other = await desk.officer('administrator');
    const foreign = await csrfOf(other);
    for (const route of routes.filter((one) => one.method === 'POST')) {
      const browser = await desk.officer(...ROLE_NAMES);
      const own = await csrfOf(browser);
      for (const [csrf, headers] of [
        ['', {}],
        ['A'.repeat(86), {}],
        [foreign, {}],
        [own, { origin: 'https://evil.example' }],
        [own, { origin: 'null' }],
        [own, { 'sec-fetch-site': 'cross-site' }],
        [own, { 'sec-fetch-site': 'same-site' }],
      ] as const) {
        const { status } = await browser.post(fill(route), { csrf }, headers);
        if (status !== 403) faults.push(`${route.path} with ${JSON.stringify(headers)}: ${status}`);
      }
    }
    expect(faults).to.deep.equal([]);
  });

  it('has nothing where there is nothing, and says so in plain words', async () => {
    const browser = await desk.officer('editor');
    const page = await browser.open('/console/nowhere/at/all');
    expect(page.status).to.equal(404);
    expect(page.text).to.include('There is nothing at this address');
  });

  it('allows no script, style or picture from elsewhere, and no frame around it', async () => {
    const { headers, html } = await (await desk.officer('editor')).open('/console/me');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy)
      .to.include("default-src 'none'")
      .and.include("script-src 'self'")
      .and.include("frame-ancestors 'none'");
    expect(policy).to.not.include('unsafe');
    expect(html)
      .to.not.match(/<script(?![^>]*\ssrc="\/console\/assets\/)/)
      .and.not.match(/\son\w+=|\sstyle="|<style/);
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('serves its style and script from its own address, to be kept for ever, without foreign fonts or crests', async () => {
    const browser = desk.visitor();
    const { html } = await browser.open('/console/sign-in');
    const paths = [...html.matchAll(/(?:href|src)="(\/console\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(paths).to.have.lengthOf(2);
    for (const path of paths) {
      const asset = await browser.open(path);
      expect(asset.status).to.equal(200);
      expect(asset.headers.get('cache-control')).to.include('immutable');
      expect(asset.html).to.not.match(/GDS Transport|url\([^)]*(?:crest|fonts)/);
    }
    expect((await browser.open('/console/assets/000000000000/console.css')).status).to.equal(404);
  });

  it('keeps what somebody typed in view when they were signed out meanwhile', async () => {
    const browser = await desk.officer('editor');
    const csrf = await csrfOf(browser);
    await desk.sessions.endAll(browser.id);
    const page = await browser.post('/console/me/password', {
      csrf,
      password: 'never shown',
      story: 'twenty lines of <b>work</b>',
    });
    expect(page.status).to.equal(401);
    expect(page.text).to.include('twenty lines of <b>work</b>').and.not.include('never shown');
  });
});
