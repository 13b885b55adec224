import type { Collection as MongoCollection, IndexDescription } from 'mongodb';
import type { Index } from '../store.ts';
import type { MongoDocument } from './collection.ts';
import { nameOf } from './errors.ts';

/** The indexes of one collection, made on the server before they are needed. */
export interface Indexes {
  /** All that were declared, for the words of errors. */
  readonly all: Index[];
  declare(indexes: Index[]): void;
  areMade(): boolean;
  /** Fulfilled when the server has every index that was declared; asks the server once for each. */
  make(collection: MongoCollection<MongoDocument>): Promise<void>;
}

export function createIndexes(): Indexes {
  const all: Index[] = [];
  let waiting: Index[] = [];
  let making: Promise<void> | undefined;

  async function makeWaiting(collection: MongoCollection<MongoDocument>): Promise<void> {
    const wanted = waiting;
    waiting = [];
    try {
      await collection.createIndexes(wanted.map(descriptionOf));
    } catch (error) {
      waiting = [...wanted, ...waiting];
      throw error;
    } finally {
      making = undefined;
    }
  }

  return {
    all,
    declare(indexes) {
      const known = new Set(all.map(({ fields }) => nameOf(fields)));
      const fresh = indexes.filter(({ fields }) => !known.has(nameOf(fields)));
      waiting.push(...fresh);
      all.push(...fresh);
    },
    areMade: () => !making && !waiting.length,
    async make(collection) {
      while (making || waiting.length) await (making ??= makeWaiting(collection));
    },
  };
}

/**
 * An index in MongoDB's words. Its own `sparse` leaves a document out only when it has none of the fields. For a compound
 * unique one that would be wrong, so it is made partial, by the first field, as the port says. Where nothing is unique the
 * answers are the same either way, and a whole index is used by every server's planner, a partial one is not.
 */
function descriptionOf({ fields, unique = false, sparse = false }: Index): IndexDescription {
  const [first = '', ...others] = Object.keys(fields);
  const isCompound = others.length > 0;
  return {
    key: fields,
    name: nameOf(fields),
    ...(unique ? { unique } : {}),
    ...(sparse && !isCompound ? { sparse } : {}),
    ...(sparse && isCompound && unique ? { partialFilterExpression: { [first]: { $exists: true } } } : {}),
  };
}
