import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openHouse } from '../bot/statusPage/house.ts';
import type { Receipt } from '../../grievances/model.ts';
import { findViolations, launchBrowser, measureSideways, takePicture } from './support/browser.ts';

describe('The page of one grievance', function () {
  this.timeout(120_000);
  let browser: Browser;
  let house: Awaited<ReturnType<typeof openHouse>>;
  let receipt: Receipt;

  before(async () => {
    [browser, house] = await Promise.all([launchBrowser(), openHouse()]);
    receipt = await house.file('one');
    await house.resolve(receipt.reference);
  });

  after(async () => {
    await browser.close();
    await house.close();
  });

  async function visit(path: string, context: BrowserContextOptions = {}) {
    const session = await browser.newContext(context);
    const page = await session.newPage();
    page.setDefaultTimeout(30_000);
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${house.base}${path}`);
    return { page, faults, end: () => session.close() };
  }

  async function open(page: Page): Promise<void> {
    await page.getByRole('textbox').fill(receipt.secret);
    await page.getByRole('button').first().click();
    await page.locator('ol li').first().waitFor();
  }

  const WAYS: [name: string, query: string, context: BrowserContextOptions][] = [
    ['on a phone of 320 px', '?lang=en', { viewport: { width: 320, height: 640 } }],
    ['in the dark', '?lang=bn', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
    ['from right to left', '?lang=ar', { viewport: { width: 390, height: 800 } }],
    ['on a desk', '?lang=es', { viewport: { width: 1280, height: 900 } }],
    ['in Hindi, dark and narrow', '?lang=hi', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ];

  for (const [name, query, context] of WAYS) {
    it(`${name}: can be read and used by everyone, locked, open and mistyped`, async () => {
      const { page, faults, end } = await visit(`/status/${receipt.reference}${query}`, context);
      const looks = async (what: string) => {
        expect(await findViolations(page), what).to.deep.equal([]);
        expect(await measureSideways(page), what).to.equal(0);
        await takePicture(page, `status-${what}${query.replace('?lang=', '-')}`);
      };
      await looks('locked');
      await open(page);
      const closed = page.locator('details:not([open]) summary');
      while (await closed.count()) await closed.first().click();
      await looks('open');
      expect(faults).to.deep.equal([]);
      await page.goto(`${house.base}/status/RD-7K3MP-Z${query}`);
      await looks('mistyped');
      await end();
    });
  }

  it('is rated with the keyboard alone, and says so to who cannot see', async () => {
    const other = await house.file('two');
    await house.resolve(other.reference);
    const { page, end } = await visit(`/status/${other.reference}?lang=en`);
    await page.getByRole('textbox').fill(other.secret);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '5 (good)' }).waitFor();
    await page.getByRole('radio', { name: '1 (bad)' }).focus();
    for (let step = 1; step < 4; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Thank you, noted.').waitFor();
    expect(await page.getByText('You gave it 4 of 5.').count()).to.equal(1);
    await end();
  });

  it('works without JavaScript, in another language at a click, and closes behind the citizen', async () => {
    const { page, end } = await visit(`/status/${receipt.reference}?lang=en`, { javaScriptEnabled: false });
    await open(page);
    await page.getByRole('link', { name: 'বাংলা' }).click();
    expect(await page.locator('html').getAttribute('lang')).to.equal('bn');
    expect(await page.locator('ol li').count()).to.be.greaterThan(2);
    await page.locator('button.plain').click();
    await page.getByRole('textbox').waitFor();
    await page.goBack();
    await page.reload();
    expect(await page.locator('ol li').count()).to.equal(0);
    await end();
  });
});
