import { expect } from 'chai';
import { hasFocus, readStyle } from './support/page.ts';
import { useStage } from './support/stage.ts';

describe('The widget on a page', () => {
  const stage = useStage();

  it('asks nothing of anyone before it is opened', async () => {
    const { city, arrive } = stage();
    const { page } = await arrive({ closed: true });
    await page.waitForTimeout(600);
    expect(city.asked).to.deep.equal(['GET /widget.js']);
  });

  it('does not move the page, by coming or by opening', async () => {
    const { page, launcher, box } = await stage().arrive({ closed: true });
    const heading = page.locator('h1');
    const before = await heading.boundingBox();
    await launcher.click();
    await box.waitFor();
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 400);
    })`);
    expect(shift).to.equal(0);
    expect(await heading.boundingBox()).to.deep.equal(before);
  });

  it('opens by its only button, with the focus in the only text box, and Escape gives the focus back', async () => {
    const { page, launcher, box, log } = await stage().arrive({ closed: true });
    expect(await page.getByRole('button').count()).to.equal(1);
    await launcher.focus();
    await page.keyboard.press('Enter');
    await box.waitFor();
    expect(await box.count()).to.equal(1);
    expect(await box.evaluate(hasFocus)).to.equal(true);
    expect(await log.innerText()).to.include('Ask in your own words');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    expect(await launcher.evaluate(hasFocus)).to.equal(true);
  });

  it('keeps the styles of an unkind page out', async () => {
    const { box, log } = await stage().arrive();
    const expected = { fontSize: '16px', textTransform: 'none', letterSpacing: 'normal', color: 'rgb(26, 31, 37)' };
    expect(await readStyle(box, Object.keys(expected))).to.deep.equal(expected);
    expect(await readStyle(log.locator('p').first(), Object.keys(expected))).to.deep.equal(expected);
  });

  it('works under a strict policy of the page, without a complaint', async () => {
    const { city, arrive } = stage();
    const policy = `default-src 'none'; script-src ${city.origin}; connect-src ${city.origin} ${city.origin.replace('http', 'ws')}; img-src data: blob:; require-trusted-types-for 'script'`;
    const { say, hears, faults, page } = await arrive({ query: { policy } });
    await say('where do I renew my passport');
    await hears('Passport Office North');
    expect(
      await page
        .getByRole('dialog')
        .evaluate((panel) => panel.ownerDocument.defaultView.getComputedStyle(panel).position),
    ).to.equal('fixed');
    expect(faults.filter((fault) => !fault.includes('inline style'))).to.deep.equal([]);
  });

  it('is there once, however many tags the page has', async () => {
    const { page } = await stage().arrive({ closed: true });
    await page.evaluate(`new Promise((resolve) => {
      const again = document.createElement('script');
      again.src = document.querySelector('script').src;
      again.onload = resolve;
      document.head.append(again);
    })`);
    expect(await page.locator('right-door').count()).to.equal(1);
  });

  it('works where the browser keeps nothing', async () => {
    const { browser, site } = stage();
    const session = await browser.newContext();
    await session.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } })`);
    const page = await session.newPage();
    await page.goto(site.origin);
    await page.getByRole('button').first().click();
    await page.getByRole('textbox').fill('where do I renew my passport');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Passport Office North').waitFor();
    await session.close();
  });

  it('stands at the side that the page chooses, in the colour that it names, and can be read in any', async () => {
    const { page, launcher } = await stage().arrive({
      closed: true,
      query: { side: 'start', accent: 'yellow', name: 'City of Riverton' },
    });
    const { x } = (await launcher.boundingBox()) ?? { x: Number.NaN };
    expect(x).to.be.lessThan(100);
    await launcher.click();
    expect(await page.getByRole('dialog', { name: 'City of Riverton' }).isVisible()).to.equal(true);
    const send = page.getByRole('button', { name: 'Send', exact: true });
    expect(await readStyle(send, ['color', 'backgroundColor'])).to.deep.equal({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(143, 143, 0)',
    });
  });

  it('takes the language of its tag, and changes it at a wish', async () => {
    const { page, box } = await stage().arrive({ query: { lang: 'bn' } });
    expect(await box.getAttribute('placeholder')).to.equal('আপনার প্রশ্ন লিখুন');
    await page.getByRole('combobox').selectOption('ar');
    expect(await box.getAttribute('placeholder')).to.equal('اكتب سؤالك');
    expect(await page.getByRole('dialog').getAttribute('dir')).to.equal('rtl');
    expect(await page.getByRole('log').innerText()).to.include('اسأل بكلماتك');
  });
});
