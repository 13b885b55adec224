import { expect } from 'chai';
import { consoleForEach, type OpenConsole } from '../console.ts';
import type { OfficersBrowser } from '../officersBrowser.ts';

const BASE = '/console/desk';
const MINUTE = 60_000;

describe('the desk in the console', function () {
  this.timeout(15_000);
  let at: OpenConsole;
  let mina: OfficersBrowser;
  let rafiq: OfficersBrowser;
  consoleForEach(async (opened) => {
    at = opened;
    [mina, rafiq] = await Promise.all([at.officer('officer'), at.officer('officer')]);
  });

  const pass = (ms: number) => void (at.time.now = new Date(at.time.now.getTime() + ms));
  const reached = { channel: 'sms', conversation: 'sms:x', address: '+8801700000001', language: 'en' };
  async function call(text = 'my pension did not come') {
    const now = at.time.now.getTime();
    await at.work.desk.calls.call({ id: 'c1', at: now, ...reached });
    await at.work.desk.calls.note('c1', [{ id: 't1', at: now, by: 'citizen', text }]);
  }
  const come = (browser: OfficersBrowser) => browser.send(BASE, { here: 'yes' }, `${BASE}/duty`);

  it('offers a person only while an officer said so and their page is open', async () => {
    const isThere = async () => (await at.work.desk.look(at.time.now.getTime())).isThere;
    await mina.open(BASE);
    expect(await isThere(), 'looking is not being there').to.equal(false);
    await come(mina);
    expect(await isThere()).to.equal(true);
    pass(2 * MINUTE);
    await mina.open(`${BASE}/live`);
    pass(MINUTE);
    expect(await isThere(), 'its script fell silent').to.equal(false);
    await mina.open(BASE);
    expect((await mina.open(BASE)).text).to.include('You are not here');
    await come(mina);
    await mina.send(BASE, { here: 'no' }, `${BASE}/duty`);
    expect(await isThere()).to.equal(false);
  });

  it('gives a citizen to one of two who take them at once, and tells the other who', async () => {
    await Promise.all([come(mina), come(rafiq)]);
    await call();
    const pages = await Promise.all([mina.open(BASE), rafiq.open(BASE)]);
    expect(pages[0].text).to.include('my pension did not come');
    const browsers = [mina, rafiq];
    const results = await Promise.all(
      browsers.map((browser, n) => browser.fill(pages[n] ?? pages[0], `${BASE}/calls/c1/take`, {})),
    );
    const shown = await Promise.all(browsers.map((browser, n) => browser.follow(results[n] ?? (results[0] as never))));
    expect(shown.filter(({ text }) => text.includes('You speak with them'))).to.have.length(1);
    expect(shown.filter(({ text }) => text.includes('was faster and speaks'))).to.have.length(1);
    expect(at.work.said.map(({ kind }) => kind)).to.deep.equal(['joined']);
  });

  it('carries the words of both, and gives the citizen back', async () => {
    await come(mina);
    await call();
    await mina.send(BASE, {}, `${BASE}/calls/c1/take`);
    await mina.send(`${BASE}/calls/c1`, { text: 'Which month?' }, `${BASE}/calls/c1/say`);
    await at.work.desk.calls.hear('c1', { id: 't2', at: at.time.now.getTime(), by: 'citizen', text: 'May' });
    const { text } = await mina.open(`${BASE}/calls/c1/live`);
    expect(text).to.match(/my pension did not come.*Which month\?.*May/);
    expect((await mina.send(`${BASE}/calls/c1`, { text: '' }, `${BASE}/calls/c1/say`)).status).to.equal(422);
    await mina.send(`${BASE}/calls/c1`, {}, `${BASE}/calls/c1/finish`);
    expect(at.work.said.map(({ kind }) => kind)).to.deep.equal(['joined', 'says', 'finished']);
    expect(await at.audited())
      .to.include('take a conversation')
      .and.include('speak with a citizen');
  });

  it('sends nothing when the citizen has gone, and keeps what was written', async () => {
    await come(mina);
    await call();
    await mina.send(BASE, {}, `${BASE}/calls/c1/take`);
    const page = await mina.open(`${BASE}/calls/c1`);
    await at.work.desk.calls.leave('c1');
    const refused = await mina.fill(page, `${BASE}/calls/c1/say`, { text: 'one moment' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('Your words were not sent').and.include('one moment');
  });

  it('lets nobody write into a conversation that a colleague holds', async () => {
    await Promise.all([come(mina), come(rafiq)]);
    await call();
    await mina.send(BASE, {}, `${BASE}/calls/c1/take`);
    const page = await rafiq.open(`${BASE}/calls/c1`);
    expect(page.html).to.not.include('/say"');
    const csrf = page.csrf;
    const refused = await rafiq.post(`${BASE}/calls/c1/say`, { csrf, text: 'hello', cause: 'x' });
    expect(refused.status).to.equal(422);
    expect(at.work.said.map(({ kind }) => kind)).to.deep.equal(['joined']);
  });

  it('shows whom to get back to by promise, and how it ended', async () => {
    await at.work.desk.callBacks.promise({
      id: 'b1',
      reached,
      lines: [{ id: 't', at: 1, by: 'citizen', text: 'my pension did not come' }],
    });
    const page = await mina.open(BASE);
    expect(page.text).to.include('my pension did not come').and.include('Nobody yet');
    await mina.send(`${BASE}/call-backs/b1`, {}, `${BASE}/call-backs/b1/take`);
    expect((await rafiq.open(`${BASE}/call-backs/b1`)).text).to.include('has it');
    expect((await mina.open(`${BASE}/call-backs/b1`)).text).to.include('+8801700000001');
    const none = await mina.send(`${BASE}/call-backs/b1`, { note: 'x' }, `${BASE}/call-backs/b1/end`);
    expect(none.status).to.equal(422);
    await mina.send(`${BASE}/call-backs/b1`, { text: 'We rang you.' }, `${BASE}/call-backs/b1/say`);
    await mina.send(
      `${BASE}/call-backs/b1`,
      { outcome: 'notReached', note: 'rang twice' },
      `${BASE}/call-backs/b1/end`,
    );
    expect((await mina.open(`${BASE}/call-backs/b1`)).text)
      .to.include('Not reached')
      .and.include('rang twice');
    expect(at.work.said.map(({ kind }) => kind)).to.deep.equal(['says', 'notReached']);
    const late = await rafiq.post(`${BASE}/call-backs/b1/end`, {
      csrf: (await rafiq.open('/console/me')).csrf,
      outcome: 'reached',
    });
    expect(late.status).to.equal(422);
  });

  it('cannot carry a script into the page', async () => {
    const evil = '<script>alert(1)</script>';
    await call(evil);
    await at.work.desk.callBacks.promise({ id: 'b1', reached, lines: [{ id: 't', at: 1, by: 'citizen', text: evil }] });
    for (const path of [BASE, `${BASE}/calls/c1`, `${BASE}/call-backs/b1`])
      expect((await mina.open(path)).html, path).to.not.include('<script>alert');
  });

  it('says that the citizen sent STOP, sends nothing more, and keeps what was typed', async () => {
    await come(mina);
    await call();
    await mina.send(BASE, {}, `${BASE}/calls/c1/take`);
    at.work.optedOut.add('sms:x');
    const page = await mina.open(`${BASE}/calls/c1`);
    const refused = await mina.fill(page, `${BASE}/calls/c1/say`, { text: 'Are you there?' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('they sent STOP').and.include('Your words were not sent');
    expect(refused.text).to.include('The citizen opted out').and.include('Are you there?');
    expect((await mina.open(`${BASE}/calls/c1`)).html).to.not.include('/say"');
    expect((await mina.open(BASE)).text)
      .to.include('Nobody waits')
      .and.not.include('my pension');
    expect(at.work.said.map(({ kind }) => kind)).to.deep.equal(['joined']);
  });

  it('offers to call, and not to write to, somebody who wants no messages', async () => {
    await at.work.desk.callBacks.promise({ id: 'b1', reached, lines: [] });
    const page = await mina.open(`${BASE}/call-backs/b1`);
    at.work.optedOut.add('sms:x');
    const refused = await mina.fill(page, `${BASE}/call-backs/b1/say`, { text: 'Hello?' });
    expect(refused.text).to.include('they sent STOP').and.include('Hello?').and.include('You can still call them');
    const again = await mina.open(`${BASE}/call-backs/b1`);
    expect(again.html).to.not.include('/say"');
    expect((await mina.fill(again, `${BASE}/call-backs/b1/end`, { outcome: 'notReached' })).status).to.equal(303);
    expect(at.work.said).to.deep.equal([]);
  });
});
