import { randomUUID } from 'node:crypto';
import type { Collection as MongoCollection } from 'mongodb';
import { type Collection, DuplicateError, type Filter, type Stored, type Update } from '../store.ts';

/** A document as MongoDB keeps it. */
export interface MongoDocument {
  _id: string;
  [field: string]: unknown;
}

/** What a collection needs of its store. */
export interface MongoAccess {
  /**
   * Runs an operation once the connection and the indexes are there, and turns the driver's errors into the port's. A `short`
   * one is given up within the time in which a failure must be told.
   */
  run: <R>(kind: 'short' | 'long', operation: (collection: MongoCollection<MongoDocument>) => Promise<R>) => Promise<R>;
  /** Fields that are added to every change, see `stamps.ts`. */
  stamp: () => Promise<Record<string, unknown>>;
  /** Takes those fields away again. */
  unstamp: <D>(document: D) => D;
  watch(onChange: (id: string) => void): () => void;
}

export function createMongoCollection<T extends Stored>(name: string, access: MongoAccess): Collection<T> {
  const { run, stamp, unstamp } = access;
  const handOut = (document: MongoDocument): T => unstamp(document) as unknown as T;

  async function changeOne(filter: Filter, update: Update, options: ChangeOptions): Promise<T | undefined> {
    const changes = withStamp(options.upsert ? withId(filter, update) : update, await stamp());
    const found = await run('short', (collection) =>
      collection.findOneAndUpdate(filter, changes, {
        ...options,
        returnDocument: 'after',
        includeResultMetadata: false,
      }),
    );
    return found ? handOut(found) : undefined;
  }

  return {
    name,
    async insert(document) {
      const stamped = { ...document, ...(await stamp()) };
      await run('short', (collection) => collection.insertOne(stamped));
    },
    async insertMany(documents) {
      if (!documents.length) return;
      const extra = await stamp();
      const stamped = documents.map((document) => ({ ...document, ...extra }));
      await run('long', (collection) => collection.insertMany(stamped, { ordered: true }));
    },
    async replace(document) {
      const stamped = { ...document, ...(await stamp()) };
      await again(() =>
        run('short', (collection) => collection.replaceOne({ _id: document._id }, stamped, { upsert: true })),
      );
    },
    async findOne(filter, options) {
      const found = await run('short', (collection) => collection.findOne(filter, { ...options }));
      return found ? handOut(found) : undefined;
    },
    async find(filter, options) {
      const cursor = await run('short', (collection) => begun(collection.find(filter, { ...options })));
      return (await run('long', () => cursor.toArray())).map(handOut);
    },
    async update(filter, update) {
      const changes = withStamp(update, await stamp());
      return (await run('long', (collection) => collection.updateMany(filter, changes))).matchedCount;
    },
    async findOneAndUpdate(filter, update, { sort, upsert = false } = {}) {
      const change = (): Promise<T | undefined> => changeOne(filter, update, { upsert, ...(sort ? { sort } : {}) });
      return upsert ? again(change) : change();
    },
    remove: async (filter) => (await run('long', (collection) => collection.deleteMany(filter))).deletedCount,
    count: (filter) => run('long', (collection) => collection.countDocuments(filter)),
    async aggregate<R>(pipeline: Record<string, unknown>[]) {
      const found = await run('long', (collection) => collection.aggregate(pipeline).toArray());
      return found.map(unstamp) as R[];
    },
    watch: (onChange) => access.watch(onChange),
  };
}

interface ChangeOptions {
  upsert: boolean;
  sort?: Record<string, 1 | -1>;
}

/**
 * Two upserts at once may both find nothing and both insert; the server then tells one of them of a duplicate instead of
 * updating what the other made. The second time it is there.
 */
async function again<R>(change: () => Promise<R>): Promise<R> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof DuplicateError) return change();
    throw error;
  }
}

/** Ids are texts here, where the server would make one of its own kind. */
function withId(filter: Filter, update: Update): Update & { $setOnInsert?: Record<string, unknown> } {
  return '_id' in filter ? update : { ...update, $setOnInsert: { _id: randomUUID() } };
}

/** A list may be long, but it must begin soon. */
async function begun<C extends { hasNext(): Promise<boolean> }>(cursor: C): Promise<C> {
  await cursor.hasNext();
  return cursor;
}

/** An update that changes nothing is refused by the server: taking away what is never there stands for it. */
function withStamp(update: Update, stamp: Record<string, unknown>): Record<string, unknown> {
  const filled = Object.entries(update).filter(([, changes]) => changes && Object.keys(changes).length);
  const changes = Object.fromEntries<Record<string, unknown>>(filled);
  if (Object.keys(stamp).length) return { ...changes, $set: { ...changes['$set'], ...stamp } };
  return filled.length ? changes : { $unset: { _nothing: true } };
}
