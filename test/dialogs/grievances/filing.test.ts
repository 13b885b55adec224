import { expect } from 'chai';
import { closeCities, keysOf, openTown, type Town } from './town.ts';

const STORY = 'i want to complain, the street light in Old Town is dark';

describe('a grievance that is told', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(() => town.close());
  after(closeCities);

  it('is filed once, though every turn of it is done twice', async () => {
    const owner = '+8801712345678';
    const tell = async () => {
      const citizen = town.citizen('sms', owner, 'one-conversation');
      for (const text of ['i want to complain, the officer shouted at me', 'City Hall']) await citizen.say(text);
      return keysOf(await citizen.say('Rahim'));
    };
    const first = await tell();
    // The state of the first telling is lost, as when a process ends before it is written.
    expect(await tell()).to.deep.equal(first);
    expect(await town.grievances.mine(owner)).to.have.length(1);
  });

  it('has what was told: words, place, detail, name, and how the citizen is reached', async () => {
    const citizen = town.citizen('whatsapp', '+8801712345678');
    for (const text of [STORY, 'yes', 'pole number is 4217']) await citizen.say(text);
    const { reference } = keysOf(await citizen.say('my name is Salma Begum'));
    const view = await town.show(reference);
    expect(view).to.include({ category: 'streetLight', text: STORY, name: 'Salma Begum', isReachable: true });
    expect(view.details).to.deep.equal({ pole: '4217' });
    expect(view.place?.areas[0]).to.equal('old-town');
    expect(view.holder).to.include({ department: 'streets', group: 'streets-old-town' });
  });

  it('keeps photos that came while it was told', async () => {
    const citizen = town.citizen('web');
    await citizen.say(STORY);
    const photo = [{ contentType: 'image/jpeg', contentUrl: 'media:7' }];
    await citizen.send({ type: 'message', text: '', attachments: photo });
    for (const text of ['yes', 'skip']) await citizen.say(text);
    const { reference } = keysOf(await citizen.say('skip'));
    expect((await town.show(reference)).files).to.deep.equal([{ id: 'media:7', contentType: 'image/jpeg' }]);
  });

  it('does not ask for a detail that the first message told', async () => {
    const citizen = town.citizen();
    await citizen.say('complain');
    await citizen.say('the light on the pole in Old Town is dark, street light pole number 4217, for weeks');
    expect(await citizen.say('yes')).to.match(/your name/);
  });

  it('takes a name, and no office, for the name', async () => {
    const citizen = town.citizen();
    for (const text of ['complain', 'the officer shouted at me', 'skip', 'City Hall']) await citizen.say(text);
    const view = await town.show(keysOf(await citizen.say('Rahim')).reference);
    expect(view.name).to.equal('Rahim');
    expect(view.place?.name).to.equal('City Hall');
  });

  it('takes the conversation with it: entry and office, and no passport office for a dark street', async () => {
    const bridged = town.citizen();
    for (const text of ['where can i renew my passport', 'they refused me', 'yes', 'skip']) await bridged.say(text);
    const view = await town.show(keysOf(await bridged.say('skip')).reference);
    expect(view).to.include({ category: 'officeRefused', entryId: 'passport-renewal', text: 'they refused me' });
    expect(view.officeId).to.be.a('string');

    const other = town.citizen();
    for (const text of ['where can i renew my passport', STORY, 'yes', 'skip']) await other.say(text);
    const street = await town.show(keysOf(await other.say('skip')).reference);
    expect(street).to.not.have.property('entryId');
    expect(street.place?.officeId).to.equal(undefined);
  });

  it('tells those who keep the knowledge of a wrong office, filed or not', async () => {
    const citizen = town.citizen();
    await citizen.say('where can i renew my passport');
    await citizen.say('wrong office');
    await citizen.say('menu');
    expect(citizen.gaps.map(({ kind, entryId }) => ({ kind, entryId }))).to.deep.equal([
      { kind: 'wrongOffice', entryId: 'passport-renewal' },
    ]);
  });

  it('leaves nothing of whoever stays unknown: no name, no number, nothing in the talk', async () => {
    const owner = '+8801712345678';
    const citizen = town.citizen('sms', owner);
    for (const text of ['complain', 'the clerk wants a bribe of 500', 'yes']) await citizen.say(text);
    const { reference, secret } = keysOf(await citizen.say('anon'));
    const view = await town.show(reference);
    expect(view).to.include({ isReachable: false });
    expect(view).to.not.have.property('name');
    expect(await town.grievances.mine(owner)).to.deep.equal([]);
    const left = JSON.stringify(await citizen.state());
    for (const trace of [reference, secret, 'bribe']) expect(left).to.not.include(trace);
  });

  it('keeps little between messages, and no name', async () => {
    const citizen = town.citizen();
    for (const text of [STORY, 'yes', 'skip', 'Rahim Uddin']) await citizen.say(text);
    const left = JSON.stringify((await citizen.state())?.grievance);
    expect(left).to.not.match(/Rahim|Old Town/);
    expect(left.length).to.be.below(200);
  });

  it('takes a long story in several messages, whole', async () => {
    const citizen = town.citizen('web');
    await citizen.say('complain');
    const long =
      `the street light in Old Town is dark. ${'It is dark every night and people fall. '.repeat(60)}`.trim();
    await citizen.say(long);
    await citizen.say('and the pole is leaning over the road');
    for (const text of ['yes', 'skip']) await citizen.say(text);
    const { text } = await town.show(keysOf(await citizen.say('skip')).reference);
    expect(text).to.equal(`${long}\nand the pole is leaning over the road`);
  });

  it('is never a dead end: what cannot be read gets the question again, then one word, then a person', async () => {
    const citizen = town.citizen();
    await citizen.say(STORY);
    const replies = [];
    for (let turn = 0; turn < 3; turn++) replies.push(await citizen.say('7'));
    expect(replies[1]).to.match(/One word is enough/);
    expect(replies[2]).to.match(/phone/);
    expect(await citizen.say('complain')).to.match(/We go on/);
  });

  it('waits for its answer, so that CANCEL by SMS leaves it instead of opting out', async () => {
    const citizen = town.citizen();
    await citizen.say(STORY);
    expect(await citizen.isWaiting()).to.equal(true);
    await citizen.say('cancel');
    expect(await citizen.isWaiting()).to.equal(false);
  });
});
