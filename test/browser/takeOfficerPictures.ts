import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fillMorning } from './support/morning.ts';
import { launchBrowser } from './support/browser.ts';
import { openMeghpur } from './support/meghpur.ts';
import { openOfficer } from './support/officers.ts';

/** The pictures of docs/casework.md, from the console itself: `node --import tsx test/browser/takeOfficerPictures.ts`. */
const folder = join(import.meta.dirname, '../../docs/pictures');
await mkdir(folder, { recursive: true });
const at = await openMeghpur();
const reference = await fillMorning(at);
const officer = await at.officerCalled('Mina Rahman', 'officer', 'supervisor');
const browser = await launchBrowser();
const viewport = { width: 1100, height: 760 };
const { page, open } = await openOfficer(browser, at.origin, officer, { viewport });
const PAGES = {
  queue: '/console/grievances',
  case: `/console/grievances/${reference}`,
  news: '/console/news',
  desk: '/console/desk',
  figures: '/console/figures',
};
for (const [name, path] of Object.entries(PAGES)) {
  await open(path);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `console-${name}.png`) });
}
await browser.close();
await at.close();
