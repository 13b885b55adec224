import type { Index } from '../store.ts';
import { AFTER, type Key, keysOf, pieceOf } from './keys.ts';
import { createSortedMap } from './sortedMap.ts';
import type { Document } from './values.ts';

/** A document's place in a table. `order` is the order of arrival. */
export interface Row {
  document: Document;
  readonly order: number;
  /** Length of its line on the disk. */
  bytes: number;
}

/** `from` ≤ key < `to`. */
export interface KeyRange {
  from: Key;
  to: Key;
}

/** An index over some fields, in order, held in memory. */
export interface OrderedIndex {
  readonly definition: Index;
  readonly fields: string[];
  /** True once a document held a list in one of the fields: it then stands at several places, and order says nothing. */
  isMultiple(): boolean;
  /** Whether another row holds one of this document's keys. */
  isTaken(document: Document, by: Row | undefined): boolean;
  add(row: Row): void;
  remove(row: Row): void;
  /** To be called before the row's document becomes `to`; moves it only where its keys change. */
  move(row: Row, to: Document): void;
  /** Visits in the order of the index, or backwards, until `visit` returns false. */
  scan(range: KeyRange, isBackwards: boolean, visit: (row: Row) => boolean): void;
}

export function createOrderedIndex(definition: Index): OrderedIndex {
  const rows = createSortedMap<Row>();
  const tops = [...new Set(Object.keys(definition.fields).map((field) => field.split('.')[0] ?? field))];
  let isMultiple = false;

  function put(keys: Key[], row: Row): void {
    if (keys.length > 1) isMultiple = true;
    for (const key of keys) rows.set(ofRow(key, row), row);
  }

  function take(keys: Key[], row: Row): void {
    for (const key of keys) rows.delete(ofRow(key, row));
  }

  return {
    definition,
    fields: Object.keys(definition.fields),
    isMultiple: () => isMultiple,
    isTaken(document, by) {
      let isFound = false;
      for (const key of keysOf(document, definition)) {
        rows.scan(key, key + AFTER, false, (row) => {
          isFound ||= row !== by;
          return !isFound;
        });
      }
      return isFound;
    },
    add: (row) => put(keysOf(row.document, definition), row),
    remove: (row) => take(keysOf(row.document, definition), row),
    move(row, to) {
      if (tops.every((field) => row.document[field] === to[field])) return;
      const before = keysOf(row.document, definition);
      const after = keysOf(to, definition);
      if (isSameList(before, after)) return;
      take(before, row);
      put(after, row);
    },
    scan: ({ from, to }, isBackwards, visit) => rows.scan(from, to, isBackwards, visit),
  };
}

/** Rows with the same values stand in the order of their arrival. */
function ofRow(key: Key, { order }: Row): Key {
  return key + pieceOf(order, 1);
}

function isSameList(a: Key[], b: Key[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}
