import { expect } from 'chai';
import { createComparing } from '../../console/knowledge/comparing.ts';
import type { CityQuestion } from '../../knowledge/questions/question.ts';
import type { ShortOutcome } from '../../knowledge/questions/verdict.ts';
import { entry, fileOf } from '../knowledge/small.ts';
import { consoleForEach, type OpenConsole, openConsole } from './console.ts';
import type { OfficersBrowser, Page } from './officersBrowser.ts';

const CITY = fileOf({
  entries: [
    entry('passport', { names: { en: 'Passport renewal' }, aliases: { en: ['renew my passport'] } }),
    entry('birth', { names: { en: 'Birth certificate' }, aliases: { en: ['register my baby'] } }),
  ],
});
const QUESTIONS = 'q,lang,gold\nmy booklet has expired,en,passport\nregister my baby please,en,birth\nbuy a goat,en,\n';
const PASSPORT = '/console/entries/passport';
const PAGE = '/console/files/questions';

describe('a draft tried on the questions of the city', function () {
  this.timeout(30_000);
  let desk: OpenConsole;
  let publisher: OfficersBrowser;
  consoleForEach(async (opened) => {
    desk = opened;
    publisher = await desk.officer('publisher');
  }, CITY);

  const bringIn = (text: string, name = 'questions.csv') => publisher.sendFile(PAGE, {}, { field: 'file', name, text });

  /** Looks, as somebody would, until all is asked. */
  async function whenAsked(): Promise<Page> {
    for (;;) {
      const page = await publisher.open(`${PASSPORT}/compare`);
      if (!page.text.includes('See how far it is')) return page;
    }
  }

  it('tells which answers get better and which get worse, before it is published', async () => {
    expect((await publisher.open(PAGE)).text).to.include('An example, two lines of a CSV file');
    expect((await publisher.follow(await bringIn(QUESTIONS))).text).to.include('3 questions are here');
    await publisher.send(`${PASSPORT}/edit`, {
      'aliases.en': 'renew my passport\nmy booklet has expired\nregister my baby',
    });
    expect((await publisher.open(PASSPORT)).text).to.include('Try the draft on the city’s questions'.replace('’', "'"));
    expect((await publisher.open(`${PASSPORT}/compare`)).text).to.include("3 questions of the city's own");
    const begun = await publisher.send(`${PASSPORT}/compare`, {});
    expect((await publisher.follow(begun)).text).to.match(/The bot is being asked \d+ questions/);
    const { text } = await whenAsked();
    expect(text)
      .to.match(/my booklet has expired no answer Passport renewal Better/)
      .and.match(/register my baby please Birth certificate Passport renewal Worse/)
      .and.match(/Right with this draft: \d+ of \d+ \(\d+%\)\. Right today/);
    expect((await publisher.open(PASSPORT)).text).to.match(/Of \d+ questions, \d would get a worse answer/);
    expect(await desk.audited()).to.include.members(['take questions', 'compare answers']);
  });

  it('says when it was asked of something else than what is there now', async () => {
    await publisher.send(`${PASSPORT}/edit`, { 'summaries.en': 'For one that runs out.' });
    await publisher.send(`${PASSPORT}/compare`, {});
    expect((await whenAsked()).text).to.include('No answer would change.');
    await bringIn(QUESTIONS);
    expect((await publisher.open(`${PASSPORT}/compare`)).text).to.include('changed since: ask again');
    expect((await publisher.open(PASSPORT)).text).to.include('Not tried yet');
  });

  it('takes files with every fault told, gives them back, and lets them go', async () => {
    expect((await bringIn('q,gold\n?,x\n')).text).to.include('Line 2: q: expected the words of a question.');
    expect((await bringIn('nothing')).status).to.equal(422);
    await bringIn('{"q":"=goat","gold":["nowhere"]}\n', 'mine.jsonl');
    const page = await publisher.open(PAGE);
    expect(page.text)
      .to.include('1 question from mine.jsonl')
      .and.include('not in the knowledge base')
      .and.include('nowhere');
    expect((await publisher.open(`${PAGE}/save.csv`)).html).to.include("'=goat,en,nowhere");
    await publisher.send(PAGE, {}, `${PAGE}/drop`);
    expect((await publisher.open(`${PAGE}/save.csv`)).status).to.equal(404);
  });
});

describe('a comparison', () => {
  let desk: OpenConsole;
  const log = { error: (details: object) => void faults.push(details) };
  const faults: object[] = [];
  const QUESTION: CityQuestion = { text: 'where', language: 'en', gold: ['passport'] };
  const none: ShortOutcome = { kind: 'none', ids: [] };
  before(async () => {
    desk = await openConsole(CITY);
  });
  after(() => desk.close());

  it('that ended with its process is told to have stopped; a new one takes its place', async () => {
    const { store, time } = desk;
    const clock = () => time.now;
    const never = createComparing({ store, clock, log, rehearsal: { outcomes: () => new Promise(() => undefined) } });
    const passport = entry('passport', {});
    await never.start(passport, 'one', [QUESTION]);
    expect((await never.find('passport'))?.state).to.equal('running');
    time.now = new Date(time.now.getTime() + 61_000);
    expect((await never.find('passport'))?.state).to.equal('stopped');
    let asked = 0;
    const again = createComparing({
      store,
      clock,
      log,
      rehearsal: { outcomes: async (questions) => (asked++, questions.map(() => none)) },
    });
    await again.start(passport, 'two', [QUESTION]);
    while ((await again.find('passport'))?.state === 'running') await new Promise(setImmediate);
    expect(await again.find('passport')).to.include({ state: 'done', of: 'two', done: 1, rightAfter: 0 });
    expect(asked).to.equal(2);
  });

  it('that fails is told to have stopped', async () => {
    const { store, clock } = desk;
    const failing = createComparing({
      store,
      clock,
      log,
      rehearsal: { outcomes: () => Promise.reject(new Error('no')) },
    });
    await failing.start(entry('birth', {}), 'one', [QUESTION]);
    while ((await failing.find('birth'))?.state === 'running') await new Promise(setImmediate);
    expect((await failing.find('birth'))?.state).to.equal('stopped');
    expect(faults).to.have.length(1);
  });
});
