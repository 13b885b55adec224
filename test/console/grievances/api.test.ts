import { expect } from 'chai';
import type { ApiError, ApiGrievance, ApiList } from '../../../console/grievances/api.ts';
import { draft } from '../../grievances/office.ts';
import { consoleForEach, type OpenConsole } from '../console.ts';
import type { OfficersBrowser } from '../officersBrowser.ts';

const API = '/console/api/grievances';

describe("officers' work by program", function () {
  this.timeout(15_000);
  let at: OpenConsole;
  let officer: OfficersBrowser;
  consoleForEach(async (opened) => {
    at = opened;
    officer = await at.officer({ role: 'officer', department: 'streets' });
  });
  const file = async (id: string, change: object = {}) => (await at.work.grievances.file(draft(id, change))).reference;
  const csrf = async () => (await officer.open('/console/me')).csrf;

  it('lists, shows and works on grievances with the same rights', async () => {
    const reference = await file('a');
    const hidden = await file('c', { category: 'corruption' });
    const list = JSON.parse((await officer.open(API)).html) as ApiList;
    expect(list.rows.map((row) => row.reference)).to.deep.equal([reference]);
    const shown = JSON.parse((await officer.open(`${API}/${reference}`)).html) as ApiGrievance;
    expect(shown.text).to.include('street lamp');
    expect((await officer.open(`${API}/${hidden}`)).status).to.equal(404);
    const sent = { csrf: await csrf(), cause: 'x1', text: 'Soon.' };
    const replied = await officer.post(`${API}/${reference}/reply`, sent);
    await officer.post(`${API}/${reference}/reply`, sent);
    const { history } = JSON.parse(replied.html) as ApiGrievance;
    expect(history.filter(({ step }) => step === 'reply')).to.have.length(1);
    await at.work.grievances.work.runDue();
    expect(at.work.told.filter(({ kind }) => kind === 'reply')).to.have.length(1);
  });

  it('takes a key of the program instead of a session, and JSON instead of a form', async () => {
    const reference = await file('a');
    const made = await officer.send('/console/me/keys', { name: 'the wall in the yard' });
    const key = /value="(door_[\w-]+)"/.exec(made.html)?.[1] ?? '';
    const ask = (path: string, body?: object, headers: Record<string, string> = {}) =>
      fetch(`${at.origin}${path}`, {
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
        redirect: 'manual',
      });
    const list = (await (await ask(API)).json()) as ApiList;
    expect(list.rows.map((row) => row.reference)).to.deep.equal([reference]);
    const noted = await ask(`${API}/${reference}/note`, { cause: 'n1', text: 'bulb ordered' });
    expect(((await noted.json()) as ApiGrievance).history.at(-1)?.said).to.equal('bulb ordered');
    expect((await ask('/console/grievances')).status, 'opens no page').to.equal(303);
    const from = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect(
      (await ask(`${API}/${reference}/note`, { cause: 'n2', text: 'x' }, { ...from, authorization: '' })).status,
    ).to.equal(401);
    expect(await at.audited())
      .to.include('make a key')
      .and.include('note on a grievance');

    const page = await officer.open('/console/me/keys');
    expect(page.text).to.include('the wall in the yard');
    expect(page.html).to.not.include(key);
    await officer.fill(page, '/console/me/keys/remove', {});
    expect((await ask(API)).status).to.equal(401);
  });

  it('lets a key run out, and closes it with its account', async () => {
    const made = await officer.send('/console/me/keys', { name: 'x' });
    const key = /value="(door_[\w-]+)"/.exec(made.html)?.[1] ?? '';
    const ask = () => fetch(`${at.origin}${API}`, { headers: { authorization: `Bearer ${key}` } });
    expect((await ask()).status).to.equal(200);
    const account = await at.accounts.find(officer.id);
    await at.accounts.change(officer.id, account?.version ?? 0, { name: 'x', grants: [], status: 'active' });
    expect((await ask()).status, 'no role any more').to.equal(403);
    at.time.now = new Date(at.time.now.getTime() + 183 * 86_400_000);
    expect((await ask()).status, 'half a year later').to.equal(401);
  });

  it('goes on when its officer takes another password, unless they take their keys back with it', async () => {
    const makeKey = async () => {
      const made = await officer.send('/console/me/keys', { name: 'wall' });
      return /value="(door_[\w-]+)"/.exec(made.html)?.[1] ?? '';
    };
    const statusWith = async (key: string) =>
      (await fetch(`${at.origin}${API}`, { headers: { authorization: `Bearer ${key}` } })).status;
    await at.accounts.setPassword(officer.id, 'seven blue kettles');
    const change = (values: Record<string, string>) =>
      officer.send('/console/me', { present: 'seven blue kettles', ...again, ...values }, '/console/me/password');
    const again = { password: 'seven blue kettles', again: 'seven blue kettles' };

    const [first, second] = [await makeKey(), await makeKey()];
    expect((await officer.open('/console/me')).text).to.include('Take back your 2 keys for programs, too');
    await change({});
    expect((await officer.open('/console/me')).text).to.include('Programs still work in your name with your 2 keys');
    expect(await statusWith(first)).to.equal(200);
    await change({ keys: 'end' });
    expect((await officer.open('/console/me')).text).to.include('2 keys were taken back');
    expect([await statusWith(first), await statusWith(second)]).to.deep.equal([401, 401]);

    const third = await makeKey();
    await officer.send('/console/me', { keys: 'end' }, '/console/me/sign-out-elsewhere');
    expect(await statusWith(third)).to.equal(401);
  });

  it('is stopped by an administrator, and for good when the account is closed', async () => {
    const admin = await at.officer('administrator');
    const path = `/console/people/${officer.id}`;
    const keysLeft = () => at.store.collection('consoleKeys').count({});
    await officer.send('/console/me/keys', { name: 'wall' });
    expect((await admin.open(path)).text).to.include('wall, never used');
    await admin.send(path, {}, `${path}/end-keys`);
    expect(await keysLeft()).to.equal(0);
    await officer.send('/console/me/keys', { name: 'wall' });
    await admin.send(path, { open: 'no', 'grant.officer': 'streets' });
    expect(await keysLeft()).to.equal(0);
    expect(await at.audited()).to.include('take keys back');
  });

  it('answers strangers, broken requests and wrong addresses in JSON, with what to do', async () => {
    const stranger = at.visitor();
    const reference = await file('a');
    const values = { csrf: await csrf(), cause: 'x', text: 'x' };
    const answers = [
      await stranger.open(API),
      await stranger.open(`${API}/${reference}`),
      await stranger.post(`${API}/${reference}/note`, values),
      await officer.post(`${API}/${reference}/note`, { ...values, csrf: '' }),
      await officer.post(`${API}/${reference}/note`, values, { origin: 'https://evil.example' }),
      await (await at.officer('editor')).open(API),
      await officer.open('/console/api/nowhere'),
      await officer.post('/console/api/nowhere', values),
      await officer.open(`${API}?state=bogus`),
      await officer.open(`${API}?limit=1000`),
    ];
    expect(answers.map(({ status, html }) => [status, (JSON.parse(html) as ApiError).code])).to.deep.equal([
      [401, 'NOT_SIGNED_IN'],
      [401, 'NOT_SIGNED_IN'],
      [401, 'NOT_SIGNED_IN'],
      [403, 'FORM_EXPIRED'],
      [403, 'FORM_EXPIRED'],
      [403, 'FORBIDDEN'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [400, 'BAD_INPUT'],
      [400, 'BAD_INPUT'],
    ]);
    for (const { html, headers } of answers) {
      expect(headers.get('content-type')).to.match(/^application\/json/);
      expect((JSON.parse(html) as ApiError).message.length).to.be.greaterThan(20);
    }
    expect(answers[0]?.headers.get('www-authenticate')).to.include('Bearer');
    const broken = (body: string, type: string) =>
      fetch(`${at.origin}${API}/${reference}/note`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, cookie: `console=${officer.cookies['console']}`, origin: at.origin },
      }).then(({ status }) => status);
    expect(await broken('{', 'application/json')).to.equal(400);
    expect(await broken('[]', 'application/json')).to.equal(400);
    expect(await broken('{"text":{"a":1}}', 'application/json')).to.equal(400);
    expect(await broken('x', 'text/plain')).to.equal(415);
    expect(await broken(`{"text":"${'x'.repeat(1_100_000)}"}`, 'application/json')).to.equal(413);
  });

  it('says in a word why something is refused', async () => {
    const reference = await file('a');
    const elsewhere = await file('w', { category: 'water' });
    const values = { csrf: await csrf(), cause: 'x', text: 'x' };
    const answers = await Promise.all([
      officer.post(`${API}/${elsewhere}/reply`, values),
      officer.post(`${API}/${reference}/resolve`, values),
      officer.post(`${API}/${reference}/note`, { ...values, text: '' }),
      officer.post(`${API}/RD-NOPE/note`, values),
    ]);
    const told = answers.map(({ status, html }) => {
      const { code, reason, field } = JSON.parse(html) as ApiError;
      return [status, code, reason ?? field];
    });
    expect(told).to.deep.equal([
      [403, 'FORBIDDEN', undefined],
      [409, 'STEP_REFUSED', 'state'],
      [400, 'BAD_INPUT', 'text'],
      [404, 'NOT_FOUND', undefined],
    ]);
  });
});
