import type { Collection as MongoCollection } from 'mongodb';
import type { MongoDocument } from './collection.ts';
import { pollOnce } from './polling.ts';
import { readStream, type StreamProgress } from './stream.ts';

export interface WatchOptions {
  /** The collection, connected and with its indexes. */
  collection: () => Promise<MongoCollection<MongoDocument>>;
  isPolled(): Promise<boolean>;
  onChange: (id: string) => void;
  /** Told once for each time that changes cannot be followed; it is tried again by itself. */
  onError(error: unknown): void;
}

/** After an interruption it is tried again after this long. */
const RETRY_MS = 1000;
/** Two asks a second, so that nothing is told later than two seconds after it happened. */
const POLL_MS = 500;

/** Follows the changes of one collection until it is stopped, whatever happens to the connection. */
export function followChanges(options: WatchOptions): () => Promise<void> {
  const stopping = new AbortController();
  const following = follow(options, stopping.signal);
  return async () => {
    stopping.abort();
    await following;
  };
}

async function follow(options: WatchOptions, signal: AbortSignal): Promise<void> {
  const progress: StreamProgress = { isFromNow: false };
  const seen = new Map<string, unknown>();
  let isBroken = false;
  while (!signal.aborted) {
    try {
      const collection = await options.collection();
      const onChange = (id: string): void => {
        isBroken = false;
        options.onChange(id);
      };
      if (await options.isPolled()) await pollOnce(collection, seen, onChange);
      else await readStream(collection, progress, onChange, signal);
      isBroken = false;
      await pause(POLL_MS, signal);
    } catch (error) {
      if (!isBroken && !signal.aborted) options.onError(error);
      isBroken = true;
      await pause(RETRY_MS, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
