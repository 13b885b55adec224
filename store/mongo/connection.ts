import type { Db, MongoClient } from 'mongodb';
import { StoreUnavailableError } from '../store.ts';
import { serverOf } from './errors.ts';

/** The way to the server: opened at the first use, and again after a failure. */
export interface Connection {
  db(): Promise<Db>;
  /** The name of the server in messages, without who we are there. */
  readonly server: string;
  close(): Promise<void>;
}

/** A server is given up after this long, so that every failure is told within five seconds. */
const SELECTION_MS = 3000;

/** When the address names no database. */
const DATABASE = 'rightdoor';

export function createConnection(url: string): Connection {
  const server = serverOf(url);
  let opening: Promise<MongoClient> | undefined;
  let isClosed = false;

  async function open(): Promise<MongoClient> {
    // The driver takes 150 ms and 20 MB to load; who keeps data in a folder needs none of it.
    const { MongoClient } = await import('mongodb');
    const client = new MongoClient(url, {
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
      ignoreUndefined: true,
      appName: 'right-door',
      writeConcern: { w: 'majority', journal: true },
    });
    try {
      return await client.connect();
    } catch (cause) {
      await client.close().catch(() => undefined);
      throw cause;
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
