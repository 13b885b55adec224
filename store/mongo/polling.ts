import type { Collection as MongoCollection } from 'mongodb';
import type { MongoDocument } from './collection.ts';
import { STAMP } from './stamps.ts';

/**
 * So far back is asked each time: how much the clocks of nodes may differ, and how long a change may take from its stamp to
 * when it can be read.
 */
const OVERLAP_MS = 10_000;

/** Tells once of every change that is not in `seen`, which holds the stamps of those that were told lately, by id. */
export async function pollOnce(
  collection: MongoCollection<MongoDocument>,
  seen: Map<string, unknown>,
  onChange: (id: string) => void,
): Promise<void> {
  const since = Date.now() - OVERLAP_MS;
  const options = { projection: { [STAMP]: 1 }, sort: { [STAMP]: 1 as const } };
  for (const { _id, [STAMP]: stamp } of await collection.find({ [STAMP]: { $gt: since } }, options).toArray()) {
    if (seen.get(_id) === stamp) continue;
    seen.set(_id, stamp);
    onChange(_id);
  }
  for (const [id, stamp] of seen) if (Number(stamp) <= since) seen.delete(id);
}
