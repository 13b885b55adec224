import { expect } from 'chai';
import { findViolations, launchWithLetters, measureSideways, takePicture } from './support/browser.ts';
import { readStyle } from './support/page.ts';
import { useStage } from './support/stage.ts';

const QUESTIONS = {
  en: 'where do I renew my passport',
  bn: 'পাসপোর্ট নবায়ন করব কোথায়',
  es: 'dónde renuevo mi pasaporte',
  hi: 'पासपोर्ट कहाँ रिन्यू होगा',
  ar: 'أين أجدد جواز سفري',
};

const VIEWS = {
  wide: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  zoomed: { viewport: { width: 640, height: 400 } },
  forced: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
} as const;

/** Every language wide and on the smallest phone; the other views in one language of each direction. */
const LOOKS = Object.keys(QUESTIONS).flatMap((lang) =>
  Object.keys(VIEWS)
    .filter((view) => ['wide', 'phone'].includes(view) || ['en', 'ar'].includes(lang))
    .map((view) => ({ lang, view }) as { lang: keyof typeof QUESTIONS; view: keyof typeof VIEWS }),
);

describe('The widget for everyone', () => {
  const stage = useStage();

  for (const { lang, view: name } of LOOKS) {
    it(`has no violation by axe and nothing to scroll sideways: ${lang}, ${name}`, async () => {
      const view = VIEWS[name];
      const { page, say, box, log } = await stage().arrive({ ...view, query: { lang } });
      await takePicture(page, `${lang}-${name}-greeting`);
      await say(QUESTIONS[lang]);
      await page.locator('.card').waitFor();
      await takePicture(page, `${lang}-${name}-answer`);
      await log.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await takePicture(page, `${lang}-${name}-end`);
      expect(await findViolations(page)).to.deep.equal([]);
      expect(await measureSideways(page)).to.be.at.most(0);
      const place = await box.boundingBox();
      expect(place?.x).to.be.at.least(0);
      expect((place?.x ?? 0) + (place?.width ?? 0)).to.be.at.most(view.viewport.width + 1);
    });
  }

  it('has targets of 44 pixels, 24 at least', async () => {
    const { page, say } = await stage().arrive({ viewport: { width: 320, height: 568 } });
    await say('where do I renew my passport');
    await page.locator('.card').waitFor();
    await page.getByRole('button', { name: 'Photo or location' }).click();
    const heights = await page.evaluate(
      `[...document.querySelector('right-door').shadowRoot.querySelectorAll('dialog button, dialog select, dialog textarea')].map((one) => one.getBoundingClientRect()).filter(({ height }) => height).map(({ width, height }) => Math.round(Math.min(width, height)))`,
    );
    expect(Math.min(...(heights as number[]))).to.be.at.least(44);
    const ticks = await page.locator('.bring label').first().boundingBox();
    expect(ticks?.height).to.be.at.least(24);
  });

  it('reads new messages out, and not those from before', async () => {
    const { page, session, say, hears } = await stage().arrive();
    await say('hello');
    await hears('You said: hello');
    await session.addInitScript(`
      window.added = [];
      const { append } = Element.prototype;
      Element.prototype.append = function (...nodes) {
        if (nodes.length && this.getAttribute('role') === 'log') window.added.push(this.getAttribute('aria-live'));
        append.apply(this, nodes);
      };`);
    await page.reload();
    await page.locator('[role=log][aria-live=polite][aria-relevant=additions]').waitFor();
    expect(await page.evaluate('window.added')).to.deep.equal(['off', 'off']);
    await say('hello again');
    await hears('You said: hello again');
    expect(await page.evaluate('window.added')).to.deep.equal(['off', 'off', 'polite', 'polite']);
  });

  it('adds each message to the log as one whole, once', async () => {
    const { page, say, hears } = await stage().arrive();
    await page.waitForTimeout(400);
    await page.evaluate(`
      window.added = [];
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
          window.added.push(node.className + ': ' + node.innerText.replace(/\\s+/g, ' '));
      }).observe(document.querySelector('right-door').shadowRoot.querySelector('.log'), { childList: true })`);
    await say('hello');
    await hears('You said: hello');
    expect(await page.evaluate('window.added')).to.deep.equal([
      'message own: You: hello Sending …',
      'message reply: Answer: You said: hello',
    ]);
  });

  for (const width of [1280, 640, 320]) {
    it(`can be read with letters of twice the size, ${width} pixels wide`, async () => {
      const { session, close } = await launchWithLetters(32, { width, height: 900 });
      try {
        const page = await session.newPage();
        await page.goto(stage().site.origin);
        await page.getByRole('button').first().click();
        await page.getByRole('textbox').fill('where do I renew my passport');
        await page.keyboard.press('Enter');
        await page.locator('.card').waitFor();
        expect(await readStyle(page.getByRole('textbox'), ['fontSize'])).to.deep.equal({ fontSize: '32px' });
        await takePicture(page, `en-letters-${width}`);
        const log = page.getByRole('log');
        expect(await log.evaluate((element) => element.scrollWidth - element.clientWidth)).to.be.at.most(0);
        expect(await measureSideways(page)).to.be.at.most(0);
        await log.evaluate((element) => element.scrollTo(0, element.scrollHeight));
        await takePicture(page, `en-letters-${width}-end`);
        expect(await findViolations(page)).to.deep.equal([]);
      } finally {
        await close();
      }
    });
  }

  it('moves nothing where less motion is asked for, and never for longer than 150 ms', async () => {
    const { page } = await stage().arrive({ reducedMotion: 'reduce' });
    const running = `document.querySelector('right-door').shadowRoot.getAnimations().length`;
    expect(await page.evaluate(running)).to.equal(0);
    const { page: other } = await stage().arrive();
    const durations = await other.evaluate(
      `getComputedStyle(document.querySelector('right-door').shadowRoot.querySelector('dialog')).animationDuration`,
    );
    expect(Number.parseFloat(String(durations))).to.be.at.most(0.15);
  });

  it('keeps the focus inside where it takes the whole screen', async () => {
    const { page } = await stage().arrive({ viewport: { width: 320, height: 568 } });
    for (let presses = 0; presses < 14; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`['RIGHT-DOOR', 'BODY'].includes(document.activeElement.tagName)`)).to.equal(true);
    }
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).to.equal(true);
  });
});
