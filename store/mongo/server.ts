import type { Index } from '../store.ts';
import { type Connection, createConnection } from './connection.ts';
import { serverOf, storeError } from './errors.ts';
import { SERVING_MS, type Start, STARTING_MS, within } from './patience.ts';
import { hasChangeStreams } from './stream.ts';

/** What errors tell of where they happened. */
export interface Where {
  collection: string;
  indexes: Index[];
}

/** The server as collections use it: connected when needed, its failures in the port's words, and told in time. */
export interface Server extends Pick<Connection, 'db'> {
  /**
   * A `short` operation is given up within the time in which a failure must be told (at the start after a minute), a `build` of
   * indexes after a minute; a `long` one never.
   */
  ask: <R>(kind: 'short' | 'build' | 'long', where: Where, operation: () => Promise<R>) => Promise<R>;
  /** True when changes have to be asked for, because the server does not tell of them. */
  isPolled: () => Promise<boolean>;
  /** Fulfilled when all operations that are under way have ended. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface ServerOptions {
  url: string;
  log: { warn(data: Record<string, unknown>, text: string): void };
  watchBy?: 'stream' | 'polling' | undefined;
  start: Start;
}

export function createServer({ url, log, watchBy, start }: ServerOptions): Server {
  const onSlow = (): void => log.warn({ server: serverOf(url) }, '[store] MongoDB is slow to answer; waiting for it');
  const connection = createConnection({ url, start, onSlow });
  const underWay = new Set<Promise<unknown>>();
  let polled: Promise<boolean> | undefined;

  async function settled(): Promise<void> {
    await Promise.allSettled(underWay);
  }

  function patiently<R>(kind: 'short' | 'build', asked: Promise<R>): Promise<R> {
    const ms = kind === 'build' || !start.isOver ? STARTING_MS : SERVING_MS;
    return within({ ms, server: connection.server, onSlow }, asked);
  }

  return {
    db: () => connection.db(),
    async ask(kind, where, operation) {
      const asked = kind === 'long' ? operation() : patiently(kind, operation());
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
