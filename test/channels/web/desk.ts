import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import type { Incoming, Reply } from '../../../channels/channel.ts';
import {
  createActivityLog,
  createFileFolder,
  createTokens,
  createWebChannel,
  type DirectLineDeps,
  mountDirectLine,
} from '../../../channels/web/index.ts';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import type { Store } from '../../../store/store.ts';
import { createVault } from '../../../store/vault.ts';

export const WEBSITE = 'https://www.city.example';

/** A running server with Direct Line over a real store, and a small bot behind it that says "You said: …". */
export interface Desk {
  /** `http://127.0.0.1:port` */
  base: string;
  /** Where all is kept. */
  folder: string;
  store: Store;
  /** What reached the inbox. */
  received: Incoming[];
  /** What went wrong behind a polite answer. */
  faults: object[];
  /** The clock of tokens and timestamps. */
  clock: { now: number };
  /** The bot speaks by itself. */
  say(conversation: string, id: string, text: string): Promise<void>;
  /** The process ends and another takes its place, over the same folder; `gap` is what happens in between. */
  restart(gap?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

type Changes = Partial<DirectLineDeps> & { port?: number; tokenSeconds?: number; store?: Store };

const vault = createVault([Buffer.alloc(32, 7)]);
const silent = { warn: () => undefined };

export async function openDesk(changes: Changes = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'right-door-web-'));
  const received: Incoming[] = [];
  const faults: object[] = [];
  const clock = { now: Date.now() };
  let running = await run(changes.port ?? 0);

  async function run(port: number) {
    const store = changes.store ?? createEmbeddedStore({ folder, log: silent });
    const now = () => new Date(clock.now);
    const log = createActivityLog({ store, vault, clock: now });
    const channel = createWebChannel({ log, botName: 'Right Door' });
    const tokens = createTokens({ key: vault.derive('directline'), seconds: changes.tokenSeconds ?? 1800, clock: now });
    const say = async (conversation: string, id: string, text: string) => {
      const { activity } = channel.render(replyOf(text));
      await channel.send({ id, channel: 'web', conversation, address: '', activity });
    };
    const server = restify.createServer();
    const replies = new Set<Promise<unknown>>();
    // As the whole server does: restify fails at a host that is none.
    server.pre((request, response, next) => {
      if (URL.canParse(`http://${request.headers.host || 'localhost'}/`)) return next();
      response.writeHead(400);
      response.end();
      return next(false);
    });
    const receive = async (incoming: Incoming) => {
      if (received.some(({ id }) => id === incoming.id)) return;
      received.push(incoming);
      const reply = say(incoming.conversation, `reply-${incoming.id}`, `You said: ${describe(incoming)}`);
      replies.add(reply.catch((error: object) => faults.push(error)));
    };
    const directLine = mountDirectLine(server, {
      log,
      tokens,
      receive,
      files: createFileFolder({ folder: join(folder, 'files'), vault }),
      publicUrl: undefined,
      origins: [WEBSITE],
      uploadMaxBytes: 1024 * 1024,
      logger: { warn: (data) => faults.push(data), error: (data) => faults.push(data) },
      ...changes,
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const close = async () => {
      await directLine.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(replies);
      if (!changes.store) await store.close();
    };
    return { store, say, close, port: server.address().port };
  }

  return {
    base: `http://127.0.0.1:${running.port}`,
    folder,
    get store() {
      return running.store;
    },
    received,
    faults,
    clock,
    say: (conversation, id, text) => running.say(conversation, id, text),
    async restart(gap) {
      await running.close();
      await gap?.();
      running = await run(running.port);
    },
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function replyOf(text: string): Reply {
  const options = [
    { value: 'more', label: 'More' },
    { value: 'person', label: 'A person' },
  ];
  return { language: 'en', parts: [{ kind: 'sentence', text, weight: 'must' }], options };
}

function describe(incoming: Incoming): string {
  if (incoming.kind === 'location') return `${incoming.latitude}, ${incoming.longitude}`;
  if (incoming.kind === 'media') return incoming.media.map(({ contentType }) => contentType).join();
  return incoming.kind === 'opened' ? '' : incoming.text;
}
