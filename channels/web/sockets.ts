import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { activitySet } from './activities.ts';
import { addressFor } from './address.ts';
import { errorBody } from './answer.ts';
import { type DirectLineDeps, grantFor, watermarkOf } from './ask.ts';
import { withAddresses } from './attachments.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import type { ActivityPage, Appended } from './log.ts';
import type { Origins } from './origins.ts';

/** Somebody who listens to a conversation. Everything comes out of the log, after their watermark: nothing missed or doubled. */
interface Listener {
  socket: WebSocket;
  conversation: string;
  /** Under which this client reaches us. */
  address: string;
  watermark: number;
  isReading: boolean;
  isWoken: boolean;
  isAlive: boolean;
}

const STREAM = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
const PING_MS = 25_000;
const CLOSE_MS = 1000;
/** Tabs of one browser, and those that have not noticed yet that they are gone. */
const MOST_PER_CONVERSATION = 20;
/** Clients send nothing but "" now and then. */
const FRAME_BYTES = 4096;
const SERVER_ENDS = 1001;
const SERVER_FAILED = 1011;

/** Web sockets at `streamUrl`; any other upgrade of a connection is refused. */
export function createSockets(server: Server, origins: Origins, deps: DirectLineDeps): { close(): Promise<void> } {
  const { log, tokens, logger } = deps;
  const upgrader = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, perMessageDeflate: false });
  const listeners = new Map<string, Set<Listener>>();
  // From the beginning: what is said elsewhere while a watch is only being set up would be told to nobody.
  const stopWatching = log.watch((conversation, appended) =>
    listeners.get(conversation)?.forEach((one) => (appended ? hear(one, appended) : wake(one))),
  );
  const heartbeat = setInterval(ping, PING_MS).unref();

  server.on('upgrade', onUpgrade);
  return { close };

  function onUpgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    connection.on('error', () => connection.destroy());
    try {
      const joining = admit(request);
      upgrader.handleUpgrade(request, connection, head, (socket) => join(socket, joining));
    } catch (error) {
      refuse(connection, error instanceof DirectLineError ? error : badArgument('this upgrade cannot be done', error));
    }
  }

  function admit(request: IncomingMessage): Pick<Listener, 'conversation' | 'address' | 'watermark'> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const [, id] = STREAM.exec(url.pathname) ?? [];
    if (!id) throw new DirectLineError(404, 'NotFound', 'there is no web socket at this address');
    if (!origins.allows(request)) throw new DirectLineError(403, 'Forbidden', 'this website may not carry the widget');
    const retryAfter = deps.limit?.(request);
    if (retryAfter !== undefined)
      throw new DirectLineError(429, 'TooManyRequests', 'too many requests', { retryAfter });
    const { conversation } = grantFor({ id, deps }, url.searchParams.get('t') ?? undefined);
    if ((listeners.get(conversation)?.size ?? 0) >= MOST_PER_CONVERSATION)
      throw new DirectLineError(429, 'TooManyRequests', 'too many sockets', { retryAfter: 30 });
    return { conversation, address: addressFor(request, deps.publicUrl), watermark: watermarkOf(url.searchParams) };
  }

  function join(socket: WebSocket, joining: Pick<Listener, 'conversation' | 'address' | 'watermark'>): void {
    const listener: Listener = { ...joining, socket, isReading: false, isWoken: false, isAlive: true };
    const together = listeners.get(listener.conversation) ?? new Set();
    listeners.set(listener.conversation, together.add(listener));
    socket.on('pong', () => {
      listener.isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => leave(listener));
    wake(listener);
  }

  function leave(listener: Listener): void {
    const together = listeners.get(listener.conversation);
    together?.delete(listener);
    if (!together?.size) listeners.delete(listener.conversation);
  }

  /** What follows on what this listener has is brought as it is; anything else is read from the log. */
  function hear(listener: Listener, { seq, text }: Appended): void {
    if (listener.isReading || seq !== listener.watermark + 1) return wake(listener);
    listener.isReading = true;
    bringPage(listener, { texts: [text], watermark: seq, isFull: false })
      .catch(() => undefined) // The socket is gone, and its client comes back with its watermark.
      .finally(() => {
        listener.isReading = false;
        if (listener.isWoken) wake(listener);
      });
  }

  /** One reading at a time for each, and once more when woken meanwhile. */
  function wake(listener: Listener): void {
    listener.isWoken = true;
    if (listener.isReading) return;
    listener.isReading = true;
    bring(listener).catch((error: unknown) => {
      logger.warn({ err: error }, 'a web socket could not be served');
      listener.socket.close(SERVER_FAILED);
    });
  }

  async function bring(listener: Listener): Promise<void> {
    try {
      while (listener.isWoken && listener.socket.readyState === listener.socket.OPEN) {
        listener.isWoken = false;
        await bringPage(listener, await log.read(listener.conversation, listener.watermark));
      }
    } finally {
      listener.isReading = false;
    }
  }

  async function bringPage(listener: Listener, { texts, watermark, isFull }: ActivityPage): Promise<void> {
    const { socket, conversation, address } = listener;
    if (!texts.length) return;
    const frame = activitySet(withAddresses(texts, conversation, address, tokens), watermark);
    if (!(await send(socket, frame))) return;
    listener.watermark = watermark;
    if (isFull) listener.isWoken = true;
  }

  /** Who does not answer between two pings is gone. The others look again, should the store have failed to tell of something. */
  function ping(): void {
    for (const listener of [...listeners.values()].flatMap((together) => [...together])) {
      if (!listener.isAlive) listener.socket.terminate();
      listener.isAlive = false;
      listener.socket.ping(() => undefined);
      wake(listener);
    }
  }

  async function close(): Promise<void> {
    clearInterval(heartbeat);
    server.off('upgrade', onUpgrade);
    stopWatching();
    for (const socket of upgrader.clients) socket.close(SERVER_ENDS);
    const late = setTimeout(() => upgrader.clients.forEach((socket) => socket.terminate()), CLOSE_MS);
    await Promise.all([...upgrader.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    clearTimeout(late);
  }
}

/** Fulfilled when the frame is handed to the network, so that a slow reader holds up itself and fills no memory; false when gone. */
function send(socket: WebSocket, frame: string): Promise<boolean> {
  return new Promise((resolve) => socket.send(frame, (error) => resolve(!error)));
}

function refuse(connection: Duplex, error: DirectLineError): void {
  const body = JSON.stringify(errorBody(error));
  const wait = error.retryAfter === undefined ? '' : `retry-after: ${error.retryAfter}\r\n`;
  const head = `HTTP/1.1 ${error.status} Refused\r\nconnection: close\r\ncontent-type: application/json\r\n${wait}`;
  connection.end(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  connection.once('finish', () => connection.destroy());
}
