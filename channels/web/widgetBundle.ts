import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, transform, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

const ENTRY = fileURLToPath(new URL('widget/main.ts', import.meta.url));

/** The browsers of the last five years or so; a cheap phone's is not the newest. */
const TARGET = ['es2020', 'chrome90', 'firefox101', 'safari15.4'];

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

/**
 * The widget as one script: an own scope, nothing left global, style sheet and wording within. Takes about 60 ms.
 */
export async function createWidgetBundle(facts: WidgetFacts = EVERY_LANGUAGE): Promise<WidgetBundle> {
  const { languages, emergencyNumber = '' } = facts;
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { CITY_LANGUAGES: JSON.stringify(languages), CITY_EMERGENCY: JSON.stringify(emergencyNumber) },
    plugins: [styleAsText()],
  });
  const js = outputFiles[0]?.text ?? '';
  return { js, etag: `W/"${createHash('sha256').update(js).digest('base64url').slice(0, 22)}"` };
}

/** A style sheet is imported as its own minified text. */
function styleAsText(): Plugin {
  return {
    name: 'style-as-text',
    setup(builder) {
      builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: TARGET });
        return { contents: code, loader: 'text' };
      });
    },
  };
}
