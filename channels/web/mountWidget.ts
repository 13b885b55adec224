import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Server } from 'restify';
import { chooseLanguage } from './chooseLanguage.ts';
import { DEMO_POLICY, type DemoCity, writeDemoPage } from './demoPage.ts';
import { createWidgetBundle, type WidgetFacts } from './widgetBundle.ts';
import { once } from '../once.ts';

export interface WidgetDeps {
  /** Those that citizens may be served in, the default first. */
  languages: string[];
  /** What the demo page tells, read anew for each visitor. */
  readCity: (language: string) => DemoCity | Promise<DemoCity>;
}

/** Browsers ask again after five minutes, and mostly hear that nothing has changed. */
const WIDGET_CACHE = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Serves the demo page at `/` and the widget at `/widget.js`, gzip where the browser takes it. The widget is bundled once,
 * for the first who asks; `ready` bundles it before.
 */
export function mountWidget(server: Server, { languages, readCity }: WidgetDeps): { ready(): Promise<void> } {
  const widget = once(async () => {
    const { emergencyNumber } = await readCity(languages[0] ?? 'en');
    return packWidget({ languages, emergencyNumber });
  });

  const serveWidget = async (request: IncomingMessage, response: ServerResponse) =>
    sendWidget(request, response, await widget());

  const servePage = async (request: IncomingMessage, response: ServerResponse) => {
    const language = chooseLanguage(request, languages);
    const page = writeDemoPage(language, languages, await readCity(language));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': DEMO_POLICY,
      'cache-control': 'no-cache',
      'content-language': language,
      vary: 'accept-language',
    });
    response.end(page);
  };

  for (const method of ['get', 'head'] as const) {
    server[method]('/widget.js', serveWidget);
    server[method]('/', servePage);
  }
  return { ready: async () => void (await widget()) };
}

interface PackedWidget {
  js: string;
  zipped: Buffer;
  etag: string;
}

async function packWidget(facts: WidgetFacts): Promise<PackedWidget> {
  const { js, etag } = await createWidgetBundle(facts);
  return { js, etag, zipped: await promisify(gzip)(js, { level: 9 }) };
}

/** Any website may load the script; what it may then ask is decided by Direct Line's origins. */
function sendWidget(request: IncomingMessage, response: ServerResponse, { js, zipped, etag }: PackedWidget): void {
  const headers = {
    etag,
    'cache-control': WIDGET_CACHE,
    vary: 'accept-encoding',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/i.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = takesGzip ? zipped : Buffer.from(js);
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/javascript; charset=utf-8',
    'content-length': body.length,
    ...(takesGzip && { 'content-encoding': 'gzip' }),
  });
  response.end(body);
}
