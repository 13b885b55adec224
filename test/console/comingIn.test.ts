import { expect } from 'chai';
import { TOTP, Secret } from 'otpauth';
import { openConsole, type OpenConsole } from './console.ts';
import type { OfficersBrowser, Page } from './officersBrowser.ts';

const EMAIL = 'root@city.example';
const PASSWORD = 'green-lantern-sky';

describe('an officer who comes in', function () {
  this.timeout(20_000);
  let desk: OpenConsole;
  beforeEach(async () => {
    desk = await openConsole();
  });
  afterEach(() => desk.close());

  const signIn = (browser: OfficersBrowser, email = EMAIL, password = PASSWORD, path = '/console/sign-in') =>
    browser.send(path, { email, password });

  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate({ timestamp: desk.time.now.getTime() });

  async function setUp(browser: OfficersBrowser, page: Page): Promise<{ secret: string; page: Page }> {
    const shown = await browser.follow(page);
    const secret = /id="secret">([A-Z2-7 ]+)</.exec(shown.html)?.[1] ?? '';
    return { secret, page: await browser.fill(shown, '/console/sign-in/set-up', { code: codeOf(secret) }) };
  }

  it('as the first administrator sets up codes from a phone, and needs one from then on', async () => {
    await desk.console.firstSignIn();
    const browser = desk.visitor();
    const asked = await signIn(browser);
    expect(asked.to).to.match(/^\/console\/sign-in\/set-up/);
    expect((await browser.open('/console/people')).to).to.match(/sign-in/);
    const { secret, page } = await setUp(browser, asked);
    expect(page.text).to.match(/they are not shown again\.( \w{4}-\w{4}){8}/);
    expect((await browser.open('/console/people')).status).to.equal(200);

    desk.time.now = new Date(desk.time.now.getTime() + 60_000);
    const other = desk.visitor();
    const code = await signIn(other);
    expect(code.to).to.match(/^\/console\/sign-in\/code/);
    expect((await other.open('/console/people')).to).to.match(/sign-in/);
    expect((await other.send(code.to, { code: '000000' })).text).to.include('This code is not right');
    expect((await other.send(code.to, { code: codeOf(secret) })).to).to.equal('/console');
    expect((await other.open('/console/people')).status).to.equal(200);
  });

  it('cannot use a code or a spare code twice', async () => {
    await desk.console.firstSignIn();
    const first = desk.visitor();
    const { secret, page } = await setUp(first, await signIn(first));
    const spare = / (\w{4}-\w{4}) /.exec(page.text)?.[1] ?? '';
    const enter = async (code: string) => {
      const browser = desk.visitor();
      return browser.send((await signIn(browser)).to, { code });
    };
    expect((await enter(codeOf(secret))).status, 'the code of the set-up').to.equal(422);
    expect((await enter(spare.toUpperCase())).to).to.equal('/console');
    expect((await enter(spare)).status).to.equal(422);
  });

  it('changes a one-time password at once, and cannot pass by it', async () => {
    await desk.close();
    desk = await openConsole(undefined, { admin: {} });
    const first = await desk.console.firstSignIn();
    const browser = desk.visitor();
    const asked = await signIn(browser, first?.email, first?.oneTimePassword);
    expect(asked.to).to.match(/^\/console\/sign-in\/password/);
    expect((await browser.open('/console/sign-in/set-up')).to).to.equal('/console/sign-in');
    const own = { password: 'seven blue kettles', again: 'seven blue kettles' };
    expect((await browser.send(asked.to, { ...own, again: 'seven' })).text).to.include('Both must be the same');
    expect((await browser.send(asked.to, own)).to).to.match(/^\/console\/sign-in\/set-up/);
    expect((await signIn(desk.visitor(), first?.email, first?.oneTimePassword)).status).to.equal(422);
    expect(await desk.console.firstSignIn()).to.equal(undefined);
  });

  it('comes in by whichever one-time password a start has printed, until one of them was used', async () => {
    await desk.close();
    desk = await openConsole(undefined, { admin: {} });
    const atOnce = await Promise.all([1, 2, 3].map(() => desk.console.firstSignIn()));
    const printed = [...atOnce, await desk.console.firstSignIn()];
    const passwords = printed.map((one) => one?.oneTimePassword ?? '');
    expect(new Set(passwords).size, passwords.join()).to.equal(4);
    for (const password of passwords) {
      expect(password).to.match(/^\w{4}(-\w{4}){3}$/);
      const asked = await signIn(desk.visitor(), printed[0]?.email, password);
      expect(asked.to).to.match(/^\/console\/sign-in\/password/);
    }
    const browser = desk.visitor();
    const asked = await signIn(browser, printed[0]?.email, passwords[1]);
    await browser.send(asked.to, { password: 'seven blue kettles', again: 'seven blue kettles' });
    for (const password of passwords)
      expect((await signIn(desk.visitor(), printed[0]?.email, password)).status).to.equal(422);
  });

  it('gets a new session at every step, so that one that was planted opens nothing', async () => {
    await desk.console.firstSignIn();
    const browser = desk.visitor();
    await browser.open('/console/sign-in');
    const planted = browser.cookies.console;
    const asked = await signIn(browser);
    const pending = browser.cookies.console;
    expect(pending).to.not.equal(planted);
    await setUp(browser, asked);
    expect(browser.cookies.console).to.not.equal(pending);
    for (const token of [planted, pending]) {
      const other = desk.visitor();
      other.cookies.console = token ?? '';
      expect((await other.open('/console/me')).to).to.match(/sign-in/);
    }
  });

  it('who guesses has to wait, and keeps nobody else out', async () => {
    await desk.console.firstSignIn();
    const guess = async (address: string, password: string) => {
      const browser = desk.visitor();
      const page = await browser.open('/console/sign-in');
      const csrf = page.csrf;
      return browser.post('/console/sign-in', { csrf, email: EMAIL, password }, { 'x-test-address': address });
    };
    for (let i = 0; i < 5; i++) expect((await guess('198.51.100.7', 'wrong')).text).to.include('is not right');
    expect((await guess('198.51.100.7', PASSWORD)).text).to.include('Try again in 5 seconds');
    expect((await guess('192.0.2.1', PASSWORD)).status, 'from elsewhere').to.equal(303);
    desk.time.now = new Date(desk.time.now.getTime() + 6000);
    expect((await guess('198.51.100.7', PASSWORD)).status, 'after the wait').to.equal(303);
  });

  it('lands where they were going, and never on another website', async () => {
    await desk.console.firstSignIn();
    expect((await desk.visitor().open('/console/people?x=1')).to).to.equal(
      '/console/sign-in?next=%2Fconsole%2Fpeople%3Fx%3D1',
    );
    for (const next of [
      '//evil.example',
      'https://evil.example/console',
      '/\\evil.example',
      '/console/../..//evil.example',
      '/console\n//evil',
      '/consoles',
      'javascript:alert(1)',
      '/console@evil.example',
    ]) {
      const page = await desk.visitor().open(`/console/sign-in?next=${encodeURIComponent(next)}`);
      expect(page.html, next).to.match(/name="next" value="\/console(?:\/[^/"]*)?"/);
      expect(page.html).to.not.include('evil');
    }
  });

  it('is signed out after two hours of silence, or by themselves, everywhere', async () => {
    const browser = await desk.officer('editor');
    desk.time.now = new Date(desk.time.now.getTime() + 100 * 60_000);
    expect((await browser.open('/console/me')).status).to.equal(200);
    desk.time.now = new Date(desk.time.now.getTime() + 100 * 60_000);
    expect((await browser.open('/console/me')).status, 'it was used meanwhile').to.equal(200);
    desk.time.now = new Date(desk.time.now.getTime() + 121 * 60_000);
    expect((await browser.open('/console/me')).to).to.match(/sign-in/);

    const here = await desk.officer('editor');
    const token = await desk.sessions.start(here.id, { hasCode: true, isWhole: true, browser: 'elsewhere' });
    const elsewhere = desk.visitor();
    elsewhere.cookies.console = token;
    expect((await elsewhere.open('/console/me')).status).to.equal(200);
    await here.send('/console/me', {}, '/console/me/sign-out-elsewhere');
    expect((await elsewhere.open('/console/me')).to).to.match(/sign-in/);
    expect((await here.open('/console/me')).text).to.include('You were signed out in one other place');
    await here.send('/console/me', {}, '/console/sign-out');
    expect((await here.open('/console/me')).to).to.match(/sign-in/);
  });

  it('is invited by a link that works once, for a week', async () => {
    const admin = await desk.officer('administrator');
    const invited = await admin.send('/console/people/invite', {
      name: 'Rima',
      email: 'rima@city.example',
      'grant.editor': '*',
    });
    const path = /value="http[^"]*(\/console\/invitation\/[^"]+)"/.exec(invited.html)?.[1] ?? '';
    const rima = desk.visitor();
    const password = 'paper boats at dawn';
    expect((await rima.open(path)).text).to.include('Welcome, Rima');
    expect((await rima.send(path, { password: 'short', again: 'short' })).text).to.include('12 characters or more');
    expect((await rima.send(path, { password, again: password })).to).to.equal('/console/sign-in');
    expect((await rima.open(path)).status).to.equal(404);
    expect((await signIn(rima, 'rima@city.example', password)).to).to.equal('/console');
    expect((await rima.open('/console/people')).status).to.equal(403);
    const again = await admin.send('/console/people/invite', {
      name: 'Rima 2',
      email: 'RIMA@city.example',
      'grant.editor': '*',
    });
    expect(again.text).to.include('is there already');
  });

  it('loses at once what an administrator takes away, and the last administrator cannot go', async () => {
    const admin = await desk.officer('administrator');
    const editor = await desk.officer('editor');
    const path = `/console/people/${editor.id}`;
    const changed = await admin.send(path, { 'grant.editor': '', 'grant.officer': 'water', name: 'Noor' });
    expect(changed.to).to.equal('/console/people');
    expect((await editor.open('/console/me')).to).to.match(/sign-in/);
    expect((await desk.accounts.find(editor.id))?.grants).to.deep.equal([{ role: 'officer', department: 'water' }]);
    const refused = await admin.send(`/console/people/${admin.id}`, { open: 'no' });
    expect(refused.text).to.include('Nobody else is an administrator');
    expect(await desk.audited()).to.include.members(['change person']);
  });

  it('is told when somebody else changed the same account meanwhile', async () => {
    const admin = await desk.officer('administrator');
    const editor = await desk.officer('editor');
    const path = `/console/people/${editor.id}`;
    const late = await admin.send(path, { version: '0', name: 'Late' });
    expect(late.text).to.include('Somebody else changed this account');
    expect((await desk.accounts.find(editor.id))?.name).to.not.equal('Late');
  });
});
