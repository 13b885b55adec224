import { expect } from 'chai';
import { area, entry, fileOf, office } from '../knowledge/small.ts';
import { consoleForEach, type OpenConsole, openConsole } from './console.ts';
import type { OfficersBrowser } from './officersBrowser.ts';

const CITY = fileOf({
  entries: [
    entry('passport-renewal', {
      names: { en: 'Passport renewal', hi: 'पासपोर्ट नवीनीकरण' },
      summaries: { en: 'A new passport for an old one.' },
      aliases: { en: ['renew my passport'], 'hi-Latn': ['passport badalna hai'] },
      department: 'identity',
      documents: [{ names: { en: 'Old passport', hi: 'पुराना पासपोर्ट' } }, { names: { en: 'Two photos' } }],
      cost: { amount: 3450, currency: 'BDT' },
      time: { min: 7, max: 21, unit: 'workingDays' },
      visits: 2,
      offices: ['city-hall'],
      checkedOn: '2026-01-01',
      reviewBy: '2026-12-31',
    }),
    entry('birth-certificate', {
      names: { en: 'Birth certificate' },
      department: 'records',
      offices: ['city-hall'],
      reviewBy: '2026-02-01',
    }),
  ],
  offices: [
    office('city-hall', {
      names: { en: 'City Hall' },
      schedule: [{ byday: 'MO,TU', opensAt: '09:00', closesAt: '17:00' }],
    }),
  ],
  areas: [area('old-town')],
});
const PASSPORT = '/console/entries/passport-renewal';

describe('those who keep the knowledge right', function () {
  this.timeout(20_000);
  let desk: OpenConsole;
  let editor: OfficersBrowser;
  let publisher: OfficersBrowser;
  consoleForEach(async (opened) => {
    desk = opened;
    editor = await desk.officer('editor');
    publisher = await desk.officer('publisher');
  }, CITY);

  const standing = async (id = 'passport-renewal') => (await desk.repository.standing('entries', id))?.item;
  const act = (who: OfficersBrowser, action: string, values: Record<string, string> = {}, path = PASSPORT) =>
    who.send(path, values, `${path}/${action}`);

  it('find entries by words, state and department, and go on to the next page while others come', async () => {
    expect((await editor.open('/console/entries')).text)
      .to.include('2 found')
      .and.include('Passport renewal')
      .and.include('Overdue');
    expect((await editor.open('/console/entries?q=badalna')).text).to.include('1 found');
    expect((await editor.open('/console/entries?q=PASSPORT+nothing')).text).to.include('Nothing fits');
    expect((await editor.open('/console/entries?status=pastReview')).text)
      .to.include('1 found')
      .and.include('Birth certificate');
    expect((await editor.open('/console/entries?department=records')).text).to.not.include('Passport renewal');
  });

  it('change a text, send it to review, and a second person publishes it; citizens see nothing of it before', async () => {
    const saved = await editor.send(`${PASSPORT}/edit`, {
      'names.en': 'Renew a passport',
      'summaries.en': 'New for old.',
    });
    expect(saved.to).to.equal(PASSPORT);
    expect((await standing())?.names.en).to.equal('Passport renewal');
    expect((await editor.follow(saved)).text)
      .to.include('Your draft was saved')
      .and.include('What changes');
    expect((await act(editor, 'review', { note: 'Shorter.' })).to).to.equal(PASSPORT);
    expect((await editor.open(PASSPORT)).text).to.not.include('Publish now');
    expect((await publisher.open('/console/reviews')).text)
      .to.include('Renew a passport')
      .and.include('Shorter.');
    expect((await act(publisher, 'publish', { when: 'now' })).to).to.equal(PASSPORT);
    const now = await standing();
    expect(now?.names).to.deep.equal({ en: 'Renew a passport', hi: 'पासपोर्ट नवीनीकरण' });
    expect(now?.status).to.equal('published');
    expect(now?.documents).to.deep.equal(CITY.entries[0]?.documents);
    expect(await desk.audited()).to.include.members(['save draft', 'send to review', 'publish']);
  });

  it('cannot publish their own work while somebody else could', async () => {
    await publisher.send(`${PASSPORT}/edit`, { 'names.en': 'Mine' });
    const other = await desk.officer('publisher');
    const page = await publisher.open(PASSPORT);
    expect(page.text).to.include('Somebody else has to publish it').and.not.include('Publish now');
    const forced = await publisher
      .fill(page, `${PASSPORT}/discard`, {})
      .then(() => publisher.send(`${PASSPORT}/edit`, { 'names.en': 'Mine' }));
    expect(forced.status).to.equal(303);
    const csrf = (await publisher.open(PASSPORT)).csrf;
    expect((await publisher.post(`${PASSPORT}/publish`, { csrf, expected: '1', when: 'now' })).text).to.include(
      'Somebody else has to publish it',
    );
    expect((await standing())?.names.en).to.equal('Passport renewal');
    expect((await act(other, 'publish', { when: 'now' })).to).to.equal(PASSPORT);
  });

  it('publish their own work where there is nobody else, and that is on record', async () => {
    await publisher.send(`${PASSPORT}/edit`, { 'names.en': 'Alone' });
    expect((await act(publisher, 'publish', { when: 'now' })).status).to.equal(303);
    expect((await standing())?.names.en).to.equal('Alone');
    const [link] = await desk.store
      .collection<{ _id: string; data: { isAlone?: boolean } }>('audit')
      .find({ act: 'publish' });
    expect(link?.data.isAlone).to.equal(true);
  });

  it('write at the same time in different fields, and both are kept', async () => {
    const [mine, theirs] = [await editor.open(`${PASSPORT}/edit`), await publisher.open(`${PASSPORT}/edit`)];
    await publisher.fill(theirs, `${PASSPORT}/edit`, { 'summaries.en': 'By the publisher.' });
    const saved = await editor.fill(mine, `${PASSPORT}/edit`, { 'names.en': 'By the editor' });
    expect((await editor.follow(saved)).text).to.include('both changes are in it');
    const draft = (
      await desk.store
        .collection<{ _id: string; item: { names: object; summaries: object } }>('knowledgeDrafts')
        .find({})
    )[0];
    expect(draft?.item.names).to.include({ en: 'By the editor' });
    expect(draft?.item.summaries).to.include({ en: 'By the publisher.' });
  });

  it('write at the same time in the same field: the second is shown both, and nothing is lost', async () => {
    const [mine, theirs] = [await editor.open(`${PASSPORT}/edit`), await publisher.open(`${PASSPORT}/edit`)];
    await publisher.fill(theirs, `${PASSPORT}/edit`, { 'names.en': 'Theirs', visits: '3' });
    const page = await editor.fill(mine, `${PASSPORT}/edit`, { 'names.en': 'Mine', 'eligibility.en': 'Everybody' });
    expect(page.status).to.equal(422);
    expect(page.text).to.include('wrote here meanwhile: “Theirs”').and.include('One field was changed by both');
    expect(page.html).to.include('value="Mine"').and.include('value="3"').and.include('Everybody');
    const saved = await editor.fill(page, `${PASSPORT}/edit`, { 'names.en': 'Ours' });
    expect(saved.to).to.equal(PASSPORT);
    const draft = (await desk.store.collection<{ _id: string; item: object }>('knowledgeDrafts').find({}))[0];
    expect(draft?.item)
      .to.deep.include({ visits: 3, eligibility: { en: 'Everybody' } })
      .and.have.nested.property('names.en', 'Ours');
  });

  it('bring a draft up to date with what was published beside it, and choose where both changed the same', async () => {
    await editor.send(`${PASSPORT}/edit`, { 'names.en': 'Drafted', 'eligibility.en': 'Everybody' });
    const now = await standing();
    if (!now) throw new Error('it stands');
    await desk.repository.saveEntry({ ...now, names: { ...now.names, en: 'Imported' }, visits: 5 }, { by: 'import' });
    expect((await act(publisher, 'publish', { when: 'now' })).text).to.include('Somebody else changed this meanwhile');
    expect((await editor.open(PASSPORT)).text).to.include('Something else was published meanwhile');
    const page = await editor.send(`${PASSPORT}/edit`, {});
    expect(page.text).to.include('import wrote here meanwhile: “Imported”');
    expect(page.html).to.include('value="Drafted"');
    await editor.fill(page, `${PASSPORT}/edit`, {});
    expect((await act(publisher, 'publish', { when: 'now' })).to).to.equal(PASSPORT);
    expect(await standing())
      .to.deep.include({ visits: 5, eligibility: { en: 'Everybody' } })
      .and.have.nested.property('names.en', 'Drafted');
  });

  it('are told at the field what is wrong, and nothing of what they typed is lost', async () => {
    const page = await editor.send(`${PASSPORT}/edit`, {
      onlineUrl: 'passports',
      visits: 'two',
      checkedOn: '2026-02-31',
      'offices.0': 'nowhere',
    });
    expect(page.status).to.equal(422);
    for (const field of ['onlineUrl', 'visits', 'checkedOn', 'offices.0'])
      expect(page.html, field).to.include(`href="#${field}"`).and.include(`id="${field}-error"`);
    expect(page.html).to.include('value="passports"').and.include('value="2026-02-31"').and.include('value="two"');
  });

  it('add and take away papers and steps, in every language at once', async () => {
    await editor.send(`${PASSPORT}/edit?with=hi`, {
      'documents.0.names.en': '',
      'documents.0.names.hi': '',
      'documents.2.names.en': 'Fee slip',
      'documents.2.note.en': 'paid',
      'steps.0.en': 'Come',
    });
    const draft = (
      await desk.store
        .collection<{ _id: string; item: { documents: unknown; steps: unknown } }>('knowledgeDrafts')
        .find({})
    )[0];
    expect(draft?.item.documents).to.deep.equal([
      { names: { en: 'Two photos' } },
      { names: { en: 'Fee slip' }, note: { en: 'paid' } },
    ]);
    expect(draft?.item.steps).to.deep.equal([{ en: 'Come' }]);
  });

  it('see which languages lack a text or are older than the original', async () => {
    await publisher.send(`${PASSPORT}/edit`, { 'names.en': 'Passport, renewed' });
    await act(publisher, 'publish', { when: 'now' });
    const { text } = await editor.open(PASSPORT);
    expect(text).to.match(/Hindi : missing \d+ \(.*Summary.*\); older than the English text: Name/);
    expect(text).to.match(/Spanish : missing/);
  });

  it('look back at every version, see what changed, and put one back', async () => {
    await publisher.send(`${PASSPORT}/edit`, { 'summaries.en': 'A quick new passport for an old one.' });
    await act(publisher, 'publish', { when: 'now' });
    const history = await publisher.open(`${PASSPORT}/history`);
    expect(history.html).to.match(/A<ins> quick<\/ins> new passport/);
    const restored = await publisher.fill(history, `${PASSPORT}/restore`, { version: '1', how: 'now' });
    expect(restored.to).to.equal(PASSPORT);
    expect(await standing()).to.deep.equal(CITY.entries[0]);
    const asDraft = await editor.send(`${PASSPORT}/history`, { version: '2', how: 'now' }, `${PASSPORT}/restore`);
    expect((await editor.follow(asDraft)).text).to.include('is a draft now');
    expect(await standing()).to.deep.equal(CITY.entries[0]);
  });

  it('publish at a time, and not before', async () => {
    await editor.send(`${PASSPORT}/edit`, { 'names.en': 'Tomorrow' });
    expect((await act(publisher, 'publish', { when: 'later', at: '2026-03-01T09:00' })).text).to.include(
      'Choose a day and a time to come',
    );
    expect((await act(publisher, 'publish', { when: 'later', at: '2026-03-03T09:00' })).status).to.equal(303);
    await desk.console.publishDue();
    expect((await standing())?.names.en).to.equal('Passport renewal');
    desk.time.now = new Date('2026-03-03T09:00:01Z');
    await desk.console.publishDue();
    expect((await standing())?.names.en).to.equal('Tomorrow');
  });

  it('begin a new entry, which nobody finds before it is published', async () => {
    const begun = await editor.send('/console/entries/new', { name: 'Fishing licence', department: 'trade' });
    expect(begun.to).to.equal('/console/entries/fishing-licence/edit');
    expect(await standing('fishing-licence')).to.equal(undefined);
    expect((await editor.open('/console/entries?status=new')).text).to.include('Fishing licence');
    expect((await editor.send('/console/entries/new', { name: 'Fishing licence' })).text).to.include(
      'There is one with this id already',
    );
    await act(publisher, 'publish', { when: 'now' }, '/console/entries/fishing-licence');
    expect((await standing('fishing-licence'))?.status).to.equal('published');
  });

  it('keep to their own department', async () => {
    const records = await desk.officer({ role: 'editor', department: 'records' });
    expect((await records.open(`${PASSPORT}/edit`)).status).to.equal(403);
    expect((await records.open(PASSPORT)).text).to.not.match(/\bEdit\b/);
    const birth = '/console/entries/birth-certificate';
    expect((await records.send(`${birth}/edit`, { department: 'identity' })).status).to.equal(403);
    expect((await records.send(`${birth}/edit`, { visits: '1' })).to).to.equal(birth);
  });

  it('set an office’s week, a season and its holidays', async () => {
    const path = '/console/offices/city-hall';
    expect((await editor.send(`${path}/edit`, { 'week.FR': 'nine' })).status).to.equal(422);
    await editor.send(`${path}/edit`, {
      'week.WE': '9-13, 14:00 - 17:30',
      'seasons.0.byday': 'SA',
      'seasons.0.hours': '10:00-12:00',
      'seasons.0.validFrom': '2026-06-01',
      'seasons.0.validTo': '2026-08-31',
      'closures.0.from': '2026-04-14',
      'closures.0.reason.en': 'New Year',
    });
    await act(publisher, 'publish', { when: 'now' }, path);
    const { schedule, closures } = (await desk.repository.standing('offices', 'city-hall'))?.item ?? {};
    expect(schedule).to.deep.equal([
      { byday: 'MO,TU', opensAt: '09:00', closesAt: '17:00' },
      { byday: 'WE', opensAt: '09:00', closesAt: '13:00' },
      { byday: 'WE', opensAt: '14:00', closesAt: '17:30' },
      { byday: 'SA', opensAt: '10:00', closesAt: '12:00', validFrom: '2026-06-01', validTo: '2026-08-31' },
    ]);
    expect(closures).to.deep.equal([{ from: '2026-04-14', to: '2026-04-14', reason: { en: 'New Year' } }]);
    expect((await editor.open(path)).text)
      .to.include('Wednesday 09:00-13:00, 14:00-17:30')
      .and.include('Sunday Closed');
  });

  it('see an entry as citizens will, before it is published, and ask it', async () => {
    const saved = await editor.send(`${PASSPORT}/edit`, {
      'names.en': 'Passport again',
      'aliases.en': 'renew my passport\nmy booklet has expired',
      ...pressed('then', 'preview'),
    });
    expect(saved.to).to.equal(`${PASSPORT}/preview`);
    const { text } = await editor.open(`${PASSPORT}/preview?in=en&q=my+booklet+has+expired`);
    expect(text)
      .to.include('Passport again')
      .and.include('Old passport')
      .and.match(/\d+ signs, [12] segments?/);
    expect(text).to.include('One entry fits well enough').and.include('This one');
    expect((await editor.open('/console/ask?q=my+booklet+has+expired')).text).to.not.include('Passport again');
  });

  it('read an entry in two languages side by side, with what is missing or older', async () => {
    const { text } = await editor.open(`${PASSPORT}?with=hi`);
    expect(text)
      .to.include('What it says, in English and Hindi')
      .and.match(/Name Passport renewal पासपोर्ट नवीनीकरण/)
      .and.match(/Summary A new passport for an old one\. Missing/)
      .and.include('A service: something to get done')
      .and.include('working days')
      .and.match(/English : the original; longest sentence \d+ words/);
    expect(text).to.not.match(/What it says.*Spanish Name/);
    const { text: office } = await editor.open('/console/offices/city-hall');
    expect(office).to.match(/Hours this week Monday 09:00-17:00 Tuesday 09:00-17:00 Wednesday Closed/);
  });

  it('see what a message costs, or how to have it told', async () => {
    expect((await editor.open(`${PASSPORT}/preview`)).text).to.include('once the setting SMS_PRICE says');
    const priced = await openConsole(CITY, { smsPrice: { amount: 0.008, currency: 'USD' } });
    const { text } = await (await priced.officer('editor')).open(`${PASSPORT}/preview`);
    expect(text)
      .to.match(/1 segment, about 0\.008 USD|2 segments, about 0\.016 USD/)
      .and.not.include('SMS_PRICE');
    await priced.close();
  });

  it('cannot be reached by what somebody writes into an entry, an alias or a name', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'{{ 12345679*9 }}';
    await editor.send(`${PASSPORT}/edit`, {
      'names.en': evil,
      'summaries.en': evil,
      'aliases.en': evil,
      department: 'identity',
      checkedBy: evil,
      'documents.0.names.en': evil,
    });
    await act(editor, 'review', { note: evil });
    for (const path of [
      PASSPORT,
      `${PASSPORT}/edit`,
      `${PASSPORT}/preview`,
      `${PASSPORT}/preview?q=${encodeURIComponent(evil)}`,
      `${PASSPORT}/compare`,
      '/console/reviews',
      `/console/entries?q=${encodeURIComponent(evil)}`,
      `/console/ask?q=${encodeURIComponent(evil)}`,
    ]) {
      const { html, status } = await publisher.open(path);
      expect(status, path).to.equal(200);
      expect(html, path)
        .to.not.include('<script>alert')
        .and.not.include('<img src=x')
        .and.not.match(/>[^<]*111111111/);
    }
    await act(publisher, 'publish', { when: 'now' });
    expect((await publisher.open(`${PASSPORT}/history`)).html).to.not.include('<script>alert');
  });
});

/** A button's own name and value, as a browser sends them. */
const pressed = (name: string, value: string): Record<string, string> => ({ [name]: value });
