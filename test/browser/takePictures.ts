import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { takeConsolePictures } from './support/consolePictures.ts';

/**
 * `npm run pictures -- http://127.0.0.1:3978 [E-MAIL PASSWORD]`: the pictures of the README, from the running program with its sample
 * city; and of the console, when its first administrator has not come in yet.
 */
const [base = 'http://127.0.0.1:3978', email, password] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../docs/pictures');
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'];

const QUESTIONS = { en: 'wher can i renew my pasport', bn: 'পাসপোর্ট নবায়ন করব কোথায়', ar: 'أين أجدد جواز سفري' };

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ARGS });
for (const [language, question] of Object.entries(QUESTIONS)) {
  const page = await browser.newPage({
    viewport: { width: 1100, height: 760 },
    deviceScaleFactor: 1,
    locale: language,
  });
  await page.goto(`${base}/?lang=${language}`);
  await page.getByRole('button').first().click();
  await page.getByRole('textbox').fill(question);
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('log').getByRole('checkbox').first().waitFor();
  await page.mouse.move(300, 300);
  await page.screenshot({
    path: join(folder, language === 'en' ? 'conversation.png' : `conversation-${language}.png`),
  });
  await page.close();
}
if (email && password) await takeConsolePictures(browser, { base, email, password, folder });
await browser.close();
