import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { findViolations, launchBrowser, measureSideways, takePicture, visit } from './support/browser.ts';
import { openProduct } from './support/product.ts';

/** As people ask, and what the title of the card must then be. */
const QUESTIONS: [ask: string, title: RegExp][] = [
  ['where do I renew my passport?', /renew a passport/i],
  ['my water bill is far too high', /water bill/i],
  ['birth certificate for my baby', /birth/i],
  ['i lost my id card', /identity card/i],
  ['i want to open a small shop', /trade licence|starting a business/i],
  ['police clearance for a job abroad', /police clearance/i],
  ['how do I renew my driving licence', /driving licence/i],
  ['someone must pick up my old sofa', /bulky/i],
  ['old age allowance for my mother', /old-age/i],
  ['we want to get married', /marriage/i],
];

describe('The demo page of the program itself', () => {
  let browser: Browser;
  let product: Awaited<ReturnType<typeof openProduct>>;

  before(async function () {
    this.timeout(60_000);
    [browser, product] = await Promise.all([launchBrowser(), openProduct()]);
  });

  after(async () => {
    await browser.close();
    await product.close();
  });

  it('answers ten different questions with a card, open or closed, and the day of its check', async () => {
    const { page, say, faults, end } = await visit(browser, `${product.origin}/?lang=en`);
    for (const [index, [ask, title]] of QUESTIONS.entries()) {
      await say(ask);
      const reply = page.locator('.reply').nth(index + 1);
      await reply.waitFor();
      expect(await reply.locator('h3').innerText(), ask).to.match(title);
      expect(await reply.innerText())
        .to.match(/open|closed/i)
        .and.match(/checked/i);
    }
    expect(faults).to.deep.equal([]);
    await end();
  });

  it('shows steps without leaving the card, and finds another office', async () => {
    const { page, say, end } = await visit(browser, `${product.origin}/?lang=en`);
    await say('where do I renew my passport?');
    const steps = page.getByRole('button', { name: 'Steps' });
    await steps.click();
    expect(await steps.getAttribute('aria-expanded')).to.equal('true');
    expect(await page.locator('.steps li').count()).to.be.greaterThan(1);
    await page.getByRole('button', { name: 'Another office' }).click();
    await page.locator('.reply').nth(2).waitFor();
    await end();
  });

  it('goes on by itself after the program was killed and started again', async () => {
    const { say, hears, page, log, end } = await visit(browser, `${product.origin}/?lang=en`);
    await say('where do I renew my passport?');
    await hears('Renew a passport');
    await product.kill();
    await say('my water bill is far too high');
    await page.getByRole('button', { name: 'Send again' }).waitFor();
    await product.start();
    await log.locator('.card').nth(1).waitFor({ timeout: 30_000 });
    expect(await page.locator('.own').count()).to.equal(2);
    await end();
  });

  for (const lang of ['en', 'bn', 'es', 'hi', 'ar']) {
    it(`fits, wide and at 320 pixels: ${lang}`, async () => {
      for (const width of [1280, 320]) {
        const options = { viewport: { width, height: 800 }, closed: true };
        const { page, end } = await visit(browser, `${product.origin}/?lang=${lang}`, options);
        await takePicture(page, `demo-${lang}-${width}`);
        expect(await measureSideways(page)).to.be.at.most(0);
        await end();
      }
    });
  }

  it('can be used by everyone', async () => {
    const { page, end } = await visit(browser, `${product.origin}/?lang=ar`, { closed: true });
    expect(await findViolations(page)).to.deep.equal([]);
    await end();
  });

  it('has the whole list of services and a way to call for whoever runs no script', async () => {
    const session = await browser.newContext({ javaScriptEnabled: false });
    const page = await session.newPage();
    await page.goto(`${product.origin}/?lang=en`);
    expect(await page.locator('.note').innerText()).to.include('The chat needs JavaScript');
    await page.getByRole('link', { name: 'All services' }).first().click();
    expect(await page.locator('#services li').count()).to.be.at.least(60);
    expect(await page.locator('#services a[href^="tel:"]').count()).to.be.at.least(1);
    await session.close();
  });
});
