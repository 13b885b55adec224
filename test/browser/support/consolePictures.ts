import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';

export interface ConsolePictures {
  base: string;
  email: string;
  password: string;
  folder: string;
}

/** Comes in as the first administrator, becomes editor and publisher, and takes the pictures of docs/officers.md. */
export async function takeConsolePictures(
  browser: Browser,
  { base, email, password, folder }: ConsolePictures,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, deviceScaleFactor: 1 });
  await askInVain(page, base);
  await comeIn(page, base, email, password);
  await page.goto(`${base}/console/people/first-administrator`);
  for (const role of ['Editor', 'Publisher']) await page.getByLabel(role, { exact: true }).selectOption('*');
  await page.getByRole('button', { name: 'Save' }).click();
  for (const [name, path] of [
    ['worklist', 'worklist'],
    ['edit', 'entries/passport-renewal/edit?with=bn'],
    ['preview', 'entries/passport-renewal/preview'],
  ] as const) {
    await page.goto(`${base}/console/${path}`);
    if (name === 'edit') await page.getByRole('complementary').getByText(/signs/).first().waitFor();
    await page.screenshot({ path: join(folder, `console-${name}.png`) });
  }
  await page.close();
}

const IN_VAIN = ['where do i register my drone', 'metal detector hobby permit', 'bagpipe busking slot'];

/** A citizen asks what no entry answers, so that the worklist has something on it. */
async function askInVain(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/?lang=en`);
  await page.getByRole('button').first().click();
  for (const question of IN_VAIN) {
    await page.getByRole('textbox').fill(question);
    await page.getByRole('textbox').press('Enter');
    await page.waitForTimeout(2000);
  }
}

async function comeIn(page: Page, base: string, email: string, password: string): Promise<void> {
  await page.goto(`${base}/console`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const secret = Secret.fromBase32((await page.locator('#secret').innerText()).replaceAll(' ', ''));
  await page.getByLabel('The code that the app shows now').fill(new TOTP({ secret }).generate());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Keep these spare codes').waitFor();
}
