import { randomUUID } from 'node:crypto';
import {
  type Collection,
  DuplicateError,
  type Filter,
  type FindOptions,
  type Sort,
  type Stored,
  type Update,
} from '../store.ts';
import { aggregated } from './aggregate.ts';
import { conditionsOf } from './conditions.ts';
import { copyOf, project } from './copy.ts';
import { selectRows } from './select.ts';
import type { Table } from './table.ts';
import { updated } from './update.ts';
import type { Document } from './values.ts';

/** What a collection needs of its store. */
export interface TableAccess {
  /** The table, once the store is open; throws `StoreUnavailableError` when it cannot be, or is closed. */
  table(): Table | Promise<Table>;
  /** Changes memory at once; fulfilled when the change is durable. Throws, and has changed nothing, for a duplicate. */
  put(table: Table, document: Document): Promise<void>;
  remove(table: Table, id: string): Promise<void>;
  watch(onChange: (id: string) => void): () => void;
}

/** So many documents of a long list are taken at once, so that others have their turn. */
const SLICE = 500;

interface ChangeOptions {
  sort?: Sort;
  upsert?: boolean;
}

export function createEmbeddedCollection<T extends Stored>(name: string, access: TableAccess): Collection<T> {
  function handOut(document: Document, options?: FindOptions): T {
    const copy: unknown = options?.projection ? project(document, options.projection) : copyOf(document);
    return copy as T;
  }

  /** Without waiting where nothing is to be waited for: calls of one tick take effect in the order they were made. */
  async function on<R>(work: (table: Table) => R | Promise<R>): Promise<R> {
    const table = access.table();
    return work(table instanceof Promise ? await table : table);
  }

  function insertInto(table: Table, document: T): Promise<void> {
    if (table.rows.has(document._id)) throw new DuplicateError(name, ['_id']);
    return access.put(table, documentOf(document));
  }

  async function insertAll(table: Table, documents: T[]): Promise<void> {
    for (let from = 0; from < documents.length; from += SLICE) {
      await allOf(documents.slice(from, from + SLICE), (document) => insertInto(table, document));
    }
  }

  async function changeFirst(
    table: Table,
    filter: Filter,
    update: Update,
    options: ChangeOptions,
  ): Promise<T | undefined> {
    const { sort = {}, upsert = false } = options;
    const [row] = selectRows(table, filter, { sort, limit: 1 });
    if (!row && !upsert) return undefined;
    const document = updated(row ? row.document : madeOf(filter), update);
    if (!row && table.rows.has(document._id)) throw new DuplicateError(name, ['_id']);
    await access.put(table, document);
    return handOut(document);
  }

  return {
    name,
    insert: (document) => on((table) => insertInto(table, document)),
    insertMany: (documents) => on((table) => insertAll(table, documents)),
    replace: (document) => on((table) => access.put(table, documentOf(document))),
    findOne: (filter, options) =>
      on((table) => {
        const [row] = selectRows(table, filter, { ...options, limit: 1 });
        return row && handOut(row.document, options);
      }),
    find: (filter, options) =>
      on((table) => selectRows(table, filter, options).map(({ document }) => handOut(document, options))),
    update: (filter, update) =>
      on(async (table) => {
        const rows = selectRows(table, filter);
        await allOf(rows, ({ document }) => access.put(table, updated(document, update)));
        return rows.length;
      }),
    findOneAndUpdate: (filter, update, options = {}) => on((table) => changeFirst(table, filter, update, options)),
    remove: (filter) =>
      on(async (table) => {
        const rows = selectRows(table, filter);
        await allOf(rows, ({ document }) => access.remove(table, document._id));
        return rows.length;
      }),
    count: (filter) => on((table) => selectRows(table, filter).length),
    aggregate: <R>(pipeline: Record<string, unknown>[]) =>
      on(async (table) => {
        const results: unknown = await aggregated(table, pipeline);
        return results as R[];
      }),
    watch: (onChange) => access.watch(onChange),
  };
}

/** Stops at the first that throws, after those before it are durable. */
async function allOf<T>(items: T[], change: (item: T) => Promise<void>): Promise<void> {
  const [only] = items;
  if (only !== undefined && items.length === 1) return change(only);
  const changes: Promise<void>[] = [];
  try {
    for (const item of items) changes.push(change(item));
  } finally {
    await Promise.all(changes);
  }
}

/** A copy under the store's own type: the port's `Stored` is such a document, only without a name for its fields. */
function documentOf(document: Stored): Document {
  return copyOf({ ...document });
}

/** What an upsert begins with: the values that the filter fixes. */
function madeOf(filter: Filter): Document {
  const document: Document = { _id: randomUUID() };
  const update: Record<string, unknown> = {};
  for (const [field, { among }] of conditionsOf(filter)) {
    if (among?.length !== 1) continue;
    if (field === '_id') document._id = String(among[0]);
    else update[field] = among[0];
  }
  return updated(document, { $set: update });
}
