import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The whole browser: only it keeps to what somebody has set in it. */
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The same engine without windows and menus starts and draws in half the time. */
const WINDOWLESS = ['/usr/bin/chromium-headless-shell', ...WHOLE];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** Git ignores it. */
const PICTURES = process.env['PICTURES'] ?? 'coverage/pictures';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(WINDOWLESS), args: QUIET });
}

/** The browser of somebody who has set the size of letters in it, in pixels; 16 is usual. */
export async function launchWithLetters(size: number, viewport: { width: number; height: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'letters-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { webkit: { webprefs: { default_font_size: size } } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const session = await chromium.launchPersistentContext(folder, {
    executablePath: findChromium(WHOLE),
    args: QUIET,
    viewport,
  });
  return {
    session,
    close: async (): Promise<void> => {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findChromium(places: string[]): string {
  const path = [process.env['CHROMIUM_PATH'], ...places].find((path) => path && existsSync(path));
  if (!path) throw new Error('no Chromium: install it, or name one by CHROMIUM_PATH');
  return path;
}

export type Visit = Awaited<ReturnType<typeof visit>>;

/** A citizen's browser at a page with the widget: opened, unless `closed`. */
export async function visit(
  browser: Browser,
  url: string,
  { closed = false, ...context }: BrowserContextOptions & { closed?: boolean } = {},
) {
  const session = await browser.newContext(context);
  const page = await session.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/Failed to load resource|WebSocket connection/.test(message.text()) &&
      faults.push(message.text()),
  );
  await page.goto(url);
  const launcher = page.getByRole('button').first();
  await launcher.waitFor();
  if (!closed) await launcher.click();
  const box = page.getByRole('textbox');
  const log = page.getByRole('log');
  return {
    page,
    session,
    launcher,
    box,
    log,
    faults,
    say: async (text: string): Promise<void> => {
      await box.fill(text);
      await box.press('Enter');
    },
    /** Waits until the log holds a text. */
    hears: (text: string | RegExp, within = 30_000) => log.getByText(text).last().waitFor({ timeout: within }),
    words: () => log.innerText(),
    end: () => session.close(),
  };
}

export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** What axe finds against WCAG 2.2 AA, a line each. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html.slice(0, 140)}`);
}

/** How far the page can be scrolled sideways, in pixels. */
export function measureSideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
