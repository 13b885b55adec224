import { DuplicateError, type Index } from '../store.ts';
import { createOrderedIndex, type OrderedIndex, type Row } from './orderedIndex.ts';
import type { Document } from './values.ts';

/** The documents of one collection in memory, by id and by its indexes. Knows nothing of the disk. */
export interface Table {
  readonly name: string;
  readonly rows: ReadonlyMap<string, Row>;
  indexes(): OrderedIndex[];
  /** Makes the indexes that are not there yet; throws `DuplicateError` when what is stored breaks a unique one. */
  addIndexes(definitions: Index[]): void;
  /** Throws `DuplicateError`, and has then changed nothing, when the document may not stand beside the others. */
  check(document: Document): void;
  /** Puts a document in its place without asking; returns what stood there. `bytes` is the length of its line. */
  put(document: Document, bytes: number): { document: Document; bytes: number } | undefined;
  remove(id: string): { document: Document; bytes: number } | undefined;
  /** Length of the lines of all documents. */
  liveBytes(): number;
}

export function createTable(name: string): Table {
  const rows = new Map<string, Row>();
  const indexes: OrderedIndex[] = [];
  let arrivals = 0;
  let liveBytes = 0;

  function insert(document: Document, bytes: number): undefined {
    const row: Row = { document, bytes, order: ++arrivals };
    rows.set(document._id, row);
    for (const index of indexes) index.add(row);
  }

  return {
    name,
    rows,
    indexes: () => indexes,
    addIndexes(definitions) {
      for (const definition of definitions) {
        if (indexes.some((index) => isSameIndex(index.definition, definition))) continue;
        indexes.push(filledIndex(name, definition, rows.values()));
      }
    },
    check(document) {
      const row = rows.get(document._id);
      for (const index of indexes) {
        if (index.definition.unique && index.isTaken(document, row)) throw new DuplicateError(name, index.fields);
      }
    },
    put(document, bytes) {
      const row = rows.get(document._id);
      liveBytes += bytes - (row?.bytes ?? 0);
      if (!row) return insert(document, bytes);
      const before = { document: row.document, bytes: row.bytes };
      for (const index of indexes) index.move(row, document);
      row.document = document;
      row.bytes = bytes;
      return before;
    },
    remove(id) {
      const row = rows.get(id);
      if (!row) return undefined;
      for (const index of indexes) index.remove(row);
      rows.delete(id);
      liveBytes -= row.bytes;
      return row;
    },
    liveBytes: () => liveBytes,
  };
}

function filledIndex(name: string, definition: Index, rows: Iterable<Row>): OrderedIndex {
  const index = createOrderedIndex(definition);
  for (const row of rows) {
    if (definition.unique && index.isTaken(row.document, row)) throw new DuplicateError(name, index.fields);
    index.add(row);
  }
  return index;
}

function isSameIndex(a: Index, b: Index): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
