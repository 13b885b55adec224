import { expect } from 'chai';
import { entry, fileOf } from '../knowledge/small.ts';
import { until } from '../fixtures/until.ts';
import { consoleForEach, type OpenConsole } from './console.ts';

const CITY = fileOf({
  entries: [
    entry('trade-licence', {
      names: { en: 'Trade licence' },
      aliases: { en: ['open a shop'] },
      department: 'trade',
      reviewBy: '2026-03-20',
    }),
    entry('birth-certificate', { names: { en: 'Birth certificate' }, department: 'records', reviewBy: '2026-02-01' }),
  ],
});

describe('the worklist', function () {
  this.timeout(20_000);
  let desk: OpenConsole;
  consoleForEach(async (opened) => {
    desk = opened;
    for (const id of ['a', 'b', 'c'])
      await desk.gaps.record({
        id,
        question: 'papers for a tea stall',
        language: 'en',
        channel: 'sms',
        kind: 'none',
        at: desk.time.now,
      });
    await desk.gaps.record({
      id: 'd',
      question: 'where is my <b>cow</b>',
      language: 'en',
      channel: 'web',
      kind: 'notIt',
      entryId: 'trade-licence',
      at: desk.time.now,
    });
  }, CITY);

  const groupOf = async (words: string) => {
    const found = (await desk.gaps.groups({ state: 'all' })).find(({ examples }) =>
      examples[0]?.question.includes(words),
    );
    return `/console/worklist/${found?.id}`;
  };
  const answerTo = async (text: string) => {
    const outcome = await desk.knowledge.ask({ text, language: 'en', now: desk.time.now });
    return outcome.kind === 'answer' ? outcome.answer.entry.id : outcome.kind;
  };

  it('shows what was asked in vain, most asked first, and what is to be checked again', async () => {
    const { text, html } = await (await desk.officer('editor')).open('/console/worklist');
    expect(text)
      .to.match(/papers for a tea stall 3 times.*cow.*1 time/)
      .and.match(/Birth certificate Since 1 February 2026 Trade licence by 20 March 2026/);
    expect(html).to.not.include('<b>cow</b>');
    const notIt = await (await desk.officer('editor')).open('/console/worklist?kind=notIt');
    expect(notIt.text).to.include('cow').and.include('was told “Trade licence”').and.not.include('tea stall');
  });

  it('shows what contradicts itself: words of two entries, and drafts beside which something else was published', async () => {
    const [editor, publisher] = [await desk.officer('editor'), await desk.officer('publisher')];
    const path = '/console/entries/trade-licence';
    await editor.send(`${path}/edit`, { 'aliases.en': 'Birth certificate', 'summaries.en': 'For a shop.' });
    const standing = await desk.repository.standing('entries', 'trade-licence');
    if (!standing) throw new Error('it is not there');
    const { item } = standing;
    await desk.repository.saveEntry({ ...item, aliases: { en: ['birth certificate'] } });
    const seen = async () => (await publisher.open('/console/worklist')).text;
    expect(await until(async () => (await seen()).includes('Words that several entries own'), 5000)).to.equal(true);
    expect(await seen())
      .to.match(/“birth certificate” ?: Birth certificate ?, Trade licence/)
      .and.match(/Drafts beside which something else was published Trade licence/);
  });

  it('names some of many that share words, and counts the others', async () => {
    const standing = await desk.repository.standing('entries', 'trade-licence');
    if (!standing || !('kind' in standing.item)) throw new Error('it is not there');
    const alike = { ...standing.item, aliases: { en: ['shop paper'] } };
    for (let n = 0; n < 13; n++)
      await desk.repository.saveEntry({ ...alike, id: `shop-${String(n).padStart(2, '0')}` });
    const publisher = await desk.officer('publisher');
    const worklist = async () => (await publisher.open('/console/worklist')).text;
    expect(await until(async () => /“shop paper” ?:.* and 5 more/.test(await worklist()), 5000)).to.equal(true);
    const entry = await publisher.open('/console/entries/shop-00');
    expect(entry.text.match(/“shop paper” is also how people ask/g)).to.have.length(12);
    expect(entry.text).to.not.include('shared like these');
    const wider = { ...alike, id: 'shop-00', aliases: { en: ['shop paper', 'Birth certificate'] } };
    await desk.repository.saveEntry(wider);
    const told = async () => (await publisher.open('/console/entries/shop-00')).text;
    expect(await until(async () => (await told()).includes('One more is shared like these.'), 5000)).to.equal(true);
  });

  it('adds the words to what the search finds near with one press', async () => {
    const publisher = await desk.officer('publisher');
    await desk.gaps.record({
      id: 'n',
      question: 'licence',
      language: 'en',
      channel: 'sms',
      kind: 'notIt',
      at: desk.time.now,
    });
    const found = (await desk.gaps.groups()).find(({ examples }) => examples[0]?.question === 'licence');
    const page = await publisher.open(`/console/worklist/${found?.id}`);
    expect(page.text).to.match(/Is it one of these\? .* Trade licence .* This one : Trade licence/);
    const added = await publisher.fill(page, `/console/worklist/${found?.id}/alias`, {});
    expect((await publisher.follow(added)).text).to.include('“licence” is an alias now');
  });

  it('turns a question into an alias with one form, and the next who asks is answered', async () => {
    const publisher = await desk.officer('publisher');
    expect(await answerTo('papers for a tea stall')).to.equal('none');
    const path = await groupOf('tea stall');
    const page = await publisher.open(path);
    expect(page.html).to.include('value="papers for a tea stall"');
    const added = await publisher.fill(page, `${path}/alias`, { entry: 'Trade licence' });
    expect(added.to).to.equal('/console/worklist');
    expect(await until(async () => (await answerTo('papers for a tea stall')) === 'trade-licence', 5000)).to.equal(
      true,
    );
    expect((await publisher.follow(added)).text)
      .to.include('is an alias now')
      .and.not.include('3 times');
    expect((await publisher.open('/console/worklist?state=done')).text).to.include('answered by “Trade licence”');
    expect(await desk.audited()).to.include('add alias');
    for (const question of ['papers for a tea stall', 'what papers does a tea stall need', 'trade licence'])
      desk.gaps.answered({ question, language: 'en', entryId: 'trade-licence', at: desk.time.now });
    await desk.gaps.flush();
    await desk.gaps.record({
      id: 'e',
      question: 'papers for a tea stall',
      language: 'en',
      channel: 'sms',
      kind: 'none',
      at: desk.time.now,
    });
    expect((await publisher.open('/console/worklist')).text, 'it is open again').to.match(
      /tea stall 4 times.*Asked again since: 2 answered, 1 not\./,
    );
  });

  it('lets an editor put the words into a draft, which a publisher publishes', async () => {
    const [editor, publisher] = [await desk.officer('editor'), await desk.officer('publisher')];
    const path = await groupOf('tea stall');
    await editor.send(path, { entry: 'trade-licence' }, `${path}/alias`);
    expect(await answerTo('papers for a tea stall')).to.equal('none');
    await publisher.send('/console/entries/trade-licence', { when: 'now' }, '/console/entries/trade-licence/publish');
    expect(await until(async () => (await answerTo('papers for a tea stall')) === 'trade-licence', 5000)).to.equal(
      true,
    );
  });

  it('keeps a draft of somebody else whole when an alias is published beside it', async () => {
    const [editor, publisher] = [await desk.officer('editor'), await desk.officer('publisher')];
    const entryPath = '/console/entries/trade-licence';
    await editor.send(`${entryPath}/edit`, { 'summaries.en': 'For every shop.' });
    const path = await groupOf('tea stall');
    await publisher.send(path, { entry: 'trade-licence' }, `${path}/alias`);
    await publisher.send(entryPath, { when: 'now' }, `${entryPath}/publish`);
    const item = (await desk.repository.standing('entries', 'trade-licence'))?.item;
    expect(item?.summaries).to.deep.equal({ en: 'For every shop.' });
    expect(item?.aliases).to.deep.equal({ en: ['open a shop', 'papers for a tea stall'] });
  });

  it('asks for what is missing, and leaves a question alone that is not ours', async () => {
    const editor = await desk.officer({ role: 'editor', department: 'records' });
    const path = await groupOf('cow');
    const wrong = await editor.send(path, { alias: '?', entry: 'cows' }, `${path}/alias`);
    expect(wrong.status).to.equal(422);
    expect(wrong.html).to.include('href="#alias"').and.include('href="#entry"');
    expect(
      (await editor.send(path, { entry: 'trade-licence' }, `${path}/alias`)).status,
      'another department',
    ).to.equal(403);
    expect((await editor.send(path, {}, `${path}/done`)).to).to.equal('/console/worklist');
    expect((await editor.open('/console/worklist')).text).to.not.include('cow');
    expect((await editor.send(path, {}, `${path}/reopen`)).to).to.equal(path);
  });
});
