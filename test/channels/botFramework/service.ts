import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A channel's service, as the bot's replies meet it: keeps what was posted, and answers as it was told. */
export interface Service {
  /** `http://127.0.0.1:port` */
  url: string;
  posted: { path: string; activity: Record<string, unknown> }[];
  /** How the next requests are answered, one after the other; 200 with an id when there is nothing here. */
  plan: ((response: ServerResponse) => void)[];
  close(): Promise<void>;
}

export async function openService(): Promise<Service> {
  const posted: Service['posted'] = [];
  const plan: Service['plan'] = [];
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      posted.push({ path: request.url ?? '', activity: JSON.parse(text || '{}') as Record<string, unknown> });
      const answer = plan.shift() ?? ok;
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    plan,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const ok = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"id":"from-the-service"}');
};

export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers);
    response.end();
  };

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
