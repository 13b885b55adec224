import { expect } from 'chai';
import { STATUS_PAGE_WORDINGS } from '../../../dialogs/wording/statusPage/index.ts';
import type { Receipt } from '../../../grievances/model.ts';
import { DAY, HOUR, rafiq, SUNDAY } from '../../grievances/office.ts';
import { openHouse } from './house.ts';

const PERSONAL = ['Karim', '8801700000001', 'street lamp', 'streetLight', 'Streets'];

describe("a citizen's page for a grievance", () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let receipt: Receipt;
  let path: string;

  beforeEach(async () => {
    house = await openHouse();
    receipt = await house.file('one');
    path = `/status/${receipt.reference}`;
  });

  afterEach(() => house.close());

  async function open() {
    const citizen = house.visitor();
    const seen = await citizen.send(path, { deed: 'open', secret: receipt.secret });
    return { ...citizen, seen };
  }

  it('shows nothing before the secret, the same whether there is such a grievance or not', async () => {
    const visitor = house.visitor();
    const there = await visitor.see(path);
    const other = await visitor.see('/status/RD-00000-0');
    expect([there.status, other.status]).to.deep.equal([200, 200]);
    for (const word of [...PERSONAL, receipt.secret]) expect(there.text, word).not.to.include(word);
    expect(there.text.replaceAll(receipt.reference, 'X')).to.equal(other.text.replaceAll('RD-00000-0', 'X'));
  });

  it('says of a mistyped reference that it is mistyped, and of none at all what to type', async () => {
    const visitor = house.visitor();
    const wrong = await visitor.see(path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    expect(wrong.status).to.equal(404);
    expect(wrong.text).to.include('mistyped').and.include('name="reference"');
    expect((await visitor.see('/status/%00%ff')).status).to.equal(404);
    const none = await visitor.see('/status');
    expect(none.status).to.equal(200);
    expect(none.text).not.to.include('mistyped');
  });

  it('takes the reference as people write it', async () => {
    const loose = receipt.reference.toLowerCase().replaceAll('-', '');
    for (const way of [`/status/${loose}`, `/status?reference=${receipt.reference.slice(3)}`, `${path}/`]) {
      const seen = await house.visitor().see(way);
      expect([seen.status, seen.path], way).to.deep.equal([200, path]);
    }
  });

  it('tells after the secret what one can act on, the story, and what happens when the date passes', async () => {
    const { seen, see } = await open();
    expect(seen.status).to.equal(200);
    expect(seen.text).to.match(/<h1>Received, Streets has it\.<\/h1>/);
    expect(seen.text).to.include('Promised by Sun 29 Nov.').and.include('If Sun 29 Nov passes without an answer');
    expect(seen.text).to.include('You filed it').and.include('the street lamp before our door');
    expect(seen.text).not.to.include(receipt.secret).and.not.include('8801700000001');
    expect((await see(path)).text).to.include('Received, Streets has it.');
  });

  it('opens for the secret as people write it, in their digits', async () => {
    const bengali = receipt.secret.replace(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)));
    const seen = await house
      .visitor()
      .send(path, { deed: 'open', secret: `${bengali.slice(0, 3)} ${bengali.slice(3)}` });
    expect(seen.text).to.include('You filed it');
  });

  it('opens for nobody with a wrong secret, and lets nobody guess for long', async () => {
    const visitor = house.visitor();
    const wrong = receipt.secret === '111111' ? '222222' : '111111';
    for (let guess = 0; guess < 5; guess++) {
      const seen = await visitor.send(path, { deed: 'open', secret: wrong });
      expect(seen.status).to.equal(403);
      expect(seen.text).to.include('does not open it').and.not.include('Streets');
    }
    const right = await visitor.send(path, { deed: 'open', secret: receipt.secret });
    expect(right.status).to.equal(429);
    expect(right.text).to.include('You can go on after 10:00').and.not.include('Streets');
    expect(Number(right.headers.get('retry-after'))).to.equal(3600);
    const unknown = await visitor.send('/status/RD-00000-0', { deed: 'open', secret: wrong });
    expect(unknown.status).to.equal(429);
    house.comeFrom('198.51.100.7');
    expect((await house.visitor().send(path, { deed: 'open', secret: receipt.secret })).status).to.equal(200);
  });

  it('forgets the secret after half an hour, and at once where the citizen closes it', async () => {
    const { see, send } = await open();
    await send(path, { deed: 'leave' });
    expect((await see(path)).text).to.include('name="secret"');
    const again = await open();
    house.office.jumpTo(SUNDAY + HOUR);
    expect((await again.see(path)).text).to.include('name="secret"');
    const forged = await house.visitor().see(path, { cookie: 'door-status=eyJ9' });
    expect(forged.text).to.include('name="secret"');
  });

  it('lets a pass of one grievance open no other', async () => {
    const { see } = await open();
    const other = await house.file('two');
    expect((await see(`/status/${other.reference}`)).text).to.include('name="secret"');
  });

  it('takes what the citizen adds, once, and shows it safely', async () => {
    const { send } = await open();
    const form = { deed: 'add', once: 'b7', text: 'It is <script>dark</script> & wet\r\nhere' };
    const seen = await send(path, form);
    await send(path, form);
    expect(seen.text).to.include('Added. The office sees it.').and.not.include('<script>');
    const view = await house.office.grievances.desk.show(rafiq, receipt.reference);
    expect(view.added.map(({ text }) => text)).to.deep.equal(['It is <script>dark</script> & wet\nhere']);
  });

  it('takes the answer to a question', async () => {
    const { desk } = house.office.grievances;
    await desk.assign({ cause: 'a', officer: rafiq, reference: receipt.reference });
    await desk.askCitizen({ cause: 'q', officer: rafiq, reference: receipt.reference, text: 'Which pole?' });
    const { seen, send } = await open();
    expect(seen.text).to.include('Which pole?').and.include('Please answer below, until Wed 11 Nov, 09:00.');
    const after = await send(path, { deed: 'answer', once: '1', text: 'Pole 7' });
    expect(after.text).to.include('the office has your answer');
    expect((await desk.show(rafiq, receipt.reference)).state).to.equal('assigned');
  });

  it('asks whether it is solved, and opens it again', async () => {
    await house.resolve(receipt.reference);
    const { seen, send } = await open();
    expect(seen.text).to.include('Is it solved? Tell us below').and.include('New lamp &#60;b&#62;is&#60;/b&#62; in.');
    const after = await send(path, { deed: 'reopen', once: '1', text: 'Still dark' });
    expect(after.text).to.include('It is open again').and.include('Still dark');
  });

  it('takes a rating in plain figures, of any script', async () => {
    await house.resolve(receipt.reference);
    const { send } = await open();
    const after = await send(path, { deed: 'rate', once: '1', score: '4', visits: '২', cost: '1,200 BDT' });
    expect(after.text).to.include('Thank you, noted.').and.include('You gave it 4 of 5.');
    const view = await house.office.grievances.desk.show(rafiq, receipt.reference);
    expect(view.rating).to.deep.equal({ score: 4, visits: 2, cost: 1200 });
  });

  it('says why something is not possible any more', async () => {
    await house.resolve(receipt.reference);
    const { send } = await open();
    await house.office.passTo(SUNDAY + 4 * DAY);
    const late = await open();
    expect((await send(path, { deed: 'leave' })).status).to.equal(200);
    const after = await late.send(path, { deed: 'reopen', once: '1', text: 'Still dark' });
    expect(after.text).to.include('The 72 hours for that are over').and.include('role="alert"');
  });

  it('withdraws it', async () => {
    const { send } = await open();
    const after = await send(path, { deed: 'withdraw', once: '1' });
    expect(after.text).to.include('It is withdrawn').and.include('You need not do anything now.');
  });

  it('does nothing without the pass, for another website, or for a body that is no form', async () => {
    const stranger = await house.visitor().send(path, { deed: 'withdraw', once: '1' });
    expect(stranger.status).to.equal(403);
    const { send } = await open();
    const foreign = await send(path, { deed: 'withdraw', once: '2' }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).to.equal(403);
    const odd = await fetch(house.base + path, { method: 'POST', body: '{}', headers: { 'content-type': 'a/b' } });
    expect(odd.status).to.equal(415);
    const large = await fetch(house.base + path, {
      method: 'POST',
      body: new URLSearchParams({ a: 'x'.repeat(99_999) }),
    });
    expect(large.status).to.equal(413);
    expect((await house.office.grievances.desk.show(rafiq, receipt.reference)).state).to.equal('submitted');
  });

  it('speaks the language of the browser, or the one that is asked for', async () => {
    const visitor = house.visitor();
    const hindi = await visitor.see(path, { 'accept-language': 'hi-IN,hi;q=0.9' });
    expect(hindi.text).to.include('lang="hi" dir="ltr"').and.include(STATUS_PAGE_WORDINGS.hi.locked.lead);
    const arabic = await visitor.see(`${path}?lang=ar`);
    expect(arabic.text).to.include('dir="rtl"').and.include(STATUS_PAGE_WORDINGS.ar.title);
  });

  it('keeps out of caches and search engines, and runs nothing', async () => {
    const { headers, text } = (await open()).seen;
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('content-security-policy')).to.match(
      /default-src 'none'; img-src data:; style-src 'sha256-[^']+'; /,
    );
    expect(text).to.include('noindex').and.not.include('<script');
  });
});
