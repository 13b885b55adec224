import { expect } from 'chai';
import { LARKHAVEN } from '../../transcripts/larkhaven.ts';
import { consoleForEach, type OpenConsole } from '../console.ts';
import type { OfficersBrowser } from '../officersBrowser.ts';

const BASE = '/console/walk';

describe("an officer in a citizen's shoes", function () {
  this.timeout(20_000);
  let at: OpenConsole;
  let officer: OfficersBrowser;
  consoleForEach(async (opened) => {
    at = opened;
    at.time.now = new Date('2026-11-22T04:00:00Z');
    officer = await at.officer('officer');
  }, LARKHAVEN);

  const csrf = async () => (await officer.open('/console/me')).csrf;
  async function begin(entry = 'passport-renewal', task = 'find'): Promise<string> {
    const { to } = await officer.post(BASE, { csrf: await csrf(), entry, language: 'en', task });
    return to;
  }
  const say = async (walk: string, text: string) => officer.follow(await officer.send(walk, { text }, `${walk}/say`));

  it('does the task as an SMS phone shows it, and sees what it cost', async () => {
    expect((await officer.open(BASE)).text).to.include('Your task, if you like');
    const walk = await begin();
    expect((await say(walk, 'qwertzuiop asdfgh')).text).to.include('I will not guess');
    const answered = await say(walk, 'where can i renew my passport');
    expect(answered.text).to.include('Larkhaven Passport Office').and.include('2 messages');
    at.time.now = new Date(at.time.now.getTime() + 4 * 60_000);
    const ended = await officer.send(walk, { where: 'yes', cost: 'yes', visits: '1' }, `${walk}/end`);
    const { text } = await officer.follow(ended);
    expect(text).to.include('found after 2 messages').and.include('4 minutes').and.include('the entry promises 2');
    expect(text).to.include('Messages that led nowhere 1').and.include('where, the cost');
  });

  it('is counted nowhere, and calls nobody', async () => {
    const walk = await begin();
    await say(walk, 'where can i renew my passport');
    await say(walk, 'qwertzuiop asdfgh');
    await say(walk, 'person');
    await at.work.seeing.asked.flush();
    expect(await at.work.seeing.asked.talks(['2026-11', '2026-11-22'])).to.deep.equal([]);
    expect(await at.gaps.groups()).to.deep.equal([]);
    expect(await at.work.desk.calls.open()).to.deep.equal([]);
  });

  it('complains, and really files: as a trial that no list, figure, trail or colleague knows of', async () => {
    const { grievances, told } = at.work;
    const walk = await begin('passport-renewal', 'complain');
    expect((await officer.open(walk)).text).to.include('Complain by your plain phone until you have a reference');
    await say(walk, 'where can i renew my passport');
    await say(walk, 'they refused to take my form and shouted at me');
    await say(walk, 'yes');
    const filed = await say(walk, 'anon');
    const [reference = ''] = /RD-\w{5}-\w/.exec(filed.text) ?? [];
    expect(filed.text).to.include(`Filed: ${reference}`).and.include(`filed as a trial: ${reference}`);
    const [secret = ''] = /(?<=secret )\d{6}/.exec(filed.text) ?? [];
    expect((await say(walk, `${reference} ${secret}`)).text, 'and follows it').to.match(/STATUS|waits|office/i);

    const ended = await officer.send(walk, { reference: 'yes', until: 'yes' }, `${walk}/end`);
    const result = await officer.follow(ended);
    expect(result.text).to.include('filed after 4 messages').and.include('Messages to complain 3 six at most');
    expect(result.text).to.include('You would know the reference, until when');

    const everybody = { id: 'x', groups: ['streets', 'water', 'inbox', 'integrity', 'service'], roles: [] };
    expect((await grievances.desk.list(everybody)).rows).to.deep.equal([]);
    expect((await grievances.find(reference, { secret, guesser: 'x', attempt: 'x' })).kind).to.equal('refused');
    await grievances.work.runDue();
    await grievances.work.runStatistics();
    expect(await at.store.collection('grievanceCounts').find({})).to.deep.equal([]);
    expect(await at.audited()).to.not.include('file');
    expect(told).to.deep.equal([]);
    await at.trials.forget(at.time.now.getTime() + 1);
    expect((await at.trials.grievances.find(reference, { secret, guesser: 'x', attempt: 'y' })).kind).to.equal(
      'refused',
    );
  });

  it('seals what was said, and forgets it after half a year', async () => {
    const walk = await begin();
    await say(walk, 'my neighbour Karim lost his passport');
    expect(JSON.stringify(await at.store.collection('walks').find({}))).to.not.include('Karim');
    at.time.now = new Date(at.time.now.getTime() + 183 * 86_400_000);
    await at.console.clean();
    expect(await at.store.collection('walks').count({})).to.equal(0);
  });

  it('puts any message that hurt on the worklist, understood or not', async () => {
    const walk = await begin();
    await say(walk, 'where can i renew my passport');
    await officer.send(walk, {}, `${walk}/end`);
    const result = await officer.open(walk);
    expect(result.text).to.include('Every message was understood').and.include('This hurt');
    await officer.fill(result, `${walk}/worklist`, {});
    const [group] = await at.gaps.groups();
    expect(group?.examples[0]?.question).to.equal('where can i renew my passport');
  });

  it('puts what hurt on the worklist in one click', async () => {
    const walk = await begin();
    await say(walk, 'qwertzuiop asdfgh');
    await officer.send(walk, {}, `${walk}/end`);
    const result = await officer.open(walk);
    expect(result.text).to.include('not found').and.include('qwertzuiop asdfgh');
    await officer.fill(result, `${walk}/worklist`, {});
    expect((await officer.open(walk)).text).to.include('On the worklist.');
    expect((await at.gaps.groups()).map(({ examples }) => examples[0]?.question)).to.deep.equal(['qwertzuiop asdfgh']);
  });

  it('says a message once, however often it is pressed, and nothing after the end', async () => {
    const walk = await begin();
    const page = await officer.open(walk);
    await officer.fill(page, `${walk}/say`, { text: 'where can i renew my passport' });
    await officer.fill(page, `${walk}/say`, { text: 'where can i renew my passport' });
    expect((await officer.open(walk)).text).to.include('1 message ·');
    await officer.fill(page, `${walk}/end`, {});
    await officer.fill(page, `${walk}/say`, { text: 'and the cost?', cause: 'other' });
    expect((await officer.open(walk)).text).to.not.include('and the cost?');
  });

  it('is their own: nobody else sees it, and no script comes out of it', async () => {
    const walk = await begin();
    expect((await say(walk, '<script>alert(1)</script>')).html).to.not.include('<script>alert');
    expect((await (await at.officer('supervisor')).open(walk)).status).to.equal(403);
    expect((await officer.open(`${BASE}/nobody`)).status).to.equal(404);
  });
});
