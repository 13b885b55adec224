/**
 * The port to the database. Two drivers fulfil it, the embedded one and MongoDB, and one contract suite
 * (`test/contracts/storeContract.ts`) is run against both. It offers only what both can do; there is no transaction over
 * several documents, so what must change together lives in one document, and everything else is safe to do twice.
 */

/** What is stored: plain JSON (no `undefined`, no Date: moments are ISO strings or epoch milliseconds), under an own id. */
export type Stored = { _id: string };

/**
 * A query in MongoDB's form. Understood by both drivers: equality on dotted paths, `$in $nin $ne $gt $gte $lt $lte $exists
 * $regex $elemMatch $size`, and `$and $or $not`.
 */
export type Filter = Record<string, unknown>;

/** Update operators that both drivers know. Paths may be dotted. */
export interface Update {
  $set?: Record<string, unknown>;
  $unset?: Record<string, true>;
  $inc?: Record<string, number>;
  $min?: Record<string, unknown>;
  $max?: Record<string, unknown>;
  $push?: Record<string, unknown>;
  $addToSet?: Record<string, unknown>;
  $pull?: Record<string, unknown>;
}

/** 1 ascending, -1 descending; the order of the keys counts. */
export type Sort = Record<string, 1 | -1>;

export interface FindOptions {
  sort?: Sort;
  skip?: number;
  limit?: number;
  /** Fields to keep (1); `_id` always comes along. */
  projection?: Record<string, 1>;
}

export interface Index {
  fields: Sort;
  unique?: boolean;
  /** Documents without the (first) field are left out; a unique sparse index then allows many of them. */
  sparse?: boolean;
}

/**
 * A named set of documents. Every promise of a change is fulfilled only when the change is durable: on the disk for the
 * embedded driver, acknowledged with journal for MongoDB.
 */
export interface Collection<T extends Stored> {
  readonly name: string;
  /** Throws `DuplicateError` when the id or a unique index is taken, and has then changed nothing. */
  insert(document: T): Promise<void>;
  /** All are inserted, in order; stops with `DuplicateError` at the first that is taken. */
  insertMany(documents: T[]): Promise<void>;
  /** Puts the document in the place of the one with its id, or inserts it. */
  replace(document: T): Promise<void>;
  findOne(filter: Filter, options?: FindOptions): Promise<T | undefined>;
  find(filter: Filter, options?: FindOptions): Promise<T[]>;
  /** Changes every match; returns how many matched. */
  update(filter: Filter, update: Update): Promise<number>;
  /**
   * Changes the first match (by `sort`) atomically and returns it as it is afterwards; `undefined` when none matched.
   * With `upsert` and no match a document is made of the filter's equalities and the update. This is the base of every claim.
   */
  findOneAndUpdate(filter: Filter, update: Update, options?: { sort?: Sort; upsert?: boolean }): Promise<T | undefined>;
  /** Removes every match; returns how many. */
  remove(filter: Filter): Promise<number>;
  count(filter: Filter): Promise<number>;
  /** `$match $group $sort $limit $skip $project $unwind $facet`. */
  aggregate<R>(pipeline: Record<string, unknown>[]): Promise<R[]>;
  /**
   * Tells of documents inserted or changed by any process, after they are durable; at least once, within 2 s across
   * processes. Returns how to stop.
   */
  watch(onChange: (id: string) => void): () => void;
}

export interface Store {
  readonly driver: 'embedded' | 'mongodb';
  /** The same collection each time a name is asked for; its indexes are made before its first operation. */
  collection<T extends Stored>(name: string, indexes?: Index[]): Collection<T>;
  /** Fulfilled when the store can be read and written; throws `StoreUnavailableError` within 5 s otherwise. */
  ping(): Promise<void>;
  /** Fulfilled when everything that could be read at the time of the call is durable. */
  settled(): Promise<void>;
  /** Waits for what is under way, releases files or connections. May be called twice. */
  close(): Promise<void>;
}

/** A document with this id, or with these values of a unique index, exists already. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError';
  readonly code = 'DUPLICATE';
  readonly collection: string;
  /** The fields of the index that refused, `['_id']` for the id. */
  readonly fields: string[];

  constructor(collection: string, fields: string[], options?: ErrorOptions) {
    super(`[store] ${collection}: a document with the same ${fields.join(' and ')} exists already`, options);
    this.collection = collection;
    this.fields = fields;
  }
}

/** The server or folder cannot be used; the message says what was tried and what to do. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'STORE_UNAVAILABLE';
}
