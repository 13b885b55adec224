import type { Db, MongoClient } from 'mongodb';
import { StoreUnavailableError } from '../store.ts';
import { serverOf } from './errors.ts';
import { type Start, STARTING_MS } from './patience.ts';
import { isOnlySlow } from './reached.ts';

/** The way to the server: opened at the first use, and again after a failure. */
export interface Connection {
  db(): Promise<Db>;
  /** The name of the server in messages, without who we are there. */
  readonly server: string;
  close(): Promise<void>;
}

/** A server that is not found is given up after this long, so that every failure is told within five seconds. */
const SELECTION_MS = 3000;

/** When the address names no database. */
const DATABASE = 'rightdoor';

export interface ConnectionOptions {
  url: string;
  start: Start;
  onSlow(): void;
}

export function createConnection({ url, start, onSlow }: ConnectionOptions): Connection {
  const server = serverOf(url);
  let opening: Promise<MongoClient> | undefined;
  let isClosed = false;

  /** What is slow at the start is asked once more, and waited for: asking again and again would only add to its work. */
  async function open(selectionMs = SELECTION_MS): Promise<MongoClient> {
    // The driver takes 150 ms and 20 MB to load; who keeps data in a folder needs none of it.
    const { MongoClient, MongoServerSelectionError } = await import('mongodb');
    const client = new MongoClient(url, {
      serverSelectionTimeoutMS: selectionMs,
      ignoreUndefined: true,
      appName: 'right-door',
      writeConcern: { w: 'majority', journal: true },
    });
    try {
      return await client.connect();
    } catch (cause) {
      await client.close().catch(() => undefined);
      const isLast = start.isOver || isClosed || selectionMs > SELECTION_MS;
      if (isLast || !(cause instanceof MongoServerSelectionError)) throw cause;
      if (!(await isOnlySlow(cause, client.options.hosts))) throw cause;
      onSlow();
      return open(STARTING_MS);
    }
  }

  return {
    server,
    async db() {
      if (isClosed) throw new StoreUnavailableError(`[store] the connection to ${server} is closed`);
      opening ??= open();
      try {
        const client = await opening;
        return client.db(hasDatabase(url) ? undefined : DATABASE);
      } catch (cause) {
        opening = undefined;
        throw cause;
      }
    },
    async close() {
      isClosed = true;
      const client = await opening?.catch(() => undefined);
      await client?.close();
    },
  };
}

function hasDatabase(url: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(url);
}
