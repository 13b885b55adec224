import { expect } from 'chai';
import { draft } from '../../grievances/office.ts';
import { consoleForEach, type OpenConsole } from '../console.ts';

const BASE = '/console/figures';
const DAY = 86_400_000;
const HOUR = 3_600_000;

describe('the figures', function () {
  this.timeout(20_000);
  let at: OpenConsole;
  consoleForEach((opened) => void (at = opened));
  const pass = (ms: number) => void (at.time.now = new Date(at.time.now.getTime() + ms));

  async function ask(times: number, change: object = {}) {
    for (let n = 0; n < times; n++)
      at.work.seeing.asked.asked({
        at: at.time.now,
        outcome: 'answer',
        channel: 'sms',
        language: 'en',
        entryId: 'passport',
        officeId: 'north',
        ...change,
      });
    await at.work.seeing.asked.flush();
  }

  /** So many grievances, each answered after two hours and solved after two days. */
  async function work(count: number, category = 'streetLight', prefix = category) {
    const officer = { id: 'o', roles: ['integrity'], groups: ['streets', 'water', 'integrity'] };
    const { desk } = at.work.grievances;
    const all: string[] = [];
    for (let n = 0; n < count; n++)
      all.push((await at.work.grievances.file(draft(`${prefix}${n}`, { category }))).reference);
    pass(2 * HOUR);
    for (const reference of all) await desk.assign({ cause: 'a', officer, reference });
    for (const reference of all) await desk.reply({ cause: 'b', officer, reference, text: 'we look' });
    pass(2 * DAY - 2 * HOUR);
    for (const reference of all) await desk.resolve({ cause: 'c', officer, reference, text: 'done' });
    for (const reference of all)
      await at.work.grievances.rate({ cause: 'd', reference, score: 4, visits: 2, cost: 60 });
    await at.work.grievances.work.runDue();
    await at.work.grievances.work.runStatistics();
    return all;
  }

  it('tell what was asked and answered, by day, channel and language, with what it is compared to', async () => {
    await ask(2);
    pass(31 * DAY);
    await ask(7);
    await ask(3, { outcome: 'none', channel: 'web', language: 'bn', entryId: undefined });
    await at.work.seeing.gaps.record({
      id: 'g',
      question: 'adopt a dog',
      language: 'en',
      channel: 'sms',
      kind: 'none',
      at: at.time.now,
    });
    const browser = await at.officer('editor');
    const { text, html, status } = await browser.open(BASE);
    expect(status).to.equal(200);
    expect(text).to.include('70% of 10 questions were answered at once').and.include('before: 2');
    expect(text).to.include('Website').and.include('adopt a dog').and.include('passport');
    expect(text).to.match(/Bangla|Bengali/);
    const address = /src="([^"]*asked\.svg[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const chart = await browser.open(address);
    expect(chart.headers.get('content-type')).to.equal('image/svg+xml');
    expect(chart.html).to.match(/^<svg/).and.include('Answered at once');
    expect((await browser.open(`${BASE}/chart/nothing.svg`)).status).to.equal(404);
  });

  it('tell how long citizens waited and which promises were kept, by department', async () => {
    await work(6);
    const { text } = await (await at.officer('supervisor')).open(BASE);
    expect(text)
      .to.match(/First reply, half within 2 hours/)
      .and.match(/Solved, half within (1\.9|2) days/);
    expect(text)
      .to.match(/Promises kept 100%/)
      .and.match(/Rating, 1 to 5 4/)
      .and.match(/Visits, as citizens told 2/);
    expect(text).to.match(/Streets 6 6 100%/);
  });

  it('are of any period, and say so where there is nothing', async () => {
    await ask(4);
    const browser = await at.officer('editor');
    const empty = await browser.open(`${BASE}?from=2020-01-01&to=2020-01-31`);
    expect(empty.text).to.include('1 January 2020 to 31 January 2020').and.include('Nothing was asked in this time');
    expect((await browser.open(`${BASE}?from=2026-03-01&to=2026-03-02`)).text).to.include('of 4 questions');
    expect((await browser.open(`${BASE}?from=x&to=<script>`)).status).to.equal(200);
  });

  it('are saved as CSV, with nothing that a spreadsheet would run', async () => {
    await ask(2, { entryId: '=HYPERLINK("x")' });
    const browser = await at.officer('editor');
    const file = await browser.open(`${BASE}/export.csv`);
    expect(file.headers.get('content-disposition')).to.include('attachment');
    expect(file.html).to.include('channel,sms,asked,2').and.include(`'=HYPERLINK`).and.not.match(/,"?=/);
    expect(await at.audited()).to.include('export figures');
  });

  it('lists of grievances are saved whole, and hold nothing confidential for those who may not see it', async () => {
    const officer = { role: 'officer', department: 'streets' } as const;
    for (let n = 0; n < 230; n++) await at.work.grievances.file(draft(`x${n}`));
    const hidden = await at.work.grievances.file(draft('c', { category: 'corruption' }));
    const all = await (await at.officer('officer')).open('/console/grievances/export.csv');
    expect(all.html.trim().split('\n')).to.have.length(231);
    expect(all.html).to.not.include(hidden.reference);
    const some = await (await at.officer(officer)).open('/console/grievances/export.csv?state=assigned');
    expect(some.html.trim().split('\n')).to.have.length(1);
  });

  it('show everybody the same without anybody in it: small numbers are not told', async () => {
    await work(23);
    await work(3, 'water');
    at.time.now = new Date('2026-05-10T09:00:00Z');
    const visitor = at.visitor();
    const page = await visitor.open('/open');
    expect(page.status).to.equal(200);
    expect(page.text).to.include('Promises kept 100%').and.include('Streets 25 25 100%');
    expect(page.text).to.not.match(/Water/);
    expect(page.headers.get('set-cookie')).to.equal(null);
    const json = JSON.parse((await visitor.open('/open/figures.json')).html) as {
      departments: { id: string }[];
      grievances: { filed: number };
    };
    expect(json.departments.map(({ id }) => id)).to.deep.equal(['streets']);
    expect(json.grievances.filed).to.equal(25);
    const csv = await visitor.open('/open/figures.csv?month=2026-03');
    expect(csv.html).to.include('2026-03-01,2026-03-31,Streets,25,25');
    expect((await visitor.open('/open/kept.svg')).html).to.include('Streets');
  });

  it('tell everybody only of months that are over', async () => {
    await work(20);
    const visitor = at.visitor();
    expect((await visitor.open('/open')).text).to.include('There is nothing to tell of this time yet');
    expect((await visitor.open('/open?month=2026-03')).text).to.include('to 28 February 2026');
  });

  it('know numbers that could point at somebody', async () => {
    const { coarseCount } = await import('../../../console/seeing/coarse.ts');
    expect([0, 1, 4, 5, 7, 8, 102].map(coarseCount)).to.deep.equal([null, null, null, 5, 5, 10, 100]);
  });
});
