import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { createOfficersBrowser, type OfficersBrowser } from '../../console/officersBrowser.ts';

/** An officer's own browser, signed in already. */
export async function openOfficer(
  browser: Browser,
  origin: string,
  { cookies }: Pick<OfficersBrowser, 'cookies'>,
  context: BrowserContextOptions = {},
) {
  const session = await browser.newContext(context);
  await session.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })));
  const page = await session.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return { page, faults, open: (path: string) => page.goto(`${origin}${path}`), end: () => session.close() };
}

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const NARROW = { viewport: { width: 360, height: 780 } };

/** Presses a button of the form that posts to an address that ends so. */
export async function press(page: Page, action: string, name: string | RegExp): Promise<void> {
  await page.locator(`form[action$="${action}"]`).getByRole('button', { name }).first().click();
}

/** Comes in as the first administrator does, invites an officer for the whole city, and gives their session. */
export async function inviteOfficer(
  origin: string,
  admin: { email: string; password: string },
): Promise<OfficersBrowser> {
  const first = createOfficersBrowser(origin);
  const asked = await first.send('/console/sign-in', admin);
  const setUp = await first.follow(asked);
  const secret = /id="secret">([A-Z2-7 ]+)</.exec(setUp.html)?.[1] ?? '';
  const code = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate();
  await first.fill(setUp, '/console/sign-in/set-up', { code });
  const person = { name: 'Mina Rahman', email: 'mina@city.example', 'grant.officer': '*' };
  const invited = await first.send('/console/people/invite', person);
  const token = /\/console\/invitation\/([\w-]+)/.exec(invited.html)?.[1] ?? '';
  const officer = createOfficersBrowser(origin);
  const password = 'seven blue kettles';
  await officer.send(`/console/invitation/${token}`, { password, again: password });
  await officer.send('/console/sign-in', { email: person.email, password });
  return officer;
}
