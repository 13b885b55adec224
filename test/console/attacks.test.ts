import { expect } from 'chai';
import { ROLE_NAMES } from '../../console/accounts/roles.ts';
import type { Route } from '../../console/http/route.ts';
import { createParts } from '../../console/parts.ts';
import { listRoutes } from '../../console/routes.ts';
import { LARKHAVEN } from '../transcripts/larkhaven.ts';
import { type OpenConsole, openConsole } from './console.ts';
import type { OfficersBrowser, Page } from './officersBrowser.ts';

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'{{7*7}}\r\nset-cookie: evil=1`;
const ELSEWHERE = ['//evil.example', 'https://evil.example/console', '/\\evil.example'];
/** Everything that any page reads of an address. */
const ASKED = [
  'q',
  'view',
  'state',
  'category',
  'area',
  'group',
  'after',
  'before',
  'limit',
  'reference',
  'next',
].concat(['from', 'to', 'with', 'language', 'department', 'status', 'kind', 'list', 'page', 'code', 'error']);

describe('whoever attacks the console', function () {
  this.timeout(60_000);
  let at: OpenConsole;
  let pages: Route[];
  let officer: OfficersBrowser;
  before(async () => {
    at = await openConsole(LARKHAVEN);
    pages = listRoutes(createParts(at)).filter(({ method }) => method === 'GET');
    officer = await at.officer(...ROLE_NAMES);
  });
  after(() => at.close());

  const addressOf = ({ path }: Route, part: string, value: string) => {
    const query = new URLSearchParams(ASKED.map((name): [string, string] => [name, value]));
    return `${path.replace(/:\w+/g, encodeURIComponent(part))}?${query.toString()}`;
  };

  function faultsOf({ status, html, to, headers }: Page): string[] {
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    const policy = headers.get('content-security-policy') ?? '';
    return [
      ...(status >= 500 ? [`fails with ${status}`] : []),
      ...(isPage && /<script>alert|<img src=x/.test(html) ? ['carries the script'] : []),
      ...(/(?:'|&#39;)49/.test(html) ? ['reckons'] : []),
      ...(headers.getSetCookie().some((one) => one.startsWith('evil')) ? ['sets their cookie'] : []),
      ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['may be sniffed']),
      ...(isPage && !policy.includes("default-src 'none'") ? ['has no policy'] : []),
      ...(/unsafe|\*/.test(isPage ? policy : '') ? ['has a loose policy'] : []),
      ...(to && !/^\/(?![/\\])/.test(to) ? [`leads to ${to}`] : []),
    ];
  }

  it('brings no script into any page by its address, with whatever it is asked', async () => {
    const faults: string[] = [];
    for (const route of pages) {
      for (const part of [EVIL, 'passport-renewal']) {
        const answered = await officer.open(addressOf(route, part, EVIL));
        for (const fault of faultsOf(answered)) faults.push(`${route.path} ${fault}`);
      }
    }
    expect(faults).to.deep.equal([]);
  });

  it('leads nobody to another website, signed in or not', async () => {
    const faults: string[] = [];
    for (const route of pages)
      for (const elsewhere of ELSEWHERE)
        for (const browser of [officer, at.visitor()]) {
          const answered = await browser.open(addressOf(route, elsewhere, elsewhere));
          for (const fault of faultsOf(answered)) faults.push(`${route.path} with ${elsewhere} ${fault}`);
        }
    expect(faults).to.deep.equal([]);
  });

  it('brings no script into a page by what they name a key or say on a walk', async () => {
    const made = await officer.send('/console/me/keys', { name: EVIL });
    const { to } = await officer.send('/console/walk', {});
    await officer.send(to, { text: EVIL }, `${to}/say`);
    await officer.send(to, {}, `${to}/end`);
    for (const page of [made, await officer.open('/console/me/keys'), await officer.open(to)])
      expect(faultsOf(page)).to.deep.equal([]);
  });

  it('is not believed by a key that is no key, nor by one in an address or a cookie', async () => {
    const made = await officer.send('/console/me/keys', { name: 'x' });
    const key = /value="(door_[\w-]+)"/.exec(made.html)?.[1] ?? '';
    const ask = async (headers: Record<string, string>, query = '') =>
      (await fetch(`${at.origin}/console/api/grievances${query}`, { headers })).status;
    expect(await ask({ authorization: `Bearer ${key}` })).to.equal(200);
    expect(await ask({ authorization: `Bearer ${key.slice(0, -1)}` })).to.equal(401);
    expect(await ask({ authorization: `Basic ${key}` })).to.equal(401);
    expect(await ask({ cookie: `console=${key}` })).to.equal(401);
    expect(await ask({}, `?key=${key}&access_token=${key}`)).to.equal(401);
    const session = officer.cookies['console'] ?? '';
    expect(await ask({ authorization: `Bearer ${session}` }), 'a session is no key').to.equal(401);
    expect(JSON.stringify(await at.store.collection('consoleKeys').find({}))).to.not.include(key);
  });
});
