import { expect } from 'chai';
import type { ApiGrievance, ApiList } from '../../../console/grievances/api.ts';
import { draft } from '../../grievances/office.ts';
import { type OpenConsole, openConsole } from '../console.ts';
import type { OfficersBrowser } from '../officersBrowser.ts';

const API = '/console/api/grievances';

describe("officers' work by program", function () {
  this.timeout(15_000);
  let at: OpenConsole;
  let officer: OfficersBrowser;
  beforeEach(async () => {
    at = await openConsole();
    officer = await at.officer({ role: 'officer', department: 'streets' });
  });
  afterEach(async () => {
    expect(at.faults).to.deep.equal([]);
    await at.close();
  });
  const file = async (id: string, change: object = {}) => (await at.work.grievances.file(draft(id, change))).reference;
  const csrf = async () => /name="csrf" value="([^"]*)"/.exec((await officer.open('/console/me')).html)?.[1] ?? '';

  it('lists, shows and works on grievances with the same rights', async () => {
    const reference = await file('a');
    const hidden = await file('c', { category: 'corruption' });
    const list = JSON.parse((await officer.open(API)).html) as ApiList;
    expect(list.rows.map((row) => row.reference)).to.deep.equal([reference]);
    const shown = JSON.parse((await officer.open(`${API}/${reference}`)).html) as ApiGrievance;
    expect(shown.text).to.include('street lamp');
    expect((await officer.open(`${API}/${hidden}`)).status).to.equal(404);
    const sent = { csrf: await csrf(), cause: 'x1', text: 'Soon.' };
    const replied = await officer.post(`${API}/${reference}/reply`, sent);
    await officer.post(`${API}/${reference}/reply`, sent);
    const { history } = JSON.parse(replied.html) as ApiGrievance;
    expect(history.filter(({ step }) => step === 'reply')).to.have.length(1);
    await at.work.grievances.work.runDue();
    expect(at.work.told.filter(({ kind }) => kind === 'reply')).to.have.length(1);
  });

  it('says in a word why something is refused', async () => {
    const reference = await file('a');
    const elsewhere = await file('w', { category: 'water' });
    const values = { csrf: await csrf(), cause: 'x', text: 'x' };
    const answers = await Promise.all([
      officer.post(`${API}/${elsewhere}/reply`, values),
      officer.post(`${API}/${reference}/resolve`, values),
      officer.post(`${API}/${reference}/note`, { ...values, text: '' }),
      officer.post(`${API}/RD-NOPE/note`, values),
    ]);
    expect(answers.map(({ status, html }) => [status, JSON.parse(html)])).to.deep.equal([
      [403, { code: 'FORBIDDEN' }],
      [409, { code: 'STEP_REFUSED', reason: 'state' }],
      [422, { code: 'BAD_INPUT' }],
      [404, { code: 'NOT_FOUND' }],
    ]);
  });
});
