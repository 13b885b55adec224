import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, type Visit, visit } from './browser.ts';
import { createFakeCity, type FakeCity } from './fakeCity.ts';
import { serveSite, type Site } from './site.ts';

export interface Stage {
  city: FakeCity;
  site: Site;
  browser: Browser;
  /** A new citizen at the city's website; `query` becomes the attributes of the tag. */
  arrive: (options?: BrowserContextOptions & { closed?: boolean; query?: Record<string, string> }) => Promise<Visit>;
}

/** A city, a website that carries its widget, and Chromium; a fresh city for every test, one browser for all of a file. */
export function useStage(): () => Stage {
  let browser: Browser | undefined;
  let stage: Stage | undefined;
  const visits: Visit[] = [];

  before(async () => {
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    if (!browser) throw new Error('no browser');
    const opened = browser;
    const city = await createFakeCity();
    const site = await serveSite(city.origin);
    stage = {
      city,
      site,
      browser: opened,
      arrive: async ({ query = {}, ...options } = {}) => {
        const arrived = await visit(opened, `${site.origin}/?${new URLSearchParams(query).toString()}`, options);
        visits.push(arrived);
        return arrived;
      },
    };
  });

  afterEach(async () => {
    for (const one of visits.splice(0)) await one.end();
    stage?.site.close();
    await stage?.city.stop();
  });

  after(() => browser?.close());

  return () => {
    if (!stage) throw new Error('the stage stands in tests only');
    return stage;
  };
}
