import { once } from 'node:events';
import { expect } from 'chai';
import type { Server } from 'restify';
import { createLog } from '../../bot/log.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { createWebServer } from '../../bot/server.ts';
import { createLimiter } from '../../channels/limits.ts';
import { systemClock } from '../../store/clock.ts';
import { knock } from '../fixtures/hostile/knock.ts';

describe('the web server', () => {
  let server: Server;
  let base: string;

  beforeEach(async () => {
    const none = async () => 0;
    server = createWebServer({
      metrics: createMetrics({ inbox: none, outbox: none, dead: none }),
      log: createLog('silent'),
      limiter: createLimiter(1000, systemClock),
      isReady: async () => undefined,
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    base = `http://127.0.0.1:${server.address().port}`;
  });

  afterEach(async () => {
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  });

  for (const [target, host] of [
    ['http://evil.example:99999/', '127.0.0.1'],
    ['http://[/', '127.0.0.1'],
    ['http://', '127.0.0.1'],
    ['/', 'a b'],
    ['/', '[::1'],
    ['//', '127.0.0.1:99999'],
  ])
    it(`refuses ${target} at the host ${host}, and lives on`, async () => {
      const request = `GET ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
      const { status } = await knock(base, { kind: 'odd', pieces: [Buffer.from(request)] });
      expect(status).to.equal(400);
      expect((await fetch(`${base}/healthz`)).status).to.equal(200);
    });

  it('takes a whole address where a proxy writes one', async () => {
    const request = 'GET http://door.example/healthz HTTP/1.1\r\nhost: door.example\r\nconnection: close\r\n\r\n';
    expect((await knock(base, { kind: 'proxy', pieces: [Buffer.from(request)] })).status).to.equal(200);
  });
});
