import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/browser.ts';
import { meet } from '../channels/web/citizen.ts';
import { type Desk, openDesk } from '../channels/web/desk.ts';
import { openSite } from './site.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

for (const by of ['polling', 'socket'] as const) {
  describe(`Web Chat on another website, by ${by}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof openSite>>;
    let desk: Desk;
    let page: Page;
    before(async () => {
      site = await openSite();
      browser = await launchBrowser();
    });
    beforeEach(async () => {
      desk = await openDesk({ origins: [site.origin] });
      page = await browser.newPage();
      page.setDefaultTimeout(20_000);
    });
    afterEach(async () => {
      await page.close();
      await desk.close();
      expect(desk.faults).to.deep.equal([]);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const visit = async (changes: Record<string, string> = {}) => {
      const { token, conversation } = await meet(desk.base);
      const query = new URLSearchParams({ domain: `${desk.base}/v3/directline`, token, by, ...changes });
      await page.goto(`${site.origin}/webChat.html?${query.toString()}`);
      return { token, conversation };
    };
    const say = async (text: string) => {
      const box = page.getByRole('textbox');
      await box.fill(text);
      await box.press('Enter');
    };
    const bubbles = () => page.locator('.webchat__bubble__content');
    const shows = async (...texts: string[]) => {
      await bubbles()
        .nth(texts.length - 1)
        .waitFor();
      const shown = await bubbles().allInnerTexts();
      expect(shown.map((text) => text.trim())).to.deep.equal(texts);
    };

    it('shows the question as sent, and the answer under it', async () => {
      await visit();
      await say('where do I renew my passport?');
      await shows('where do I renew my passport?', 'You said: where do I renew my passport?');
      await page.getByText('Just now').first().waitFor();
      expect(await page.getByText('Send failed').count()).to.equal(0);
    });

    it('offers what can be chosen, and sends what is pressed', async () => {
      await visit();
      await say('hello');
      await page.getByRole('toolbar').getByRole('button', { name: 'A person' }).click();
      await shows('hello', 'You said: hello', 'A person', 'You said: A person');
      expect(desk.received[1]).to.include({ kind: 'text', text: 'A person' });
    });

    it('sends a picture and shows it', async () => {
      await visit();
      await page.setInputFiles('input[type=file]', { name: 'lamp.png', mimeType: 'image/png', buffer: PIXEL });
      await page.locator('.webchat__attachment-icon--checked').waitFor();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('You said: image/png').first().waitFor();
      await page.waitForFunction('document.querySelector(`img[src*="/attachments/"]`)?.naturalWidth === 1');
    });

    it('has the whole conversation again on the next page, each message once', async () => {
      const { token, conversation } = await visit();
      await say('first');
      await shows('first', 'You said: first');
      await visit({ token, conversation });
      await shows('first', 'You said: first');
      await say('second');
      await shows('first', 'You said: first', 'second', 'You said: second');
    });

    // By polling its client gives up for good at the first call without an answer.
    if (by === 'socket')
      it('goes on after a restart of the server', async () => {
        await visit();
        await say('before');
        await shows('before', 'You said: before');
        await desk.restart();
        await say('after');
        await shows('before', 'You said: before', 'after', 'You said: after');
      });
  });
}
