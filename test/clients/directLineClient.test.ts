import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/browser.ts';
import { meet } from '../channels/web/citizen.ts';
import { type Desk, openDesk } from '../channels/web/desk.ts';
import { openSite } from './site.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** As the client numbers its states. */
const [ONLINE, EXPIRED] = [2, 3];

for (const by of ['polling', 'socket'] as const) {
  describe(`Microsoft's Direct Line client on another website, by ${by}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof openSite>>;
    let desk: Desk;
    let page: Page;
    before(async () => {
      site = await openSite();
      browser = await launchBrowser();
    });
    beforeEach(async () => {
      desk = await openDesk({ origins: [site.origin], tokenSeconds: 1800 });
      page = await browser.newPage();
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
      const query = new URLSearchParams({ domain: `${desk.base}/v3/directline`, by, picture: PIXEL, ...changes });
      await page.goto(`${site.origin}/directLine.html?${query.toString()}`);
    };
    const say = (text: string) => page.evaluate<string>(`say({ text: ${JSON.stringify(text)} })`);
    const hear = async (count: number) => {
      await page.waitForFunction(`heard.length >= ${count}`, undefined, { timeout: 20_000 });
      return page.evaluate<string[]>('heard.map(({ text }) => text)');
    };
    const becomes = (status: number) =>
      page.waitForFunction(`line.connectionStatus$.getValue() === ${status}`, undefined, { timeout: 20_000 });

    it('begins by itself, posts, hears its own words and the answer, once', async () => {
      await visit();
      const id = await say('where do I renew my passport?');
      expect(await hear(2)).to.deep.equal(['where do I renew my passport?', 'You said: where do I renew my passport?']);
      expect(await page.evaluate<string>('heard[0].id')).to.equal(id);
      await say('and what does it cost?');
      await hear(4);
      expect(await page.evaluate<number>('new Set(heard.map(({ id }) => id)).size')).to.equal(4);
    });

    it('goes on with a token that the website asked for', async () => {
      const citizen = await meet(desk.base);
      await visit({ token: citizen.token });
      await say('hello');
      await hear(2);
      expect(desk.received[0]?.conversation).to.equal(citizen.conversation);
    });

    it('sends a picture', async () => {
      await visit();
      await page.evaluate('sendPicture()');
      expect(await hear(2)).to.deep.equal(['Look', 'You said: image/png']);
      const shown = await page.evaluate<number>(
        '(async () => (await fetch(heard[0].attachments[0].contentUrl)).status)()',
      );
      expect(shown).to.equal(200);
    });

    it('refreshes its token, and goes on when it was given a new one after the old had expired', async () => {
      await visit();
      await say('before');
      await hear(2);
      const token = await page.evaluate<string>('once(line.refreshToken())');
      desk.clock.now += 1_000_000;
      const late = await page.evaluate<{ token: string; streamUrl: string }>(
        `(async () => (await fetch(asked.get('domain') + '/conversations/' + line.conversationId + '?watermark=' + line.watermark,
          { headers: { authorization: 'Bearer ${token}' } })).json())()`,
      );
      desk.clock.now += 1_000_000;
      expect(await say('too late')).to.equal('retry');
      await becomes(EXPIRED);
      await page.evaluate(`line.reconnect(${JSON.stringify(late)})`);
      await becomes(ONLINE);
      await say('after');
      await page.waitForFunction(`heard.some(({ text }) => text === 'You said: after')`);
      // Once this client was given a new token it holds two sockets, and leaves it to Web Chat to know an activity by its id.
      const told = await page.evaluate<string[]>('[...new Map(heard.map(({ id, text }) => [id, text])).values()]');
      expect(told).to.deep.equal(['before', 'You said: before', 'after', 'You said: after']);
    });

    it('misses and doubles nothing over a restart of the server', async () => {
      // Polling gives up for good at the first call without an answer: it must not fall into the restart.
      await visit(by === 'polling' ? { every: '3000' } : {});
      await say('before');
      await hear(2);
      const { conversation = '' } = desk.received[0] ?? {};
      await desk.restart();
      await desk.say(conversation, 'n1', 'Said while you were away');
      await say('after');
      const expected = ['before', 'You said: before', 'Said while you were away', 'after', 'You said: after'];
      expect(await hear(5)).to.deep.equal(expected);
      await page.waitForTimeout(500);
      expect(await hear(5)).to.deep.equal(expected);
    });
  });
}
