import { expect } from 'chai';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { allChannels, type Program, startProgram } from '../fixtures/program.ts';
import { createPhone, type TwilioServer } from '../fixtures/citizens.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';
import { findViolations, launchBrowser, measureSideways, takePicture } from './support/browser.ts';

const EMAIL = 'admin@city.example';
const PASSWORD = 'seven blue kettles';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const QUESTION = 'bagpipe busking slot';

const messageId = () => `SM${crypto.randomUUID().replaceAll('-', '')}`;

describe('the console in a browser', function () {
  // Each page is looked at twice, wide and narrow.
  this.timeout(300_000);
  let folder: { path: string; remove(): Promise<void> };
  let twilio: TwilioServer;
  let program: Program;
  let browser: Browser;
  let secret = '';
  let session: Awaited<ReturnType<Browser['newContext']>>;

  before(async () => {
    [folder, twilio, browser] = [await tempFolder(), await startTwilioServer(), await launchBrowser()];
    const settings = {
      ...allChannels(twilio.url),
      DATA_DIR: `${folder.path}/data`,
      ADMIN_EMAIL: EMAIL,
      ADMIN_PASSWORD: PASSWORD,
    };
    program = await startProgram({ settings, folder: folder.path }).ready();
    session = await browser.newContext({ viewport: WIDE });
  });
  after(async () => {
    await browser.close();
    await program.kill();
    await twilio.close();
    await folder.remove();
  });

  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

  /** The page as it is for somebody who sees, somebody who does not, and somebody with a small phone. */
  async function look(page: Page, name: string): Promise<void> {
    expect(await findViolations(page), name).to.deep.equal([]);
    await takePicture(page, `console-${name}`);
    await page.setViewportSize(NARROW);
    expect(await measureSideways(page), `${name} sideways`).to.equal(0);
    expect(await findViolations(page), `${name}, narrow`).to.deep.equal([]);
    await takePicture(page, `console-${name}-narrow`);
    await page.setViewportSize(WIDE);
  }

  /** The administrator may do everything here; a second person publishes. */
  async function signedIn(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: WIDE,
      ...options,
      storageState: await session.storageState(),
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => expect.fail(error.message));
    return page;
  }

  it('lets the first administrator in with a password and a phone', async () => {
    const page = await session.newPage();
    await page.goto(`${program.base}/console`);
    await look(page, 'sign-in');
    await page.getByLabel('E-mail address').fill(EMAIL);
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('is not right').waitFor();
    await look(page, 'sign-in-wrong');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    secret = (await page.locator('#secret').innerText()).replaceAll(' ', '');
    await look(page, 'set-up');
    await page.getByLabel('The code that the app shows now').fill(code());
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Keep these spare codes').waitFor();
    await page.getByRole('button', { name: 'I have written them down' }).click();
    await page.getByRole('link', { name: 'People' }).click();
    await look(page, 'people');
    await page.getByRole('main').getByRole('link', { name: EMAIL }).click();
    for (const role of ['Editor', 'Publisher']) await page.getByLabel(role, { exact: true }).selectOption('*');
    await look(page, 'person');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('was saved').waitFor();
    await page.close();
  });

  for (const [how, options] of [
    ['with', {}],
    ['without', { javaScriptEnabled: false }],
  ] as const)
    it(`lets an editor change an entry, see it as citizens will, and publish it, ${how} scripts`, async () => {
      const page = await signedIn(options);
      await page.goto(`${program.base}/console/entries`);
      if (how === 'with') await look(page, 'entries');
      await page.getByLabel('Words in it').fill('renew passport');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'Renew a passport', exact: true }).click();
      if (how === 'with') await look(page, 'entry');
      await page.getByRole('button', { name: 'Edit' }).click();
      const beside = page.getByRole('complementary', { name: 'The SMS, as you type' });
      if (how === 'with') {
        await beside
          .getByText(/signs, \d segments?/)
          .first()
          .waitFor();
        await look(page, 'edit');
        // Stands in the SMS at any hour; a summary only where the opening hours leave room.
        await page.getByLabel('Visits').fill('7');
        await beside.getByText(/7 visits/).waitFor();
      } else expect(await beside.isVisible()).to.equal(false);
      await page.getByLabel('Visits').fill('many');
      if (how === 'with') await beside.getByText('There is no SMS yet').waitFor();
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByText('Something needs your attention').waitFor();
      if (how === 'with') await look(page, 'edit-wrong');
      await page.getByLabel('Visits').fill(how === 'with' ? '3' : '4');
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByText('Your draft was saved').waitFor();
      if (how === 'with') await look(page, 'draft');
      await page.getByRole('link', { name: 'See it as citizens do' }).click();
      await page.getByText('segment').first().waitFor();
      if (how === 'with') await look(page, 'preview');
      await page.getByRole('link', { name: 'Renew a passport' }).click();
      await page.getByRole('button', { name: 'Publish now' }).click();
      await page.getByText('is published').waitFor();
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByRole('heading', { name: 'Version 2' }).waitFor();
      if (how === 'with') await look(page, 'history');
      await page.context().close();
    });

  it('turns a question that nobody could answer into an alias, and the next SMS is answered', async () => {
    const [first, next] = [createPhone('sms', twilio), createPhone('sms', twilio)];
    await first.write(program.base, messageId(), QUESTION);
    expect(await until(async () => (await first.replies(program.base)).length > 0, 30_000)).to.equal(true);
    expect((await first.replies(program.base)).join()).to.not.include('Trade licence');
    const page = await signedIn();
    await page.goto(`${program.base}/console/worklist`);
    await look(page, 'worklist');
    await page.getByRole('link', { name: QUESTION }).click();
    await look(page, 'gap');
    await page.getByLabel('The entry that answers it').fill('trade-licence-new');
    await page.getByRole('button', { name: 'Add the words' }).click();
    await page.getByText('is an alias now').waitFor();
    expect(
      await until(async () => {
        await next.write(program.base, messageId(), QUESTION);
        return (await next.replies(program.base)).some((reply) => /trade licen[cs]e/i.test(reply));
      }, 40_000),
    ).to.equal(true);
    await page.context().close();
  });

  for (const javaScriptEnabled of [true, false])
    it(`tries an entry on the city's own questions, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      const page = await signedIn({ javaScriptEnabled });
      page.setDefaultTimeout(120_000);
      await page.goto(`${program.base}/console/files`);
      if (javaScriptEnabled) await look(page, 'files');
      await page.getByRole('link', { name: "The city's questions" }).click();
      if (javaScriptEnabled) await look(page, 'questions-none');
      const buffer = Buffer.from(
        'q,lang,gold\nhow do i open a shop,en,trade-licence-new\nwhere can i buy a goat,en,\n',
      );
      await page
        .getByLabel('A file of questions')
        .setInputFiles({ name: 'questions.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await page.getByText('2 questions are here').waitFor();
      if (javaScriptEnabled) await look(page, 'questions');
      await page.goto(`${program.base}/console/entries/trade-licence-new/compare`);
      if (javaScriptEnabled) await look(page, 'compare-none');
      await page.getByRole('button', { name: /Ask (all of them|again)/ }).click();
      const further = page.getByRole('link', { name: 'See how far it is' });
      if (!javaScriptEnabled) while (await further.isVisible()) await further.click();
      await page.getByText('No answer would change.').waitFor();
      expect(await page.locator('main').innerText()).to.match(/Right with this entry: \d+ of 402/);
      if (javaScriptEnabled) await look(page, 'compare');
      await page.context().close();
    });

  it('shows offices with their week, reviews, and the bot to be asked', async () => {
    const page = await signedIn();
    for (const [path, name] of [
      ['offices', 'offices'],
      ['offices/city-hall', 'office'],
      ['offices/city-hall/edit', 'office-edit'],
      ['areas', 'areas'],
      ['reviews', 'reviews'],
      ['ask?q=where+do+i+get+a+passport', 'ask'],
      ['entries/new', 'new'],
      ['me', 'me'],
      ['nowhere', 'not-found'],
    ] as const) {
      await page.goto(`${program.base}/console/${path}`);
      await look(page, name);
    }
    await page.context().close();
  });
});
