import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { BROWSERS, bundleForBrowsers } from '../browserBundle.ts';

const ENTRY = fileURLToPath(new URL('widget/main.ts', import.meta.url));

/** What the widget knows of the city before it asks. */
export interface WidgetFacts {
  /** Those that it speaks, its own first: the language of a page that names none of them. */
  languages: readonly string[];
  /** A link in messages, so that a thumb can call it. */
  emergencyNumber?: string;
}

export interface WidgetBundle {
  js: string;
  etag: string;
}

/** All that the widget has wording for. */
const EVERY_LANGUAGE: WidgetFacts = { languages: ['en', 'bn', 'es', 'hi', 'ar'] };

/** The widget as one script, style sheet and wording within. */
export async function createWidgetBundle(facts: WidgetFacts = EVERY_LANGUAGE): Promise<WidgetBundle> {
  const { languages, emergencyNumber = '' } = facts;
  const js = await bundleForBrowsers(ENTRY, {
    define: { CITY_LANGUAGES: JSON.stringify(languages), CITY_EMERGENCY: JSON.stringify(emergencyNumber) },
    plugins: [styleAsText],
  });
  return { js, etag: `W/"${createHash('sha256').update(js).digest('base64url').slice(0, 22)}"` };
}

/** A style sheet is imported as its own minified text. */
const styleAsText: Plugin = {
  name: 'style-as-text',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await readFile(path, 'utf8');
      const { code } = await esbuild.transform(sheet, { loader: 'css', minify: true, target: BROWSERS });
      return { contents: code, loader: 'text' };
    });
  },
};
