import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser/support/browser.ts';
import { answers, findFreePort, startOnOneCore } from './child.ts';

const WEB_CHAT = resolve(
  import.meta.dirname,
  '../test/clients/node_modules/botframework-webchat/dist/webchat-minimal.js',
);
const QUESTION = 'My water bill is too high';

/**
 * From the script's tag to the first message that a citizen can read, and from a question to its answer: our widget beside
 * Web Chat's minimal bundle, in the same browser, at the same server, on a page of another origin.
 */
export async function benchWidget({ short }: { short: boolean }): Promise<void> {
  const rounds = short ? 2 : 15;
  const webChat = existsSync(WEB_CHAT) ? gzipSync(await readFile(WEB_CHAT)) : undefined;
  const port = await findFreePort();
  const base = `http://127.0.0.1:${port}`;
  const site = await serveSite(base, webChat);
  const folder = await mkdtemp(join(tmpdir(), 'right-door-bench-'));
  const settings = {
    PORT: String(port),
    DATA_DIR: folder,
    WEBCHAT_ORIGINS: site.origin,
    LIMIT_ADDRESS: '1000000',
    LIMIT_CITIZEN: '1000000',
    LOG_LEVEL: 'silent',
  };
  const server = await startOnOneCore('bot/main.ts', [], settings, () => answers(`${base}/readyz`));
  const browser = await launchBrowser();
  try {
    await tell('right door', site.widgetBytes(), () => measure(browser, `${site.origin}/ours`), rounds);
    if (webChat)
      await tell(
        'web chat, minimal',
        webChat.length,
        () => measure(browser, `${site.origin}/webchat?${query(base)}`),
        rounds,
      );
    else console.log('web chat, minimal: not measured; npm --prefix test/clients ci brings it');
  } finally {
    await browser.close();
    await server.stop();
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Figures {
  /** Ms from the tag to the first message in sight. */
  first: number;
  /** Ms from Enter to the answer in sight. */
  answer: number;
}

async function tell(
  name: string,
  bytes: number | Promise<number>,
  once: () => Promise<Figures>,
  rounds: number,
): Promise<void> {
  await once();
  const all: Figures[] = [];
  for (let round = 0; round < rounds; round++) all.push(await once());
  const of = (key: keyof Figures) =>
    `${median(all.map((one) => one[key]))} ms (worst ${Math.max(...all.map((one) => one[key]))})`;
  console.log(`${name}: ${await bytes} bytes gzip, first message ${of('first')}, answer ${of('answer')}`);
}

/** A new citizen each time: nothing is in a cache. */
async function measure(browser: Browser, url: string): Promise<Figures> {
  const session = await browser.newContext();
  const page = await session.newPage();
  await page.goto(url);
  const first = await page.evaluate<number>('window.first');
  const box = page.getByRole('textbox');
  await box.fill(QUESTION);
  const answer = page.evaluate<number>('window.answered()');
  await box.press('Enter');
  const figures = { first: Math.round(first), answer: Math.round(await answer) };
  await session.close();
  return figures;
}

const query = (base: string) => new URLSearchParams({ domain: `${base}/v3/directline` }).toString();

const median = (figures: number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

async function serveSite(base: string, webChat: Buffer | undefined) {
  const site: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const isScript = path === '/webchat-minimal.js';
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      ...(isScript && { 'content-encoding': 'gzip' }),
    });
    response.end(
      isScript
        ? webChat
        : path === '/ours'
          ? writePage(`${base}/widget.js`, OURS)
          : writePage('/webchat-minimal.js', WEB_CHATS),
    );
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    widgetBytes: async () => gzipSync(await (await fetch(`${base}/widget.js`)).text(), { level: 9 }).length,
    close(): void {
      site.closeAllConnections();
      site.close();
    },
  };
}

/** `seen` waits, a frame at a time, for something that has a size. */
const writePage = (
  src: string,
  script: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>City</title>
<link rel="icon" href="data:,"></head><body><div id="chat" style="height: 600px"></div><script>
const seen = (find) => new Promise((resolve) => {
  const look = () => { const found = find(); if (found?.getBoundingClientRect().height) resolve(found); else requestAnimationFrame(look); };
  look();
});
const since = (began, find) => seen(find).then(() => performance.now() - began);
const began = performance.now();
const tag = document.createElement('script');
tag.src = ${JSON.stringify(src)};
document.head.append(tag);
${script}
</script></body></html>`;

/** A citizen who opens it the moment that it is there. */
const OURS = `
const root = () => document.querySelector('right-door')?.shadowRoot;
seen(() => root()?.querySelector('button')).then((button) => button.click());
window.first = since(began, () => root()?.querySelector('.message'));
window.answered = () => since(performance.now(), () => root().querySelector('.card'));`;

/** Its first message is one from before, since it has no words of its own. */
const WEB_CHATS = `
const domain = new URLSearchParams(location.search).get('domain');
const call = (path, token, body) => fetch(domain + path, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: 'Bearer ' + token }) }, body: JSON.stringify(body) }).then((answer) => answer.json());
const bubble = () => document.querySelectorAll('.webchat__bubble__content');
window.first = new Promise((loaded) => { tag.onload = loaded; }).then(async () => {
  const waited = performance.now();
  const { token, conversationId } = await call('/conversations', '', { user: { id: 'dl_bench' } });
  await call('/conversations/' + conversationId + '/activities', token, { type: 'message', from: { id: 'dl_bench' }, text: 'hello' });
  const prepared = performance.now() - waited;
  const directLine = WebChat.createDirectLine({ domain, token });
  WebChat.renderWebChat({ directLine, userID: 'dl_bench', locale: 'en-US' }, document.getElementById('chat'));
  return (await since(began, () => bubble()[0])) - prepared;
});
window.answered = () => { const before = bubble().length; return since(performance.now(), () => bubble()[before + 1]); };`;
