import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVault } from '../../store/vault.ts';
import { contact, DAY, draft, HOUR, mina, openOffice, openTempOffice, rafiq } from './office.ts';

const CITIZEN = '+8801700000001';

describe('following a grievance', () => {
  let office: Awaited<ReturnType<typeof openTempOffice>>;
  beforeEach(async () => {
    office = await openTempOffice();
  });
  afterEach(() => office.close());

  let attempts = 0;
  const guess = (secret: string, guesser = 'stranger') => ({ secret, guesser, attempt: `turn ${++attempts}` });
  const wrongOf = (secret: string) => (secret === '123456' ? '654321' : '123456');

  it('by phone of record, or by reference and secret from anywhere', async () => {
    const { grievances } = office;
    const { reference, secret } = await grievances.file(draft('t1'));
    const byPhone = await grievances.find(reference, { owner: CITIZEN });
    const bySecret = await grievances.find(reference, guess(secret));
    expect(byPhone).to.deep.equal(bySecret);
    expect(byPhone).to.have.nested.property('grievance.text', draft('t1').text);
    expect(await grievances.find(reference, { owner: '+8801999' })).to.deep.equal({ kind: 'refused' });
  });

  it('gives no hint whether a reference exists, however long one guesses', async () => {
    const { grievances } = office;
    const { reference, secret } = await grievances.file(draft('t1'));
    const kinds: Record<string, string[]> = { real: [], unreal: [] };
    for (let n = 0; n < 8; n++) {
      kinds['real']?.push((await grievances.find(reference, guess(wrongOf(secret), 'a'))).kind);
      kinds['unreal']?.push((await grievances.find('RD-00000-0', guess('123456', 'b'))).kind);
    }
    expect(kinds['real']).to.deep.equal(kinds['unreal']);
    expect(kinds['real']).to.deep.equal([...Array(5).fill('refused'), 'tooMany', 'tooMany', 'tooMany']);
    expect((await grievances.find(reference, guess(secret, 'a'))).kind, 'the right one comes too late').to.equal(
      'tooMany',
    );
    office.jumpTo(office.now() + HOUR);
    expect((await grievances.find(reference, guess(secret, 'a'))).kind).to.equal('found');
  });

  it('counts a turn that is done twice as one guess, and a right one as none', async () => {
    const { grievances } = office;
    const { reference, secret } = await grievances.file(draft('t1'));
    const same = { secret: wrongOf(secret), guesser: 'a', attempt: 'the same turn' };
    for (let n = 0; n < 10; n++) expect((await grievances.find(reference, same)).kind).to.equal('refused');
    for (let n = 0; n < 10; n++) expect((await grievances.find(reference, guess(secret, 'a'))).kind).to.equal('found');
  });

  it('cannot be tried out by many who guess together', async () => {
    const { grievances } = office;
    const { reference, secret } = await grievances.file(draft('t1'));
    const all = await Promise.all(
      Array.from({ length: 80 }, (_, n) => grievances.find(reference, guess(wrongOf(secret), `guesser ${n}`))),
    );
    expect(all.filter(({ kind }) => kind === 'refused')).to.have.length(50);
    expect((await grievances.find(reference, { owner: CITIZEN })).kind, 'its owner is not shut out').to.equal('found');
  });

  it('of what is confidential is for its role only, and every look is on record', async () => {
    const { grievances } = office;
    const text = 'the clerk at ward 3 asked 500 extra';
    const { reference } = await grievances.file(draft('t1', { category: 'corruption', text }));
    const curious = { ...rafiq, groups: ['integrity'] };
    expect((await grievances.desk.list(curious)).rows).to.deep.equal([]);
    for (const attempt of [
      () => grievances.desk.show(curious, reference),
      () => grievances.desk.assign({ cause: 'x', officer: curious, reference }),
    ]) {
      const refused = await attempt().catch((error: unknown) => error);
      expect(refused).to.include({ code: 'UNKNOWN_GRIEVANCE' });
    }
    expect((await grievances.desk.list(mina)).rows.map((row) => row.reference)).to.deep.equal([reference]);
    expect((await grievances.desk.show(mina, reference)).text).to.equal(text);
    const looks = await office.store
      .collection<{ _id: string; act: string; by: string }>('audit')
      .find({ act: 'look' });
    expect(looks.map(({ by }) => by)).to.deep.equal(['mina']);
  });

  it('offers one like it nearby to join, and tells those who joined', async () => {
    const { grievances } = office;
    const here = { areas: ['north', 'city'], position: { lat: 24.05, lon: 90.95 } };
    const near = { areas: ['north', 'city'], position: { lat: 24.0508, lon: 90.9505 } };
    const far = { areas: ['south', 'city'], position: { lat: 24.09, lon: 90.95 } };
    const { reference } = await grievances.file(draft('t1', { place: here }));
    const like = { text: 'street light broken here since weeks', category: 'streetLight' };
    expect((await grievances.findAlike({ ...like, place: near })).map((one) => one.reference)).to.deep.equal([
      reference,
    ]);
    expect(await grievances.findAlike({ ...like, place: far })).to.deep.equal([]);
    expect(await grievances.findAlike({ ...like, category: 'water', place: near })).to.deep.equal([]);
    const join = { cause: 'j', reference, contact: contact('+88018') };
    expect((await grievances.support(join)).supporters).to.equal(1);
    expect((await grievances.support(join)).supporters, 'once').to.equal(1);
    const [mine] = await grievances.mine('+88018');
    expect(mine).to.include({ reference, isSupported: true }).and.not.to.have.property('text');
    await grievances.desk.assign({ cause: 'a', officer: rafiq, reference });
    await office.passTo(office.now() + HOUR);
    expect(office.toldTo('+88018')).to.deep.equal(['assigned']);
  });

  it('that was joined with its twin goes on with the twin', async () => {
    const { grievances } = office;
    const twin = await grievances.file(draft('t1', { contact: contact('+88018') }));
    const { reference } = await grievances.file(draft('t2'));
    await grievances.desk.merge({ cause: 'm', officer: rafiq, reference, into: twin.reference });
    await office.passTo(office.now() + HOUR);
    await grievances.desk.assign({ cause: 'a', officer: rafiq, reference: twin.reference });
    await office.passTo(office.now() + HOUR);
    expect(office.toldTo(CITIZEN)).to.deep.equal(['merged', 'assigned']);
    const found = await grievances.find(reference, { owner: CITIZEN });
    expect(found).to.have.nested.property('grievance.twinState', 'assigned');
  });

  it('keeps nothing readable of a person in its files, and reads it under a new key', async () => {
    const { grievances, store, folder } = office;
    const secretWords = 'Karim Uddin at 14 Station Road';
    const { reference } = await grievances.file(
      draft('t1', { name: 'Karim Uddin', text: secretWords, place: { areas: ['north'], name: 'Station Road' } }),
    );
    await grievances.desk.assign({ cause: 'a', officer: rafiq, reference });
    await grievances.desk.reply({ cause: 'r', officer: rafiq, reference, text: `Dear ${secretWords}` });
    await grievances.addInformation({
      cause: 'i',
      reference,
      text: secretWords,
      files: [{ id: 'photo-7', contentType: 'image/png' }],
    });
    await store.settled();
    const raw = (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))).join(
      '',
    );
    expect(raw).to.include(reference);
    for (const personal of ['Karim', 'Station Road', '8801700000001', 'photo-7']) expect(raw).not.to.include(personal);

    const keys: [Buffer, Buffer] = [Buffer.alloc(32, 9), Buffer.alloc(32, 1)];
    const later = openOffice(store, { vault: createVault(keys) });
    expect(await later.grievances.work.reseal()).to.equal(1);
    const [mine] = await later.grievances.mine(CITIZEN);
    expect(mine?.text).to.equal(secretWords);
    const [document] = await store.collection<{ _id: string; personal: string }>('grievances').find({});
    expect(() => office.vault.open(document?.personal ?? '')).to.throw(/not known/);
  });

  it('ends with what is personal gone after two years, or when the citizen asks', async () => {
    const { grievances } = office;
    const kept = await grievances.file(draft('t1'));
    const gone = await grievances.file(draft('t2', { contact: contact('+88018') }));
    for (const { reference } of [kept, gone]) await grievances.withdraw({ cause: `w ${reference}`, reference });
    await office.passTo(office.now() + HOUR);
    expect(await grievances.forgetMe({ cause: 'f', owner: '+88018' })).to.deep.equal({
      now: [gone.reference],
      later: [],
    });
    expect(await grievances.mine('+88018')).to.deep.equal([]);
    office.jumpTo(office.now() + 729 * DAY);
    expect((await grievances.work.runRetention()).references).to.deep.equal([]);
    office.jumpTo(office.now() + 2 * DAY);
    expect((await grievances.work.runRetention({ dryRun: true })).references).to.deep.equal([kept.reference]);
    expect((await grievances.whatIsKnown(CITIZEN)).grievances[0]).to.include({ hasText: true });
    expect((await grievances.work.runRetention()).references).to.deep.equal([kept.reference]);
    expect(await grievances.whatIsKnown(CITIZEN)).to.deep.equal({ grievances: [], joined: 0 });
    const found = await grievances.find(kept.reference, guess(kept.secret));
    expect(found)
      .to.have.nested.property('grievance.state', 'withdrawn')
      .and.not.to.have.nested.property('grievance.text');
  });

  it('holds its photos as long as it is kept, and takes them with it', async () => {
    const files: string[] = [];
    const { grievances, passTo, now } = openOffice(office.store, { files });
    const photo = (id: string) => [{ id, contentType: 'image/png' }];
    const { reference } = await grievances.file(draft('t1', { files: photo('first') }));
    await grievances.addInformation({ cause: 'a', reference, text: '', files: photo('second') });
    await grievances.withdraw({ cause: 'w', reference });
    await passTo(now() + HOUR);
    expect(files).to.deep.equal(['hold first', 'hold second']);
    await grievances.forgetMe({ cause: 'f', owner: CITIZEN });
    expect(files.slice(2)).to.deep.equal(['remove first', 'remove second']);
  });

  it('is forgotten at its end when the citizen asks while it is open', async () => {
    const { grievances } = office;
    const { reference } = await grievances.file(draft('t1'));
    expect(await grievances.forgetMe({ cause: 'f', owner: CITIZEN })).to.deep.equal({ now: [], later: [reference] });
    await grievances.withdraw({ cause: 'w', reference });
    await office.passTo(office.now() + HOUR);
    await grievances.work.runRetention();
    expect(await grievances.mine(CITIZEN)).to.deep.equal([]);
  });
});
