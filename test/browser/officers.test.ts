import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { OpenConsole } from '../console/console.ts';
import type { OfficersBrowser } from '../console/officersBrowser.ts';
import { draft } from '../grievances/office.ts';
import { findViolations, launchBrowser, measureSideways, takePicture, visit } from './support/browser.ts';
import { openMeghpur } from './support/meghpur.ts';
import { fillMorning } from './support/morning.ts';
import { inviteOfficer, NARROW, openOfficer, press, WIDE } from './support/officers.ts';
import { openProduct } from './support/product.ts';

describe('An officer at work', function () {
  this.timeout(120_000);
  let browser: Browser;
  let at: OpenConsole;
  let officer: OfficersBrowser;
  let reference = '';
  let walk = '';

  before(async () => {
    browser = await launchBrowser();
    at = await openMeghpur();
    reference = await fillMorning(at);
    officer = await at.officer('supervisor', 'officer', { role: 'officer', department: 'integrity' });
    walk = (await officer.send('/console/walk', {})).to;
    await officer.send(walk, { text: 'where can i renew my passport' }, `${walk}/say`);
  });
  after(async () => {
    await browser.close();
    await at.close();
  });

  const PAGES = {
    queue: () => '/console/grievances',
    'queue filtered': () => '/console/grievances?view=overdue&state=assigned',
    case: () => `/console/grievances/${reference}`,
    desk: () => '/console/desk',
    call: () => '/console/desk/calls/c1',
    'call back': () => '/console/desk/call-backs/b1',
    figures: () => '/console/figures',
    open: () => '/open',
    walk: () => '/console/walk',
    'walk on a phone': () => walk,
  };

  for (const [name, path] of Object.entries(PAGES))
    it(`finds the page "${name}" within everybody's reach, wide and narrow`, async () => {
      for (const [size, context] of Object.entries({ wide: WIDE, narrow: NARROW })) {
        const { page, faults, open, end } = await openOfficer(browser, at.origin, officer, context);
        await open(path());
        expect(await findViolations(page), `${name}, ${size}`).to.deep.equal([]);
        expect(await measureSideways(page), `${name}, ${size}, sideways`).to.equal(0);
        await takePicture(page, `officers-${name.replaceAll(' ', '-')}-${size}`);
        expect(faults).to.deep.equal([]);
        await end();
      }
    });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

    it(`answers a grievance, ${how}`, async () => {
      const { reference: mine } = await at.work.grievances.file(draft(`answer ${how}`));
      const { page, open, end } = await openOfficer(browser, at.origin, officer, { ...WIDE, javaScriptEnabled });
      await open('/console/grievances');
      await page.getByLabel('Reference').fill(mine.toLowerCase());
      await page.getByRole('button', { name: 'Open' }).click();
      await page.locator('#reply-text').fill('A colleague comes on Tuesday.');
      if (javaScriptEnabled)
        expect(await page.locator('#reply-form .case-segments').innerText()).to.include('1 SMS part');
      await press(page, '/reply', 'See it first');
      expect(await page.locator('#preview').innerText()).to.include('A colleague comes on Tuesday.');
      await press(page, '/reply', 'Send');
      await page.getByText('Your reply is on its way').waitFor();
      expect(await page.locator('.case-line--told').last().innerText()).to.include('A colleague comes on Tuesday.');
      await end();
    });

    it(`speaks with a citizen who waited, ${how}`, async () => {
      const { calls } = at.work.desk;
      const id = `call-${javaScriptEnabled}`;
      const now = at.time.now.getTime();
      await calls.call({ id, at: now, channel: 'sms', conversation: id, address: '+8801700000009', language: 'en' });
      await calls.note(id, [{ id: '1', at: now, by: 'citizen', text: 'where is my trade licence' }]);
      const { page, open, end } = await openOfficer(browser, at.origin, officer, { ...WIDE, javaScriptEnabled });
      await open('/console/desk');
      await press(page, `/calls/${id}/take`, 'Speak with them');
      await page.getByText('You speak with them').waitFor();
      await page.getByLabel('Write to them').fill('Which number is on your form?');
      await press(page, '/say', 'Send');
      await page.getByRole('log').getByText('Which number is on your form?').waitFor();
      await calls.hear(id, { id: '2', at: now, by: 'citizen', text: 'it says 4411' });
      if (!javaScriptEnabled) await page.getByRole('link', { name: 'See what is new' }).click();
      await page.getByRole('log').getByText('it says 4411').waitFor();
      await press(page, '/finish', 'Give them back');
      await page.getByText('The bot has the citizen again').waitFor();
      await end();
    });
  }

  it('is told in an open conversation that the citizen has gone, without losing what is written', async () => {
    const { calls } = at.work.desk;
    await calls.call({
      id: 'gone',
      at: at.time.now.getTime(),
      channel: 'sms',
      conversation: 'g',
      address: '+88017',
      language: 'en',
    });
    const { page, open, end } = await openOfficer(browser, at.origin, officer, WIDE);
    await open('/console/desk');
    await press(page, '/calls/gone/take', 'Speak with them');
    await page.getByLabel('Write to them').fill('one moment');
    await calls.leave('gone');
    await page.getByText('The citizen went back to the bot').waitFor();
    await press(page, '/say', 'Send');
    await page.getByText('Your words were not sent').first().waitFor();
    expect(await page.locator('.console-typed').innerText()).to.equal('one moment');
    await end();
  });

  it('moves through the queue and a case by keyboard alone', async () => {
    const { page, open, end } = await openOfficer(browser, at.origin, officer, WIDE);
    await open('/console/grievances');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const isAtCase = () => page.evaluate<boolean>(`document.activeElement.matches('.case-table th a')`);
    for (let n = 0; n < 40 && !(await isAtCase()); n++) await page.keyboard.press('Tab');
    expect(await isAtCase()).to.equal(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/RD-/);
    expect(await page.locator('.case-promise').isVisible()).to.equal(true);
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction('scrollY > 200');
    const box = await page.locator('.case-promise').boundingBox();
    expect(box?.y, 'the promise stays in sight').to.be.closeTo(0, 2);
    await end();
  });
});

describe('A citizen and an officer', function () {
  this.timeout(180_000);
  let browser: Browser;
  let product: Awaited<ReturnType<typeof openProduct>>;
  const admin = { email: 'root@city.example', password: 'green-lantern-sky' };

  before(async () => {
    const always = { WORKING_DAYS: 'sun,mon,tue,wed,thu,fri,sat', WORKING_HOURS: '00:00-24:00' };
    const settings = { ...always, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password };
    [browser, product] = await Promise.all([launchBrowser(), openProduct(settings)]);
  });
  after(async () => {
    await browser.close();
    await product.close();
  });

  it('speak with one another through the widget and the desk, the bot silent until it is given back', async () => {
    const citizen = await visit(browser, `${product.origin}/?lang=en`);
    await citizen.say('where do I renew my passport?');
    await citizen.hears(/passport/i);
    await citizen.say('person');
    await citizen.hears(/Nobody is at the desk/);

    const signedIn = await inviteOfficer(product.origin, admin);
    const { page, open, end } = await openOfficer(browser, product.origin, signedIn, WIDE);
    await open('/console/desk');
    await page.getByRole('button', { name: 'I am here' }).click();
    await page.getByText('You are here').first().waitFor();

    await citizen.say('person');
    await citizen.hears(/called somebody/);
    await page.getByRole('button', { name: 'Speak with them' }).click();
    await page.getByRole('log').getByText('where do I renew my passport?').waitFor();
    await citizen.hears(/Mina Rahman is here now/);
    await citizen.say('the office sent me away');
    await page.getByRole('log').getByText('the office sent me away').waitFor();
    await page.getByLabel('Write to them').fill('I will ring them, one moment.');
    await page.getByRole('button', { name: 'Send' }).click();
    await citizen.hears('Mina Rahman: I will ring them, one moment.');
    await page.getByRole('button', { name: 'Give them back to the bot' }).click();
    await citizen.hears(/Mina Rahman has finished/);
    await citizen.say('water bill');
    await citizen.hears(/water/i);
    await takePicture(citizen.page, 'officers-citizen');
    await end();
    await citizen.end();
  });
});
