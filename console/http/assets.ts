import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BROWSERS, bundleForBrowsers } from '../../channels/browserBundle.ts';
import { once } from '../../channels/once.ts';

/** A file of our own that pages name by what is in it, so that browsers may keep it for ever. */
export interface Asset {
  path: string;
  contentType: string;
  body: Buffer;
  zipped: Buffer;
}

export interface Assets {
  css: Asset;
  js: Asset;
}

export const ASSETS_PATH = '/console/assets';
export const GOVUK = join(import.meta.dirname, '../../node_modules/govuk-frontend/dist');

const BROWSER = join(import.meta.dirname, '../browser');

/** The style sheet and the script of all pages, made for the first who asks. */
export function createAssets(): () => Promise<Assets> {
  return once(async () => {
    const [css, js] = await Promise.all([bundleStyle(), bundleForBrowsers(join(BROWSER, 'main.ts'))]);
    return { css: await pack('console.css', 'text/css', css), js: await pack('console.js', 'text/javascript', js) };
  });
}

/** GOV.UK Frontend's own, without its font and its crest, which belong to that government; then ours. */
async function bundleStyle(): Promise<string> {
  const { transform } = await import('esbuild');
  const theirs = await readFile(join(GOVUK, 'govuk/govuk-frontend.min.css'), 'utf8');
  const sheets = (await readdir(BROWSER)).filter((name) => name.endsWith('.css')).sort();
  const ours = await Promise.all(sheets.map((name) => readFile(join(BROWSER, name), 'utf8')));
  const plain = theirs
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/GDS Transport,arial,sans-serif/g, 'var(--console-font)')
    .replace(/\/\*![^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none');
  const { code } = await transform([plain, ...ours].join('\n'), { loader: 'css', minify: true, target: BROWSERS });
  return code;
}

async function pack(name: string, contentType: string, text: string): Promise<Asset> {
  const body = Buffer.from(text);
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return {
    path: `${ASSETS_PATH}/${mark}/${name}`,
    contentType: `${contentType}; charset=utf-8`,
    body,
    zipped: await promisify(gzip)(body, { level: 9 }),
  };
}
