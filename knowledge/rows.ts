import type { Collection, Filter, Store } from '../store/store.ts';
import type { LedgerState } from './ledger.ts';
import type { Area, Entry, Office } from './model.ts';
import type { ListName } from './raw.ts';

export interface ItemOf {
  entries: Entry;
  offices: Office;
  areas: Area;
}

/**
 * One state of an item, from the revision that brought it to the revision that replaced or removed it. Rows are never
 * changed but for `to`, so every earlier state stays readable, and a reader at a revision sees that revision whole.
 */
export interface Row<Item> {
  /** `id@from` */
  _id: string;
  id: string;
  /** Counts the changes of the item's content, from 1. */
  version: number;
  from: number;
  to: number;
  /** The place in the list as it was imported. */
  order: number;
  savedAt: string;
  savedBy?: string;
  item: Item;
}

/** `to` of a row that nothing has replaced. */
export const OPEN = Number.MAX_SAFE_INTEGER;

const CHUNK = 500;

export interface Rows<Item> {
  readonly collection: Collection<Row<Item>>;
  /** What stands at the ledger's revision, in order; only these ids, when given. */
  standing(state: LedgerState, ids?: string[]): Promise<Row<Item>[]>;
  /** What came after a revision, and the ids of what went. */
  changes(since: number, state: LedgerState): Promise<{ put: Row<Item>[]; gone: string[] }>;
  /** Every state that an item has had, newest first. */
  history(id: string, state: LedgerState): Promise<Row<Item>[]>;
  lastOrder(): Promise<number>;
  /** Undoes what a writer left behind that never came to its end. */
  undo(revision: number): Promise<void>;
}

export function createRows<List extends ListName>(store: Store, list: List): Rows<ItemOf[List]> {
  const collection = store.collection<Row<ItemOf[List]>>(list, [
    { fields: { to: 1 } },
    { fields: { from: 1 } },
    { fields: { id: 1, from: 1 } },
    { fields: { order: 1 } },
  ]);

  async function standing(state: LedgerState, ids?: string[]): Promise<Row<ItemOf[List]>[]> {
    const parts = ids ? chunksOf(ids, CHUNK) : [undefined];
    const found: Row<ItemOf[List]>[] = [];
    for (const part of parts) {
      const filter = part ? { id: { $in: part } } : notEndedAt(state);
      for (const row of await collection.find(filter)) if (isVisible(row, state)) found.push(row);
    }
    return found.sort((a, b) => a.order - b.order);
  }

  return {
    collection,
    standing,
    async changes(since, state) {
      const put = (await collection.find({ from: { $gt: since } })).filter((row) => isVisible(row, state));
      const ended = await collection.find(
        { to: { $gt: since, $lte: state.revision } },
        { projection: { id: 1, to: 1 } },
      );
      const standsAgain = new Set(put.map(({ id }) => id));
      const gone = ended.filter(({ id, to }) => !standsAgain.has(id) && !state.dead.includes(to)).map(({ id }) => id);
      return { put: put.sort((a, b) => a.order - b.order), gone };
    },
    async history(id, state) {
      const rows = await collection.find({ id }, { sort: { from: -1 } });
      return rows.filter(({ from }) => from <= state.revision && !state.dead.includes(from));
    },
    async lastOrder() {
      const [last] = await collection.find({}, { sort: { order: -1 }, limit: 1, projection: { order: 1 } });
      return last?.order ?? -1;
    },
    async undo(revision) {
      await collection.remove({ from: revision });
      await collection.update({ to: revision }, { $set: { to: OPEN } });
    },
  };
}

export function chunksOf<T>(items: T[], size = CHUNK): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function notEndedAt({ revision, dead }: LedgerState): Filter {
  const open = { to: { $gt: revision } };
  return dead.length ? { $or: [open, { to: { $in: dead } }] } : open;
}

function isVisible({ from, to }: { from: number; to: number }, { revision, dead }: LedgerState): boolean {
  return from <= revision && !dead.includes(from) && (to > revision || dead.includes(to));
}
