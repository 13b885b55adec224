import { expect } from 'chai';
import { entry, fileOf } from '../knowledge/small.ts';
import { consoleForEach, type OpenConsole } from './console.ts';
import type { OfficersBrowser } from './officersBrowser.ts';

const CITY = fileOf({
  entries: [entry('passport', { names: { en: 'Passport renewal', hi: 'पासपोर्ट नवीनीकरण' }, department: 'identity' })],
});
const PASSPORT = '/console/entries/passport';

describe('the SMS beside the form of an entry', function () {
  this.timeout(20_000);
  let desk: OpenConsole;
  let editor: OfficersBrowser;
  consoleForEach(async (opened) => {
    desk = opened;
    editor = await desk.officer({ role: 'editor', department: 'identity' });
  }, CITY);

  /** What the script sends: the whole form, to another address. */
  const look = async (values: Record<string, string>, browser = editor) => {
    const page = await browser.open(`${PASSPORT}/edit`);
    const was = /name="was" value="([^"]*)"/.exec(page.html)?.[1]?.replaceAll('&quot;', '"') ?? '';
    return browser.post(`${PASSPORT}/sketch`, { csrf: page.csrf, was, with: 'hi', ...values });
  };

  it('says what citizens would get of what is typed, with its segments, and keeps nothing', async () => {
    const said = await look({ 'names.en': 'Passport renewal', 'summaries.en': 'A new one for an old one.' });
    expect(said.status).to.equal(200);
    expect(said.text)
      .to.include('A new one for an old one.')
      .and.match(/\d+ signs, 1 segment/)
      .and.include('with signs that take 70 instead of 160');
    expect(said.html).to.include('lang="hi"').and.not.include('<html');
    expect(await desk.repository.standing('entries', 'passport')).to.not.have.nested.property('item.summaries');
    expect((await editor.open(PASSPORT)).text).to.not.include('draft');
    expect(await desk.audited()).to.deep.equal([]);
  });

  it('says what is missing, and carries no script', async () => {
    expect((await look({ visits: 'many' })).text)
      .to.include('There is no SMS yet')
      .and.include('Visits');
    const evil = '<script>alert(1)</script>';
    expect((await look({ 'names.en': evil })).html)
      .to.include('&lt;script&gt;')
      .and.not.include(evil);
  });

  it('is for those who may write the entry', async () => {
    const other = await desk.officer({ role: 'editor', department: 'water' });
    const page = await editor.open(`${PASSPORT}/edit`);
    expect(page.html).to.include(`data-sketch="${PASSPORT}/sketch"`);
    const { csrf } = await other.open('/console/me');
    expect((await other.post(`${PASSPORT}/sketch`, { csrf })).status).to.equal(403);
    expect((await editor.post('/console/entries/nowhere/sketch', { csrf: page.csrf })).status).to.equal(404);
  });
});
