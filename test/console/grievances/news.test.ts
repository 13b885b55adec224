import { expect } from 'chai';
import { draft } from '../../grievances/office.ts';
import { consoleForEach, type OpenConsole } from '../console.ts';
import type { OfficersBrowser } from '../officersBrowser.ts';

const BASE = '/console/grievances';
const NEWS = '/console/news';
const DAY = 86_400_000;

describe('news for officers', function () {
  this.timeout(15_000);
  let at: OpenConsole;
  let officer: OfficersBrowser;
  consoleForEach(async (opened) => {
    at = opened;
    officer = await at.officer({ role: 'officer', department: 'streets' });
  });

  async function file(id: string, change: Parameters<typeof draft>[1] = {}): Promise<string> {
    const { reference } = await at.work.grievances.file(draft(id, change));
    await at.work.grievances.work.runDue();
    return reference;
  }
  const step = (browser: OfficersBrowser, reference: string, name: string, values: Record<string, string> = {}) =>
    browser.send(`${BASE}/${reference}`, values, `${BASE}/${reference}/${name}`);
  const counted = async (browser: OfficersBrowser) =>
    /News( \([\d+]+\))?/.exec((await browser.open('/console/me')).text)?.[0];

  it('are counted on every page, and lead to the grievance, whose opening counts as having read them', async () => {
    expect(await counted(officer)).to.equal('News');
    const reference = await file('a');
    expect(await counted(officer)).to.equal('News (1)');
    expect((await officer.open(BASE)).text)
      .to.include('New for you')
      .and.include('A new grievance');
    const page = await officer.open(NEWS);
    expect(page.text).to.include(`A new grievance ${reference}`).and.include('Mark as read');
    await officer.open(`${BASE}/${reference}`);
    expect(await counted(officer)).to.equal('News');
    expect((await officer.open(NEWS)).text)
      .to.include('Nothing new')
      .and.include('Read before');
  });

  it('tell of what is given, answered, near its date and passed up, each to whom it is for', async () => {
    const reference = await file('a');
    const head = await at.officer({ role: 'supervisor', department: 'streets' });
    const other = await at.officer({ role: 'officer', department: 'water' });
    await step(head, reference, 'assign', { to: officer.id });
    await step(officer, reference, 'question', { text: 'Which pole?' });
    await at.work.grievances.work.runDue();
    await at.work.grievances.answerQuestion({ reference, cause: 'x', text: 'the third' });
    await at.work.grievances.work.runDue();
    at.time.now = new Date(at.time.now.getTime() + 60 * DAY);
    await at.work.grievances.work.runDue();
    officer = await at.officer({ role: 'officer', department: 'streets' });
    const again = await at.officer({ role: 'supervisor', department: 'streets' });
    expect((await again.open(NEWS)).text)
      .to.include('Passed up')
      .and.include('With the supervisor');
    expect((await again.open(NEWS)).text).to.not.include('Given to you');
    expect((await officer.open(NEWS)).text)
      .to.include('A new grievance')
      .and.not.include('Passed up');
    expect((await other.open(NEWS)).to).to.match(/sign-in/);
    const kinds = at.work.told.flatMap(({ kind, to }) => (to.kind === 'officers' ? kind : []));
    expect(kinds).to.include.members(['filed', 'assigned', 'answered', 'promiseNear', 'escalated']);
  });

  it('are read by each for themselves, one by one or all at once, and only their own', async () => {
    const [a] = [await file('a'), await file('b'), await file('c')];
    const colleague = await at.officer({ role: 'officer', department: 'streets' });
    const stranger = await at.officer({ role: 'officer', department: 'water' });
    await officer.send(NEWS, {}, `${NEWS}/read`);
    expect(await counted(officer)).to.equal('News (2)');
    const csrf = (await stranger.open(NEWS)).csrf;
    await stranger.post(`${NEWS}/read`, { csrf, news: `${a}#1.0` });
    expect(await counted(colleague)).to.equal('News (3)');
    const page = await officer.open(NEWS);
    at.time.now = new Date(at.time.now.getTime() + 1000);
    await file('d');
    await officer.fill(page, `${NEWS}/read-all`, {});
    expect(await counted(officer), 'what came after the page was opened').to.equal('News (1)');
    expect(await at.audited()).to.include.members(['mark news as read', 'mark all news as read']);
  });

  it('of what somebody has taken are settled for the others, and only what came before', async () => {
    const [taken, left] = [await file('a'), await file('b')];
    const colleague = await at.officer({ role: 'officer', department: 'streets' });
    expect(await counted(colleague)).to.equal('News (2)');
    await step(officer, taken, 'assign');
    await at.work.grievances.work.runDue();
    expect(await counted(colleague)).to.equal('News (1)');
    const page = (await colleague.open(NEWS)).text;
    expect(page).to.match(new RegExp(`A new grievance ${left}.*Read before.*${taken}.*Somebody has taken it`));
    const by = { id: 'x', groups: [], roles: [] };
    const moved = { reference: taken, cause: 'x', officer: by, department: 'water', text: 'a pipe' };
    await at.work.grievances.desk.transfer(moved);
    await at.work.grievances.work.runDue();
    const plumber = await at.officer({ role: 'officer', department: 'water' });
    expect(await counted(plumber)).to.equal('News (1)');
    expect((await plumber.open(NEWS)).text).to.include(`Moved to your department ${taken}`);
  });

  it('of what is confidential reach those only who may see it', async () => {
    const reference = await file('x', { category: 'corruption' });
    const everywhere = await at.officer('officer', 'supervisor');
    const integrity = await at.officer({ role: 'officer', department: 'integrity' });
    expect((await everywhere.open(NEWS)).html).to.not.include(reference);
    expect((await integrity.open(NEWS)).html).to.include(reference);
  });

  it('are paged, the latest first, and carry no script', async () => {
    const evil = '<script>alert(1)</script>';
    const reference = await file('x', { text: evil });
    const head = await at.officer({ role: 'supervisor', department: 'streets' });
    await step(officer, reference, 'escalate', { text: evil });
    await at.work.grievances.work.runDue();
    expect((await head.open(NEWS)).html)
      .to.include('&lt;script&gt;')
      .and.not.include(evil);
    for (let n = 0; n < 55; n++) {
      at.time.now = new Date(at.time.now.getTime() + 1000);
      await file(`n${n}`);
    }
    const first = await officer.open(NEWS);
    const next = /href="([^"]*before=\d+)"/.exec(first.html)?.[1] ?? '';
    const references = (html: string) =>
      [...html.matchAll(/<a class="govuk-link" href="[^"]*">(RD-[^<]+)</g)].map(([, one]) => one);
    const second = await officer.open(next);
    expect(new Set([...references(first.html), ...references(second.html)]).size).to.equal(56);
    expect(await counted(officer), 'one was opened').to.equal('News (55)');
  });
});
