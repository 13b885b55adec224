import { expect } from 'chai';
import { anonymous, draft } from '../../grievances/office.ts';
import { consoleForEach, type OpenConsole } from '../console.ts';
import type { OfficersBrowser, Page } from '../officersBrowser.ts';

const BASE = '/console/grievances';
const DAY = 86_400_000;
const inStreets = { role: 'officer', department: 'streets' } as const;

describe('grievances in the console', function () {
  this.timeout(15_000);
  let at: OpenConsole;
  let officer: OfficersBrowser;
  consoleForEach(async (opened) => {
    at = opened;
    officer = await at.officer(inStreets);
  });

  const file = async (id: string, change: Parameters<typeof draft>[1] = {}) =>
    (await at.work.grievances.file(draft(id, change))).reference;
  const pass = (ms: number) => void (at.time.now = new Date(at.time.now.getTime() + ms));

  it('stand in the queue by what is due next, for those whose department they are', async () => {
    const first = await file('a');
    pass(DAY);
    const second = await file('b');
    const elsewhere = await file('w', { category: 'water' });
    officer = await at.officer(inStreets);
    const page = await officer.open(BASE);
    expect(page.status).to.equal(200);
    expect(page.html.indexOf(first)).to.be.greaterThan(0).and.lessThan(page.html.indexOf(second));
    expect(page.text).to.include('streetLight').and.not.include(elsewhere);
    expect(page.text).to.match(/\d+ working days left/);
  });

  it('are read as a story, and answered: the citizen gets it once, whatever is pressed twice', async () => {
    const reference = await file('a');
    const page = await officer.open(`${BASE}/${reference}`);
    expect(page.text).to.include('the street lamp before our door').and.include('The citizen filed it');
    const sent = await officer.fill(page, `${BASE}/${reference}/reply`, { text: 'We look into it.' });
    expect(sent.status).to.equal(303);
    await officer.fill(page, `${BASE}/${reference}/reply`, { text: 'We look into it.' });
    const after = await officer.follow(sent);
    expect(after.text).to.include('Your reply is on its way').and.include('You wrote to the citizen');
    await at.work.grievances.work.runDue();
    expect(at.work.told.filter(({ kind }) => kind === 'reply').map(({ data }) => data.text)).to.deep.equal([
      'We look into it.',
    ]);
    expect(await at.audited())
      .to.include('reply on a grievance')
      .and.include('reply');
  });

  it('go their whole way: taken, begun, asked about, resolved', async () => {
    const reference = await file('a');
    const step = async (name: string, values: Record<string, string> = {}) => {
      const done = await officer.send(`${BASE}/${reference}`, values, `${BASE}/${reference}/${name}`);
      expect(done.status, `${name}: ${done.text}`).to.equal(303);
    };
    await step('assign');
    await step('start');
    await step('question', { text: 'Which pole?' });
    await step('go-on', { text: 'found it' });
    await step('note', { text: 'bulb is in store' });
    await step('delay', { text: 'no ladder' });
    await step('escalate', { text: 'needs the crane' });
    await step('resolve', { text: 'Lamp changed.' });
    const { text } = await officer.open(`${BASE}/${reference}`);
    expect(text).to.include('Said to be done').and.include('only for colleagues');
    await at.work.grievances.work.runDue();
    const kinds = at.work.told.flatMap(({ kind, to }) => (to.kind === 'citizen' ? kind : []));
    expect(kinds).to.deep.equal(['assigned', 'inProgress', 'question', 'inProgress', 'resolved']);
    expect(JSON.stringify(at.work.told)).to.not.include('bulb is in store');
  });

  it('are moved, sorted anew and joined', async () => {
    const [moved, sorted, joined, twin] = await Promise.all(['a', 'b', 'c', 'd'].map((id) => file(id)));
    const step = (reference = '', name: string, values: Record<string, string>) =>
      officer.send(`${BASE}/${reference}`, values, `${BASE}/${reference}/${name}`);
    await officer.send(`${BASE}/${joined}`, {}, `${BASE}/${joined}/assign`);
    await officer.send(`${BASE}/${moved}`, {}, `${BASE}/${moved}/assign`);
    expect((await step(moved, 'transfer', { department: 'water', text: 'a pipe' })).status).to.equal(303);
    expect((await step(sorted, 'recategorise', { category: 'officeRude', text: 'not a lamp' })).status).to.equal(303);
    expect((await step(joined, 'merge', { into: (twin ?? '').toLowerCase().replaceAll('-', ' ') })).status).to.equal(
      303,
    );
    const wrong = await step(sorted, 'merge', { into: 'RD-NOPE' });
    expect(wrong.status).to.equal(422);
    expect(wrong.text).to.include('There is no such reference');
    const elsewhere = await officer.open(`${BASE}/${moved}`);
    expect(elsewhere.text).to.include('It lies with another department');
    expect(
      (await officer.post(`${BASE}/${moved}/reply`, await withCsrf({ text: 'x', cause: 'c', seen: '9' }))).status,
    ).to.equal(403);
  });

  const withCsrf = async (values: Record<string, string>, browser = officer) => ({
    csrf: (await browser.open('/console/me')).csrf,
    ...values,
  });

  it('tell when a colleague was faster, and keep what was typed', async () => {
    const reference = await file('a');
    const mine = await officer.open(`${BASE}/${reference}`);
    const colleague = await at.officer(inStreets);
    await colleague.send(`${BASE}/${reference}`, { text: 'Tomorrow.' }, `${BASE}/${reference}/reply`);
    const refused = await officer.fill(mine, `${BASE}/${reference}/reply`, { text: 'Next week.' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('did something here since you opened this page').and.include('Tomorrow.');
    expect(refused.html).to.include('Next week.</textarea>');
    const again = await officer.fill(refused, `${BASE}/${reference}/reply`, { text: 'Next week.' });
    expect(again.status).to.equal(303);
  });

  it('show what the citizen will read before it is sent', async () => {
    const reference = await file('a');
    const page = await officer.send(
      `${BASE}/${reference}`,
      { text: 'Soon.', preview: 'yes' },
      `${BASE}/${reference}/reply`,
    );
    expect(page.status).to.equal(200);
    expect(page.text).to.include('The citizen will read').and.include('Streets: Soon.').and.include('1 SMS part');
    await at.work.grievances.work.runDue();
    expect(at.work.told.filter(({ kind }) => kind === 'reply')).to.deep.equal([]);
  });

  it('say how a reply gets there: by template when WhatsApp is shut, not at all to a citizen who stays unknown', async () => {
    const contact = {
      channel: 'whatsapp',
      conversation: 'whatsapp:x',
      address: '+8801700000001',
      language: 'en',
      owner: 'x',
    };
    const reference = await file('a', { channel: 'whatsapp', contact });
    expect((await officer.open(`${BASE}/${reference}`)).text).to.include('within an approved template');
    at.work.heard.set('whatsapp:x', at.time.now.getTime() - DAY / 2);
    expect((await officer.open(`${BASE}/${reference}`)).text).to.not.include('template');
    const unknown = await at.work.grievances.file(anonymous('u'));
    expect((await officer.open(`${BASE}/${unknown.reference}`)).text).to.include('The citizen stays unknown');
  });

  it('that are confidential are seen by those only who were named for their department', async () => {
    const reference = await file('x', { category: 'corruption' });
    const everywhere = await at.officer('officer', 'supervisor');
    const integrity = await at.officer({ role: 'officer', department: 'integrity' });
    for (const browser of [officer, everywhere]) {
      expect((await browser.open(`${BASE}/${reference}`)).status).to.equal(404);
      expect((await browser.open(`${BASE}?view=all`)).html).to.not.include(reference);
      const posted = await browser.post(`${BASE}/${reference}/note`, await withCsrf({ text: 'x' }, browser));
      expect(posted.status).to.equal(404);
    }
    expect((await integrity.open(BASE)).html).to.include(reference);
    expect((await integrity.open(`${BASE}/${reference}`)).status).to.equal(200);
    expect(await at.audited()).to.include('look');
  });

  it('cannot carry a script into the page: not by words, a name, a detail or a file name', async () => {
    const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>"'`;
    const files = [
      { id: 'f1', contentType: 'image/png', name: evil },
      { id: 'f2', contentType: 'text/html', name: `${evil}.html` },
    ];
    const reference = await file('x', { text: evil, name: evil, details: { pole: evil }, files });
    at.work.files.set('f1', { contentType: 'image/png', name: evil, bytes: Buffer.from('png') });
    at.work.files.set('f2', { contentType: 'text/html', name: `${evil}.html`, bytes: Buffer.from(evil) });
    await officer.send(`${BASE}/${reference}`, { text: evil }, `${BASE}/${reference}/note`);
    const { html } = await officer.open(`${BASE}/${reference}`);
    expect(html).to.not.include('<script>alert').and.not.include('<img src=x');
    const picture = await officer.open(`${BASE}/${reference}/files/0`);
    expect(picture.headers.get('content-type')).to.equal('image/png');
    expect(picture.headers.get('content-security-policy')).to.include('sandbox');
    const page = await officer.open(`${BASE}/${reference}/files/1`);
    expect(page.headers.get('content-type')).to.equal('application/octet-stream');
    expect(page.headers.get('content-disposition')).to.match(/^attachment; filename="[\w. -]+"/);
    expect((await officer.open(`${BASE}/${reference}/files/2`)).status).to.equal(404);
    expect((await officer.open(`${BASE}/${encodeURIComponent(evil)}`)).html).to.not.include('<script>alert');
  });

  it('are filtered by links that can be kept, and paged without a gap while new ones arrive', async () => {
    for (let n = 0; n < 60; n++) await file(`n${n}`);
    const first = await officer.open(`${BASE}?state=submitted`);
    expect(first.html).to.match(/href="[^"]*state=submitted"[^>]*aria-current/);
    const rows = (page: Page) =>
      [...page.html.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)</g)].map(([, name]) => name ?? '');
    const next = /href="([^"]*after=[^"]*)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await file('late');
    const second = await officer.open(next);
    const seen = [...rows(first), ...rows(second)];
    expect(new Set(seen).size).to.equal(seen.length);
    expect(seen.length).to.be.within(60, 61);
    expect((await officer.open(`${BASE}?state=assigned`)).text).to.include('Nothing is open here');
    expect((await officer.open(`${BASE}?view=mine`)).text).to.include('Nothing is yours right now');
  });

  it('are given to others in one go by a supervisor, and by nobody else', async () => {
    const [a, b] = [await file('a'), await file('b')];
    const water = await file('w', { category: 'water' });
    const head = await at.officer({ role: 'supervisor', department: 'streets' });
    const done = await head.send(BASE, { reference: [a, b, water], to: officer.id }, `${BASE}/assign`);
    expect((await head.follow(done)).text)
      .to.include('2 were given to')
      .and.include('1 could not be given');
    expect((await officer.open(`${BASE}?view=mine`)).html)
      .to.include(a)
      .and.include(b);
    expect((await officer.open(BASE)).html).to.not.include(`action="${BASE}/assign"`);
    const none = await head.send(BASE, { to: officer.id }, `${BASE}/assign`);
    expect(none.status).to.equal(422);
    expect(none.text).to.include('Tick at least one');
  });

  it('that nobody answered lie with the supervisor, overdue', async () => {
    const reference = await file('a');
    pass(40 * DAY);
    await at.work.grievances.work.runDue();
    const head = await at.officer({ role: 'supervisor', department: 'streets' });
    expect((await head.open(`${BASE}?view=escalated`)).html).to.include(reference);
    const { text } = await head.open(`${BASE}/${reference}`);
    expect(text).to.include('The promise was broken').and.include('With the');
  });

  it('are opened by a reference in any form', async () => {
    const reference = await file('a');
    const typed = reference.toLowerCase().replaceAll('-', '');
    const found = await officer.open(`${BASE}/find?reference=${typed}`);
    expect((await officer.follow(await officer.follow(found))).text).to.include(reference);
  });

  it('leave appeals to the appeal officer', async () => {
    const reference = await file('a');
    const step = (browser: OfficersBrowser, name: string, values: Record<string, string> = {}) =>
      browser.send(`${BASE}/${reference}`, values, `${BASE}/${reference}/${name}`);
    await step(officer, 'assign');
    await step(officer, 'resolve', { text: 'done' });
    await at.work.grievances.rate({ reference, cause: 'r', score: 1 });
    expect((await officer.open(`${BASE}/${reference}`)).html).to.not.include('/uphold"');
    const judge = await at.officer({ role: 'appealOfficer', department: 'streets' });
    expect((await judge.open(BASE)).html).to.include(reference);
    expect((await step(judge, 'uphold', { text: 'The lamp is dark.' })).status).to.equal(303);
    expect((await officer.open(`${BASE}/${reference}`)).text)
      .to.include('upheld the appeal')
      .and.include('In progress');
  });
});
