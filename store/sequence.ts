import { type Collection, DuplicateError, type Stored } from './store.ts';

/** A series of documents: those whose `field` has this value, numbered by `seq`. */
export interface Scope {
  field: string;
  value: string;
}

/**
 * Inserts a document under the next number of its scope: 1, 2, 3 …, without gaps and in order across processes, so that a
 * reader who has seen n misses nothing before it. The collection needs a unique index on (`scope.field`, `seq`). A
 * `DuplicateError` of the id or of another index is passed on, and its number is given to the next. Whoever removes old
 * documents keeps the last of each scope: its number is where a restarted process goes on.
 */
export function appendInOrder<T extends Stored & { seq: number }>(
  collection: Collection<T>,
  scope: Scope,
  make: (seq: number) => NoInfer<T>,
): Promise<T> {
  const series = seriesOf(collection, scope);
  const appended = series.tail.then(() => appendNext(collection, scope, series, make));
  series.tail = appended.then(ignore, ignore);
  return appended;
}

interface Series {
  /** The last number, when this process knows it. */
  last: number | undefined;
  /** Fulfilled when the append before is over. */
  tail: Promise<void>;
}

/** Of so many scopes the last number is remembered; of the others it is looked up by the index. */
const REMEMBERED = 10_000;

/** Belongs to the collection and ends with it. */
const known = new WeakMap<object, Map<string, Series>>();

async function appendNext<T extends Stored & { seq: number }>(
  collection: Collection<T>,
  scope: Scope,
  series: Series,
  make: (seq: number) => NoInfer<T>,
): Promise<T> {
  for (;;) {
    const seq = (series.last ?? (await lastOf(collection, scope))) + 1;
    // Not known while it is tried: if it fails, what stands there is to be looked up.
    series.last = undefined;
    const document = make(seq);
    if (await tryInsert(collection, scope, document)) {
      series.last = seq;
      return document;
    }
  }
}

/** False when another process has taken the number. */
async function tryInsert<T extends Stored>(collection: Collection<T>, scope: Scope, document: T): Promise<boolean> {
  try {
    await collection.insert(document);
    return true;
  } catch (error) {
    if (error instanceof DuplicateError && error.fields.includes('seq') && error.fields.includes(scope.field))
      return false;
    throw error;
  }
}

async function lastOf<T extends Stored & { seq: number }>(collection: Collection<T>, scope: Scope): Promise<number> {
  const last = await collection.findOne({ [scope.field]: scope.value }, { sort: { seq: -1 } });
  return last?.seq ?? 0;
}

/** The least recently used is forgotten; should it still be under way, the unique index keeps the numbers right. */
function seriesOf(collection: object, { field, value }: Scope): Series {
  const all = known.get(collection) ?? new Map<string, Series>();
  known.set(collection, all);
  const key = `${field}=${value}`;
  const series = all.get(key) ?? { last: undefined, tail: Promise.resolve() };
  all.delete(key);
  all.set(key, series);
  const [oldest] = all.size > REMEMBERED ? all.keys() : [];
  if (oldest !== undefined) all.delete(oldest);
  return series;
}

const ignore = (): void => undefined;
