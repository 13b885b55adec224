import { expect } from 'chai';
import { anonymous, contact, DAY, draft, HOUR, mina, openTempOffice, rafiq, SUNDAY } from './office.ts';

const CITIZEN = '+8801700000001';

describe('a grievance', () => {
  let office: Awaited<ReturnType<typeof openTempOffice>>;
  beforeEach(async () => {
    office = await openTempOffice();
  });
  afterEach(() => office.close());

  let causes = 0;
  const step = (reference: string, officer = rafiq) => ({ cause: `request ${++causes}`, officer, reference });
  const said = (reference: string) => ({ cause: `turn ${++causes}`, reference, conversation: `sms:${CITIZEN}` });

  it('is filed once, however often its turn is done, and promises 21 working days', async () => {
    const { grievances } = office;
    const [first, again] = await Promise.all([grievances.file(draft('t1')), grievances.file(draft('t1'))]);
    expect(again).to.deep.equal(first);
    office.jumpTo(SUNDAY + 5 * DAY);
    expect(await grievances.file(draft('t1'))).to.deep.equal(first);
    expect(first.promisedDays).to.equal(21);
    expect(new Date(first.promisedBy).toISOString()).to.equal(new Date('2026-11-29T17:00+06:00').toISOString());
    expect(first.holder).to.deep.equal({ department: 'streets', group: 'streets', level: 'officer' });
    expect(await grievances.mine(CITIZEN)).to.have.length(1);
  });

  it('goes from filing to a rating, telling every change once and in order', async () => {
    const { grievances } = office;
    const { desk } = grievances;
    const { reference } = await grievances.file(draft('t1'));
    await desk.assign(step(reference));
    await desk.start(step(reference));
    await desk.askCitizen({ ...step(reference), text: 'Which pole number?' });
    await office.passTo(office.now() + HOUR);
    const asked = (await grievances.mine(CITIZEN))[0];
    expect(asked?.question?.text).to.equal('Which pole number?');
    expect(asked?.promise).to.deep.equal({ clockStands: true, isBroken: false });
    const answered = await grievances.answerQuestion({ ...said(reference), text: 'pole 42' });
    expect(answered.state).to.equal('inProgress');
    await desk.resolve({ ...step(reference), text: 'New lamp fitted.' });
    await office.passTo(office.now() + HOUR);
    const done = (await grievances.mine(CITIZEN))[0];
    expect(done?.resolution?.text).to.equal('New lamp fitted.');
    expect(done?.may).to.deep.equal(['add', 'reopen', 'appeal', 'rate']);
    const rated = await grievances.rate({ ...said(reference), score: 4, visits: 2 });
    expect(rated.state).to.equal('closed');
    await office.passTo(office.now() + HOUR);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['assigned', 'inProgress', 'question', 'resolved']);
    expect(office.toldToOffice()).to.deep.equal([
      'filed > streets (officer)',
      'settled > streets (officer)',
      'answered > rafiq (officer)',
      'closed > rafiq (officer)',
    ]);
    expect(rated.story.map(({ step }) => step)).to.deep.equal([
      'file',
      'assign',
      'start',
      'ask',
      'answer',
      'resolve',
      'rate',
    ]);
  });

  it('reopened within 72 hours goes on with its promise, and the office hears of it', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await grievances.desk.resolve({ ...step(reference), text: 'Done.' });
    await office.passTo(office.now() + 71 * HOUR);
    const view = await grievances.reopen({ ...said(reference), text: 'it is still dark' });
    expect(view.state).to.equal('reopened');
    expect(view.promise?.clockStands).to.equal(false);
    await office.passTo(office.now() + HOUR);
    expect(office.toldToOffice()).to.include('reopened > rafiq (officer)');
    expect((await grievances.desk.assign(step(reference))).state).to.equal('assigned');
  });

  it('closes by itself after 72 hours, and can then not be reopened', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await grievances.desk.resolve({ ...step(reference), text: 'Done.' });
    await office.passTo(office.now() + 72 * HOUR - 1);
    expect((await grievances.mine(CITIZEN))[0]?.state).to.equal('resolved');
    await office.passTo(office.now() + 1);
    expect((await grievances.mine(CITIZEN))[0]?.state).to.equal('closed');
    const refused = await grievances.reopen(said(reference)).catch((error: unknown) => error);
    expect(refused).to.include({ code: 'STEP_REFUSED', reason: 'tooLate' });
    expect((await grievances.rate({ ...said(reference), score: 2 })).state).to.equal('closed');
  });

  it('resolved again after an appeal is rated again, and what was rated before stays in its story', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await grievances.desk.resolve({ ...step(reference), text: 'Done.' });
    await grievances.rate({ ...said(reference), score: 1, visits: 2 });
    await grievances.desk.upholdAppeal({ ...step(reference, mina), text: 'It is not done.' });
    await grievances.desk.resolve({ ...step(reference), text: 'Now it is.' });
    const [again] = await grievances.mine(CITIZEN);
    expect(again?.may).to.include('rate');
    expect(again?.rating).to.equal(undefined);
    const rated = await grievances.rate({ ...said(reference), score: 5 });
    expect([rated.state, rated.rating]).to.deep.equal(['closed', { score: 5 }]);
    const scores = rated.story.flatMap(({ step: name, facts }) => (name === 'rate' ? facts?.score : []));
    expect(scores).to.deep.equal([1, 5]);
  });

  it('rated 1 or 2 lies with the appeal officer, never with whoever did the work', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await grievances.desk.resolve({ ...step(reference), text: 'Done.' });
    const view = await grievances.rate({ ...said(reference), score: 1 });
    expect(view.state).to.equal('appealed');
    expect(view.holder).to.deep.equal({ department: 'streets', group: 'appeals', level: 'appeal' });
    const own = await grievances.desk.close({ ...step(reference), text: 'no' }).catch((error: unknown) => error);
    expect(own).to.include({ code: 'STEP_REFUSED', reason: 'own' });
    const upheld = await grievances.desk.upholdAppeal({ ...step(reference, mina), text: 'The lamp is dark.' });
    expect(upheld.state).to.equal('inProgress');
    expect(upheld.holder).to.deep.include({ group: 'streets', officer: 'rafiq', level: 'supervisor' });
  });

  it('that nobody answers for is reminded of, escalated, and the citizen hears the new date', async () => {
    const { grievances } = office;
    const { reference, promisedBy } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await grievances.desk.explainDelay({ ...step(reference), text: 'The lamp is on order.' });
    await office.passTo(promisedBy - 1);
    expect(office.toldToOffice()).to.include('promiseNear > rafiq (officer)');
    expect(office.toldTo(CITIZEN)).to.deep.equal(['assigned']);
    await office.passTo(promisedBy);
    const broken = office.told.find(({ kind }) => kind === 'promiseBroken');
    expect(broken?.data).to.include({ promisedBy, reason: 'The lamp is on order.' });
    expect(broken?.data.newDate).to.equal(Date.parse('2026-12-08T17:00+06:00'));
    expect(office.toldToOffice()).to.include('escalated > streets (supervisor)');
    await office.passTo(Date.parse('2026-12-02T17:00+06:00'));
    expect(office.toldToOffice().slice(-2)).to.deep.equal([
      'escalated > streets (headOfOffice)',
      'settled > streets (supervisor)',
    ]);
    const [mine] = await grievances.mine(CITIZEN);
    expect(mine?.promise).to.include({ isBroken: true, promisedAtFirst: promisedBy });
  });

  it('waits for an answer with two reminders, then closes; the promise stands still', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.askCitizen({ ...step(reference), text: 'Which pole?' });
    for (let day = 1; day <= 11; day++) await office.passTo(SUNDAY + day * DAY);
    expect(office.toldTo(CITIZEN)).to.deep.equal([
      'question',
      'questionReminder',
      'questionReminder',
      'closedUnanswered',
    ]);
    expect((await grievances.mine(CITIZEN))[0]?.endedAt).to.equal(SUNDAY + 10 * DAY);
  });

  it('after a standstill of the clock reminds first, and leaves the time to answer', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.askCitizen({ ...step(reference), text: 'Which pole?' });
    await office.passTo(SUNDAY + 30 * DAY);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['question', 'questionReminder']);
    await office.passTo(SUNDAY + 31 * DAY);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['question', 'questionReminder', 'questionReminder']);
    expect((await grievances.answerQuestion({ ...said(reference), text: '42' })).state).to.equal('assigned');
  });

  it('tells at decent hours only, unless a child is in danger', async () => {
    const { grievances } = office;
    const night = SUNDAY + 14 * HOUR;
    office.jumpTo(night);
    const lamp = await grievances.file(draft('t1'));
    const child = await grievances.file(draft('t2', { category: 'child', contact: contact('+88017') }));
    await grievances.desk.assign(step(lamp.reference));
    await grievances.desk.assign(step(child.reference, mina));
    await office.passTo(night + HOUR);
    expect([office.toldTo(CITIZEN), office.toldTo('+88017')]).to.deep.equal([[], ['assigned']]);
    await office.passTo(SUNDAY + 23 * HOUR);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['assigned']);
  });

  it('loses and doubles no notice when the network is away', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await office.passTo(office.now() + 1);
    await grievances.desk.assign(step(reference));
    await grievances.desk.reply({ ...step(reference), text: 'one' });
    office.failNext(3);
    for (let n = 0; n < 20; n++) await office.passTo(office.now() + HOUR / 60);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['assigned', 'reply']);
    expect(office.errors).to.have.length(3);
  });

  it('tells the officer when the citizen wants no messages', async () => {
    const { grievances } = office;
    office.optedOut.add(CITIZEN);
    const { reference } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    await office.passTo(office.now() + 1);
    const view = await grievances.desk.show(rafiq, reference);
    expect(view).to.include({ unreachable: 'optedOut', isReachable: false });
  });

  it('without a name is opened by reference and secret alone', async () => {
    const { grievances } = office;
    const { reference, secret } = await grievances.file(anonymous('t1', { name: 'Karim' }));
    expect(await grievances.mine(CITIZEN)).to.deep.equal([]);
    expect(await grievances.find(reference, { owner: CITIZEN })).to.deep.equal({ kind: 'refused' });
    const found = await grievances.find(reference, { secret, guesser: 'x', attempt: '1' });
    expect(found.kind).to.equal('found');
    const view = await grievances.desk.show(rafiq, reference);
    expect(view).to.include({ isReachable: false }).and.not.to.have.property('name');
  });

  it('withdrawn on the website is told on the phone it was filed from', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    await grievances.withdraw({ cause: 'w', reference, conversation: 'web:1' });
    await office.passTo(office.now() + 1);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['withdrawn']);
  });

  it('moved elsewhere keeps its promise and is told with the reason', async () => {
    const { grievances } = office;
    const { reference, promisedBy } = await grievances.file(draft('t1'));
    await grievances.desk.assign(step(reference));
    const moved = { ...step(reference), department: 'water', text: 'The lamp is at the pump house.' };
    const view = await grievances.desk.transfer(moved);
    expect(view).to.include({ state: 'transferred', dueAt: promisedBy });
    expect(view.holder).to.deep.equal({ department: 'water', group: 'water', level: 'officer' });
    expect(await grievances.desk.transfer(moved), 'the same request again').to.deep.equal(view);
  });

  it('refuses what the life cycle does not have, with the reason, and changes nothing', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    const before = await grievances.desk.show(rafiq, reference);
    const tries = [
      () => grievances.desk.resolve({ ...step(reference), text: 'done' }),
      () => grievances.desk.start(step(reference)),
      () => grievances.desk.transfer({ ...step(reference), department: 'water', text: 'x' }),
      () => grievances.reopen(said(reference)),
      () => grievances.appeal(said(reference)),
      () => grievances.rate({ ...said(reference), score: 5 }),
    ];
    for (const attempt of tries) {
      const refused = await attempt().catch((error: unknown) => error);
      expect(refused).to.include({ code: 'STEP_REFUSED', reason: 'state' });
    }
    expect(await grievances.desk.show(rafiq, reference)).to.deep.equal(before);
  });
});
