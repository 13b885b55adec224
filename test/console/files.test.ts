import { expect } from 'chai';
import { entry, fileOf, office } from '../knowledge/small.ts';
import { consoleForEach, type OpenConsole } from './console.ts';
import type { OfficersBrowser } from './officersBrowser.ts';

const CITY = fileOf({
  entries: [
    entry('passport', { names: { en: 'Passport' }, offices: ['city-hall'], visits: 2 }),
    entry('birth', {
      names: { en: 'Birth certificate' },
      phones: ['+8802100000'],
      cost: { min: 50, max: 100, currency: 'BDT' },
    }),
  ],
  offices: [office('city-hall', { schedule: [{ byday: 'MO,TU', opensAt: '09:00', closesAt: '17:00' }] })],
});
const FILES = '/console/files';
const TABLE =
  'id,kind,names.en,visits,offices\npassport,service,Passport,3,city-hall\nfishing,service,Fishing <b>licence</b>,1,\n';

describe('files of the knowledge base in the console', function () {
  this.timeout(20_000);
  let desk: OpenConsole;
  let publisher: OfficersBrowser;
  consoleForEach(async (opened) => {
    desk = opened;
    publisher = await desk.officer('publisher');
  }, CITY);

  const look = (name: string, text: string | Buffer, more: Record<string, string> = {}) =>
    publisher.sendFile(FILES, more, { field: 'files', name, text });
  const titles = async () =>
    (await desk.repository.exportKnowledge()).entries.map(({ id, visits }) => `${id} ${visits ?? ''}`.trim());

  it('show what an import would change, change it, and take it back', async () => {
    const looked = await look('entries.csv', TABLE);
    const page = await publisher.follow(looked);
    expect(page.text)
      .to.include('1 new, 1 changed, 0 gone')
      .and.include('Fishing <b>licence</b>')
      .and.match(/Visits 2 3/);
    expect(page.html).to.not.include('<b>licence');
    expect(await titles()).to.deep.equal(['passport 2', 'birth']);
    expect((await publisher.fill(page, `${looked.to}/make`, {})).to).to.equal(FILES);
    expect(await titles()).to.deep.equal(['passport 3', 'birth', 'fishing 1']);
    expect((await publisher.send(looked.to, {}, `${looked.to}/undo`)).to).to.equal(FILES);
    expect(await desk.repository.exportKnowledge()).to.deep.equal(CITY);
    expect(await desk.audited()).to.include.members(['look at import', 'import', 'undo import']);
  });

  it('leave what somebody has changed since an import that is undone', async () => {
    const looked = await look('entries.csv', TABLE);
    await publisher.send(looked.to, {}, `${looked.to}/make`);
    await desk.repository.saveEntry(entry('passport', { names: { en: 'Passport, by hand' } }));
    const undone = await publisher.send(looked.to, {}, `${looked.to}/undo`);
    expect((await publisher.follow(undone)).text).to.include('1 item is as before the import. 1 item was changed');
    expect((await desk.repository.standing('entries', 'passport'))?.item.names.en).to.equal('Passport, by hand');
    expect(await desk.repository.standing('entries', 'fishing')).to.equal(undefined);
  });

  it('are not imported on a look that is too old', async () => {
    const looked = await look('entries.csv', TABLE);
    const page = await publisher.open(looked.to);
    await desk.repository.saveEntry(entry('new-one'));
    expect((await publisher.fill(page, `${looked.to}/make`, {})).text).to.include('Look again at what would change');
    expect(await titles()).to.deep.equal(['passport 2', 'birth', 'new-one']);
  });

  it('name every fault, and change nothing', async () => {
    const refused = await look('entries.csv', 'id,kind,names.en,offices\nA B,thing,,nowhere\n');
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('entries[0].id').and.include('nowhere');
    expect((await look('x.xlsx', 'not a workbook')).text).to.include('not a workbook');
    expect((await look('', '')).text).to.include('Choose a file');
  });

  it('remove what is not in them only when somebody says that they are everything', async () => {
    const whole = JSON.stringify(fileOf({ entries: [entry('only')] }));
    expect((await publisher.follow(await look('city.json', whole))).text).to.include('1 new, 0 changed, 0 gone');
    expect((await publisher.follow(await look('city.json', whole, { whole: 'yes' }))).text).to.include(
      '1 new, 0 changed, 3 gone',
    );
  });

  it('come back as they went, as workbook, JSON and tables', async () => {
    const address = `${desk.origin}${FILES}/export`;
    const cookie = { cookie: `console=${publisher.cookies['console']}` };
    for (const form of ['knowledge.xlsx', 'knowledge.json', 'entries.csv']) {
      const answer = await fetch(`${address}/${form}`, { headers: cookie });
      expect(answer.headers.get('content-disposition')).to.include(`filename="${form}"`);
      const same = await look(form, Buffer.from(await answer.arrayBuffer()));
      expect((await publisher.follow(same)).text, form).to.include('Nothing in these files differs');
    }
    expect((await fetch(`${address}/passwords.csv`, { headers: cookie })).status).to.equal(404);
  });

  it('are brought in by those alone who may publish everything', async () => {
    const one = await desk.officer({ role: 'publisher', department: 'records' });
    expect((await one.sendFile(FILES, {}, { field: 'files', name: 'entries.csv', text: TABLE })).status).to.equal(403);
    const editor = await desk.officer('editor');
    expect((await editor.sendFile(FILES, {}, { field: 'files', name: 'entries.csv', text: TABLE })).status).to.equal(
      403,
    );
  });
});
