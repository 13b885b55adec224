import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const FILES: Record<string, { path: string; type: string }> = {
  '/directline.js': { path: 'node_modules/botframework-directlinejs/dist/directline.js', type: 'text/javascript' },
  '/webchat.js': { path: 'node_modules/botframework-webchat/dist/webchat.js', type: 'text/javascript' },
  '/directLine.html': { path: 'pages/directLine.html', type: 'text/html' },
  '/webChat.html': { path: 'pages/webChat.html', type: 'text/html' },
};

/** Another website than ours, with Microsoft's clients on its pages. */
export async function openSite(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const file = FILES[new URL(request.url ?? '', 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    if (file) createReadStream(new URL(file.path, import.meta.url)).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
