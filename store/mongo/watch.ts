import type { ChangeStream, Collection as MongoCollection, Db, Timestamp } from 'mongodb';
import type { MongoDocument } from './collection.ts';
import { STAMP } from './stamps.ts';

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
/**
 * So far back is asked each time: how much the clocks of nodes may differ, and how long a change may take from its stamp to
 * when it can be read.
 */
const OVERLAP_MS = 10_000;

/** Whether a server tells of changes by itself. */
export async function hasChangeStreams(db: Db): Promise<boolean> {
  const stream = db.watch([], { maxAwaitTimeMS: 1 });
  try {
    await stream.tryNext();
    return true;
  } catch {
    return false;
  } finally {
    await stream.close().catch(() => undefined);
  }
}

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
  const progress: Progress = { seen: new Map(), isFromNow: false, isBroken: false };
  while (!signal.aborted) {
    try {
      if (await options.isPolled()) await poll(options, progress, signal);
      else await readStream(options, progress, signal);
      progress.isBroken = false;
    } catch (error) {
      if (!progress.isBroken && !signal.aborted) options.onError(error);
      progress.isBroken = true;
      await pause(RETRY_MS, signal);
    }
  }
}

interface Progress {
  /** Where the stream was interrupted. */
  token?: unknown;
  /** A while back could not be asked for: the server's own record of changes does not reach so far. */
  isFromNow: boolean;
  /** The stamps that were told already. */
  seen: Map<string, unknown>;
  isBroken: boolean;
}

async function readStream(options: WatchOptions, progress: Progress, signal: AbortSignal): Promise<void> {
  const collection = await options.collection();
  const stream = collection.watch<MongoDocument>(
    [{ $match: { operationType: { $in: TOLD } } }],
    await startOf(collection, progress),
  );
  const stop = (): void => void stream.close().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (!signal.aborted) await readAll(stream, options.onChange, progress);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await stream.close().catch(() => undefined);
  }
}

const TOLD = ['insert', 'update', 'replace'];

/**
 * Where to begin: where it was interrupted; otherwise a little back, since it takes a while from the call to `watch` to here. Each is
 * asked for once: should the server refuse it, the next try asks for less.
 */
async function startOf(collection: MongoCollection<MongoDocument>, progress: Progress): Promise<object> {
  const { token } = progress;
  delete progress.token;
  if (token) return { resumeAfter: token };
  const back = progress.isFromNow ? undefined : await aWhileBack(collection);
  progress.isFromNow = true;
  return back ? { startAtOperationTime: back } : {};
}

async function aWhileBack(collection: MongoCollection<MongoDocument>): Promise<Timestamp | undefined> {
  const { Timestamp } = await import('mongodb');
  const { operationTime } = await collection.db.command({ hello: 1 });
  return operationTime instanceof Timestamp
    ? new Timestamp({ t: operationTime.t - OVERLAP_MS / 1000, i: 1 })
    : undefined;
}

async function readAll(
  stream: ChangeStream<MongoDocument>,
  onChange: (id: string) => void,
  progress: Progress,
): Promise<void> {
  // A closed stream has no next change and says so at once, without end.
  while (!stream.closed) {
    const change = await stream.tryNext();
    [progress.token, progress.isFromNow, progress.isBroken] = [stream.resumeToken, false, false];
    if (change && 'documentKey' in change) onChange(change.documentKey._id);
  }
}

async function poll({ collection, onChange }: WatchOptions, { seen }: Progress, signal: AbortSignal): Promise<void> {
  const since = Date.now() - OVERLAP_MS;
  const options = { projection: { [STAMP]: 1 }, sort: { [STAMP]: 1 as const } };
  const changed = await (await collection()).find({ [STAMP]: { $gt: since } }, options).toArray();
  for (const { _id, [STAMP]: stamp } of changed) {
    if (seen.get(_id) === stamp) continue;
    seen.set(_id, stamp);
    onChange(_id);
  }
  for (const [id, stamp] of seen) if (Number(stamp) <= since) seen.delete(id);
  await pause(POLL_MS, signal);
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
