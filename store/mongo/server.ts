import { StoreUnavailableError, type Index } from '../store.ts';
import { type Connection, createConnection } from './connection.ts';
import { storeError } from './errors.ts';
import { hasChangeStreams } from './stream.ts';

/** What errors tell of where they happened. */
export interface Where {
  collection: string;
  indexes: Index[];
}

/** The server as collections use it: connected when needed, its failures in the port's words, and told in time. */
export interface Server extends Pick<Connection, 'db'> {
  /**
   * A `short` operation is given up within the time in which a failure must be told, a `build` of indexes after a minute, since
   * a server with much to do or much to index takes its time; a `long` one never.
   */
  ask: <R>(kind: keyof typeof PATIENCE_MS | 'long', where: Where, operation: () => Promise<R>) => Promise<R>;
  /** True when changes have to be asked for, because the server does not tell of them. */
  isPolled: () => Promise<boolean>;
  /** Fulfilled when all operations that are under way have ended. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** An operation that has no answer by then has failed: the port promises an error within 5 s. */
const PATIENCE_MS = { short: 4500, build: 60_000 };

export function createServer(url: string, watchBy?: 'stream' | 'polling'): Server {
  const connection = createConnection(url);
  const underWay = new Set<Promise<unknown>>();
  let polled: Promise<boolean> | undefined;

  async function settled(): Promise<void> {
    await Promise.allSettled(underWay);
  }

  return {
    db: () => connection.db(),
    async ask(kind, where, operation) {
      const asked = kind === 'long' ? operation() : within(PATIENCE_MS[kind], operation(), connection.server);
      underWay.add(asked);
      try {
        return await asked;
      } catch (cause) {
        throw storeError(cause, { ...where, server: connection.server });
      } finally {
        underWay.delete(asked);
      }
    },
    async isPolled() {
      if (watchBy) return watchBy === 'polling';
      polled ??= connection.db().then(async (db) => !(await hasChangeStreams(db)));
      try {
        return await polled;
      } catch (error) {
        polled = undefined;
        throw error;
      }
    },
    settled,
    async close() {
      await settled();
      await connection.close();
    },
  };
}

async function within<R>(ms: number, asked: Promise<R>, server: string): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    const text = `[store] MongoDB at ${server} has not answered within ${ms} ms`;
    timer = setTimeout(() => reject(new StoreUnavailableError(text)), ms);
  });
  try {
    return await Promise.race([asked, patience]);
  } finally {
    clearTimeout(timer);
  }
}
