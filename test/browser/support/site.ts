import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A city's website on an origin of its own, unkind to what is put into it. `policy` is its Content-Security-Policy. */
export async function serveSite(city: string) {
  const site = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://site').searchParams;
    const policy = query.get('policy');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(writePage(city, query));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    close(): void {
      site.closeAllConnections();
      site.close();
    },
  };
}

export type Site = Awaited<ReturnType<typeof serveSite>>;

function writePage(city: string, query: URLSearchParams): string {
  const lang = query.get('lang') ?? 'en';
  const data = ['accent', 'side', 'name'].map((name) => (query.get(name) ? ` data-${name}="${query.get(name)}"` : ''));
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>City</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>* { box-sizing: content-box; letter-spacing: 3px } div, p, span, input, textarea, button { color: rgb(255, 0, 0) !important; font-size: 5px !important; text-transform: uppercase !important }
right-door { display: none; color: red !important; position: static !important }
main, h1, main p { color: #111 !important; font-size: 18px !important; text-transform: none !important; letter-spacing: 0 }</style></head>
<body><main><h1>The city's website</h1><p>A page with a widget.</p></main>
<script src="${city}/widget.js" data-lang="${lang}"${data.join('')} async></script></body></html>`;
}
