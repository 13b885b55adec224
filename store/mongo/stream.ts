import { setTimeout as rest } from 'node:timers/promises';
import type { ChangeStream, Collection as MongoCollection, Db, Timestamp } from 'mongodb';
import type { MongoDocument } from './collection.ts';
import { isUnreached } from './errors.ts';

/** How far the changes of a collection were read. */
export interface StreamProgress {
  /** Where the stream was interrupted. */
  token?: unknown;
  /** A while back could not be asked for: the server's own record of changes does not reach so far. */
  isFromNow: boolean;
}

/** Between the call to `watch` and the beginning of the stream a connection may have to be made: so far back it begins. */
const OVERLAP_SECONDS = 10;

/**
 * "Nothing new" is to come after a second; some servers say so whenever anything changes in any collection. Asked again at once,
 * they would answer each write of each node once for each stream, and do little else.
 */
const BREATH_MS = 100;

const TOLD = ['insert', 'update', 'replace'];

/** Whether a server tells of changes by itself. Every node must come to the same answer, so only the server's own word counts. */
export async function hasChangeStreams(db: Db): Promise<boolean> {
  const stream = db.watch([], { maxAwaitTimeMS: 1 });
  try {
    await stream.tryNext();
    return true;
  } catch (error) {
    if (error instanceof Error && isUnreached(error)) throw error;
    return false;
  } finally {
    await stream.close().catch(() => undefined);
  }
}

/** Tells of changes until it is stopped; throws when the stream breaks, and goes on there when it is called again. */
export async function readStream(
  collection: MongoCollection<MongoDocument>,
  progress: StreamProgress,
  onChange: (id: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const pipeline = [{ $match: { operationType: { $in: TOLD } } }];
  const stream = collection.watch<MongoDocument>(pipeline, await startOf(collection, progress));
  const stop = (): void => void stream.close().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (!signal.aborted) await readAll(stream, progress, onChange, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await stream.close().catch(() => undefined);
  }
}

/**
 * Where to begin: where it was interrupted, otherwise a little back. Each is asked for once: should the server refuse it, the
 * next try asks for less.
 */
async function startOf(collection: MongoCollection<MongoDocument>, progress: StreamProgress): Promise<object> {
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
  return operationTime instanceof Timestamp ? new Timestamp({ t: operationTime.t - OVERLAP_SECONDS, i: 1 }) : undefined;
}

async function readAll(
  stream: ChangeStream<MongoDocument>,
  progress: StreamProgress,
  onChange: (id: string) => void,
  signal: AbortSignal,
): Promise<void> {
  // A closed stream has no next change and says so at once, without end.
  while (!stream.closed) {
    const change = await stream.tryNext();
    [progress.token, progress.isFromNow] = [stream.resumeToken, false];
    if (change && 'documentKey' in change) onChange(change.documentKey._id);
    if (!change) await rest(BREATH_MS, undefined, { signal }).catch(() => undefined);
  }
}
