import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { createWidgetBundle } from '../../../channels/web/widgetBundle.ts';
import { answerTo } from './answers.ts';

interface Talk {
  user: string;
  activities: Record<string, unknown>[];
  sockets: Set<WebSocket>;
}

export interface Posted {
  text?: string;
  value?: unknown;
  locale?: string;
  entities?: unknown[];
  channelData?: { clientActivityID?: string };
  attachments?: unknown[];
}

/**
 * A Direct Line server with a few answers by heart, which can be stopped, started again on its port, told to refuse sockets or
 * to answer badly. It remembers conversations as the real one does.
 */
export async function createFakeCity() {
  const talks = new Map<string, Talk>();
  const posted: Posted[] = [];
  const asked: string[] = [];
  const faults = { sockets: false, post: 0, lost: false, token: '', expiresIn: 1800, silent: false };
  let server: Server | undefined;
  let port = 0;

  async function start(): Promise<void> {
    server = createServer((request, response) => void serve(request, response));
    const sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      asked.push(`WS ${request.url}`);
      if (faults.sockets) {
        socket.destroy();
        return;
      }
      sockets.handleUpgrade(request, socket, head, (opened) => join(opened, request.url ?? ''));
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }

  async function stop(): Promise<void> {
    for (const talk of talks.values()) for (const socket of talk.sockets) socket.terminate();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  }

  function join(socket: WebSocket, url: string): void {
    const { pathname, searchParams } = new URL(url, 'http://city');
    const talk = talks.get(pathname.split('/')[4] ?? '');
    if (!talk) return socket.close();
    talk.sockets.add(socket);
    socket.on('close', () => talk.sockets.delete(socket));
    const missed = talk.activities.slice(Number(searchParams.get('watermark')) || 0);
    if (missed.length) socket.send(frame(talk, missed));
  }

  const frame = (talk: Talk, activities: unknown[]) =>
    JSON.stringify({ activities, watermark: String(talk.activities.length) });

  function append(talk: Talk, activity: Record<string, unknown>): void {
    const known = talk.activities.some(({ id }) => id && id === activity['id']);
    if (known) return;
    talk.activities.push(activity);
    for (const socket of talk.sockets) socket.send(frame(talk, [activity]));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://city');
    asked.push(`${request.method} ${request.url}`);
    const send = (status: number, body?: unknown, type = 'application/json') => {
      response.writeHead(status, {
        'content-type': type,
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': 'authorization, content-type',
        'cross-origin-resource-policy': 'cross-origin',
      });
      response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
    };
    if (request.method === 'OPTIONS') return send(204);
    if (pathname === '/widget.js') return send(200, (await bundle()).js, 'text/javascript; charset=utf-8');
    const body = await read(request);
    const [, , , area, id = '', what] = pathname.split('/');
    if (area === 'conversations' && request.method === 'POST' && !id) return send(201, begin(JSON.parse(body)));
    if (area === 'tokens') return send(200, { token: 'refreshed', expires_in: faults.expiresIn });
    const talk = talks.get(id);
    if (!talk || faults.lost) return send(404, { error: { code: 'NotFound' } });
    if (request.method === 'GET' && what === 'activities') {
      const activities = talk.activities.slice(Number(searchParams.get('watermark')) || 0);
      return send(200, { activities, watermark: String(talk.activities.length) });
    }
    if (request.method === 'GET') return send(200, opened(id, searchParams.get('watermark') ?? '-'));
    if (faults.post) return send(faults.post);
    const activity = what === 'upload' ? readUpload(body) : (JSON.parse(body) as Posted);
    send(200, { id: take(id, talk, activity) });
  }

  function begin({ user }: { user?: { id?: string } }): unknown {
    const id = `talk${talks.size + 1}`;
    faults.lost = false;
    talks.set(id, { user: user?.id ?? 'user', activities: [], sockets: new Set() });
    return opened(id, '-');
  }

  const opened = (id: string, watermark: string) => ({
    conversationId: id,
    token: `token-of-${id}`,
    expires_in: faults.expiresIn,
    streamUrl: `wss://door.example/v3/directline/conversations/${id}/stream?watermark=${watermark}&t=x`,
  });

  /** The same message has one effect, however often it comes. */
  function take(id: string, talk: Talk, activity: Posted): string {
    const messageId = `${id}-${activity.channelData?.clientActivityID ?? posted.length}`;
    if (talk.activities.some((one) => one['id'] === messageId)) return messageId;
    posted.push(activity);
    append(talk, { ...activity, id: messageId, from: { id: talk.user, role: 'user' } });
    if (faults.silent) return messageId;
    append(talk, { type: 'typing', from: { id: 'right-door', role: 'bot' } });
    const answer = answerTo(activity);
    const say = () =>
      append(talk, { ...answer, type: 'message', id: `${messageId}-r`, from: { id: 'right-door', role: 'bot' } });
    setTimeout(say, 60);
    return messageId;
  }

  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    posted,
    asked,
    faults,
    start,
    stop,
    dropSockets(): void {
      for (const talk of talks.values()) for (const socket of talk.sockets) socket.terminate();
    },
    /** Says something by itself. */
    announce(text: string): void {
      const talk = [...talks.values()].at(-1);
      if (talk)
        append(talk, {
          type: 'message',
          id: `news-${talk.activities.length}`,
          text,
          from: { id: 'right-door', role: 'bot' },
        });
    },
  };
}

const bundle = () => createWidgetBundle({ languages: ['en', 'bn', 'es', 'hi', 'ar'], emergencyNumber: '999' });

export type FakeCity = Awaited<ReturnType<typeof createFakeCity>>;

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The activity of a multipart body; the file is told by its name. */
function readUpload(body: string): Posted {
  const [, activity = '{}'] = /vnd\.microsoft\.activity\r\n\r\n([^\r]*)\r\n/.exec(body) ?? [];
  const [, name] = /name="file"; filename="([^"]*)"/.exec(body) ?? [];
  return {
    ...JSON.parse(activity),
    attachments: [{ contentType: 'image/png', name, contentUrl: 'https://door.example/file' }],
  };
}
