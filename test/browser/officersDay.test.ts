import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import type { OpenConsole } from '../console/console.ts';
import type { OfficersBrowser } from '../console/officersBrowser.ts';
import { draft } from '../grievances/office.ts';
import { findViolations, launchBrowser, measureSideways, takePicture } from './support/browser.ts';
import { openMeghpur } from './support/meghpur.ts';
import { NARROW, openOfficer, press, WIDE } from './support/officers.ts';

describe("An officer's day, in a real browser", function () {
  this.timeout(120_000);
  let browser: Browser;
  let at: OpenConsole;
  let officer: OfficersBrowser;
  let head: OfficersBrowser;

  before(async () => {
    browser = await launchBrowser();
    at = await openMeghpur();
    officer = await at.officerCalled('Mina Rahman', { role: 'officer', department: 'streets' });
    head = await at.officerCalled('Rafiq Islam', { role: 'supervisor', department: 'streets' });
  });
  after(async () => {
    await browser.close();
    await at.close();
  });

  const file = async (id: string) => (await at.work.grievances.file(draft(id))).reference;

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
    const context = { ...WIDE, javaScriptEnabled };

    it(`is told of what was given to them, and reads it, ${how}`, async () => {
      at.time.now = new Date(at.time.now.getTime() + 60_000);
      await file(`nobody took it, ${how}`);
      const reference = await file(`news ${how}`);
      await head.send(
        `/console/grievances/${reference}`,
        { to: officer.id },
        `/console/grievances/${reference}/assign`,
      );
      await at.work.grievances.work.runDue();
      const { page, open, end } = await openOfficer(browser, at.origin, officer, context);
      await open('/console/grievances');
      await page.getByRole('link', { name: /^News \(\d+\)$/ }).click();
      const given = page.getByRole('listitem').filter({ hasText: 'Given to you' }).filter({ hasText: reference });
      await given.getByRole('button', { name: /Mark as read/ }).click();
      await page.getByRole('heading', { name: 'Read before' }).waitFor();
      await page.getByRole('listitem').filter({ hasText: reference }).getByText('Somebody has taken it').waitFor();
      await press(page, '/read-all', 'Mark all as read');
      await page.getByText('Nothing new').waitFor();
      expect(await page.getByRole('link', { name: /^News/ }).innerText()).to.equal('News');
      await given.getByRole('link').click();
      await page.getByRole('region', { name: 'The promise' }).waitFor();
      await end();
    });

    it(`complains in a citizen's shoes, and sees what it cost, ${how}`, async () => {
      const { page, open, end } = await openOfficer(browser, at.origin, officer, context);
      await open('/console/walk');
      await page.getByRole('button', { name: 'It went wrong there: complain' }).click();
      for (const text of ['they refused to take my form and shouted at me', 'yes', 'skip']) {
        const said = await page.locator('.walk-line--bot').count();
        await page.getByLabel('Message', { exact: true }).fill(text);
        await press(page, '/say', 'Send');
        await page.locator('.walk-line--bot').nth(said).waitFor();
      }
      await page.getByText(/filed as a trial: RD-/).waitFor();
      await page.getByLabel('until when').check();
      await press(page, '/end', 'I am done, or give up');
      await page.getByRole('heading', { level: 1, name: /filed after \d messages/ }).waitFor();
      await page
        .getByRole('button', { name: /This hurt/ })
        .first()
        .click();
      await page.getByText('It is on the worklist.').waitFor();
      if (javaScriptEnabled) await takePicture(page, 'officers-walk-result-wide');
      expect(await findViolationsIn(page, javaScriptEnabled)).to.deep.equal([]);
      await end();
    });

    it(`sees that a citizen sent STOP, and keeps what was written, ${how}`, async () => {
      const { calls } = at.work.desk;
      const conversation = `stop-${javaScriptEnabled}`;
      const id = `call-${conversation}`;
      const now = at.time.now.getTime();
      await calls.call({ id, at: now, channel: 'sms', conversation, address: '+8801700000009', language: 'en' });
      const { page, open, end } = await openOfficer(browser, at.origin, officer, context);
      await open('/console/desk');
      await press(page, `/calls/${id}/take`, 'Speak with them');
      await page.getByLabel('Write to them').fill('Which month is it?');
      at.work.optedOut.add(conversation);
      await press(page, '/say', 'Send');
      await page.getByText('Your words were not sent').first().waitFor();
      await page.getByText('The citizen opted out').waitFor();
      expect(await page.locator('.console-typed').innerText()).to.equal('Which month is it?');
      await end();
    });

    it(`makes a key for a program, and takes it back, ${how}`, async () => {
      const { page, open, end } = await openOfficer(browser, at.origin, officer, context);
      await open('/console/me');
      await page.getByRole('link', { name: /Let a program work/ }).click();
      await page.getByLabel('For which program?').fill('the wall in the yard');
      await page.getByRole('button', { name: 'Make a key' }).click();
      const key = await page.getByLabel('Key').inputValue();
      const ask = () => fetch(`${at.origin}/console/api/grievances`, { headers: { authorization: `Bearer ${key}` } });
      expect((await ask()).status).to.equal(200);
      await page.getByRole('link', { name: 'Keys for programs' }).click();
      await press(page, '/keys/remove', /Take it back/);
      await page.getByText('The key was taken back').waitFor();
      expect((await ask()).status).to.equal(401);
      await end();
    });
  }

  it('finds news and keys within everybody’s reach, wide and narrow', async () => {
    await file('reach');
    await at.work.grievances.work.runDue();
    await officer.send('/console/me/keys', { name: 'the list on the wall of the works yard' });
    const pages = { news: '/console/news', queue: '/console/grievances', keys: '/console/me/keys', me: '/console/me' };
    for (const [name, path] of Object.entries(pages))
      for (const [size, context] of Object.entries({ wide: WIDE, narrow: NARROW })) {
        const { page, faults, open, end } = await openOfficer(browser, at.origin, officer, context);
        await open(path);
        expect(await findViolations(page), `${name}, ${size}`).to.deep.equal([]);
        expect(await measureSideways(page), `${name}, ${size}, sideways`).to.equal(0);
        await takePicture(page, `officers-day-${name}-${size}`);
        expect(faults).to.deep.equal([]);
        await end();
      }
  });
});

/** Axe needs scripts to run. */
async function findViolationsIn(page: Parameters<typeof findViolations>[0], hasScripts: boolean): Promise<string[]> {
  return hasScripts ? findViolations(page) : [];
}
