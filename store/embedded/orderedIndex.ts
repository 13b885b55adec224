import type { Index } from '../store.ts';
import { someAt, valuesAt } from './paths.ts';
import { compareValues, kindOf, type Document } from './values.ts';

/** A document's place in a table. `order` is the order of arrival. */
export interface Row {
  document: Document;
  readonly order: number;
  /** Length of its line on the disk. */
  bytes: number;
}

/** Values of an index's leading fields, and at most one range of the field after them. */
export interface KeyRange {
  prefix: unknown[];
  lower?: Bound;
  upper?: Bound;
}

export interface Bound {
  value: unknown;
  isIncluded: boolean;
}

export interface OrderedIndex {
  readonly definition: Index;
  readonly fields: string[];
  readonly directions: number[];
  /** True once a document held a list in one of the fields: it then stands at several places, and order says nothing. */
  isMultiple(): boolean;
  /** Whether another row holds one of this document's keys. */
  isTaken(document: Document, by: Row | undefined): boolean;
  add(row: Row): void;
  remove(row: Row): void;
  /** Changes the row's document, moving it only where its keys changed. */
  move(row: Row, to: Document): void;
  /** Visits in the order of the index, or backwards, until `visit` returns false. */
  scan(range: KeyRange, isBackwards: boolean, visit: (row: Row) => boolean): void;
}

interface Entry {
  key: unknown[];
  row: Row;
}

/** Entries are kept in sorted lists of at most this many, so that putting one in moves few. */
const CHUNK = 512;

/** An index over some fields, in order, held in memory. */
export function createOrderedIndex(definition: Index): OrderedIndex {
  const fields = Object.keys(definition.fields);
  const directions: number[] = Object.values(definition.fields);
  const chunks: Entry[][] = [];
  let isMultiple = false;

  function keysOf(document: Document): unknown[][] {
    const keys = keysAt(document, fields, definition.sparse ?? false);
    if (keys.length > 1) isMultiple = true;
    return keys;
  }

  function compareEntry(entry: Entry, key: unknown[], order: number): number {
    for (let at = 0; at < directions.length; at++) {
      const difference = compareValues(entry.key[at], key[at]);
      if (difference !== 0) return difference * (directions[at] ?? 1);
    }
    return entry.row.order - order;
  }

  function put(key: unknown[], row: Row): void {
    const [at, within] = firstNot(chunks, (entry) => compareEntry(entry, key, row.order) < 0);
    const chunk = chunks[at] ?? chunks.at(-1);
    if (!chunk) chunks.push([{ key, row }]);
    else {
      chunk.splice(at < chunks.length ? within : chunk.length, 0, { key, row });
      if (chunk.length > CHUNK)
        chunks.splice(chunks.indexOf(chunk) + 1, 0, chunk.splice(chunk.length - splitOf(chunks, chunk)));
    }
  }

  function take(key: unknown[], row: Row): void {
    const [at, within] = firstNot(chunks, (entry) => compareEntry(entry, key, row.order) < 0);
    const chunk = chunks[at];
    if (chunk?.[within]?.row !== row) return;
    chunk.splice(within, 1);
    if (!chunk.length) chunks.splice(at, 1);
  }

  const index: OrderedIndex = {
    definition,
    fields,
    directions,
    isMultiple: () => isMultiple,
    isTaken: (document, by) =>
      keysOf(document).some((key) => {
        let isFound = false;
        index.scan({ prefix: key }, false, (row) => {
          isFound = row !== by;
          return !isFound;
        });
        return isFound;
      }),
    add(row) {
      for (const key of keysOf(row.document)) put(key, row);
    },
    remove(row) {
      for (const key of keysOf(row.document)) take(key, row);
    },
    move(row, to) {
      const before = keysOf(row.document);
      const after = keysOf(to);
      if (sameKeys(before, after)) return;
      for (const key of before) take(key, row);
      for (const key of after) put(key, row);
    },
    scan(range, isBackwards, visit) {
      const side = (entry: Entry): number => sideOf(entry.key, range, directions);
      if (isBackwards) scanBackwards(chunks, side, visit);
      else scanForwards(chunks, side, visit);
    },
  };
  return index;
}

/** New entries mostly come last: then a full list stays full, and a short one is begun. */
function splitOf(chunks: Entry[][], chunk: Entry[]): number {
  return chunk === chunks.at(-1) ? 1 : CHUNK >> 1;
}

function scanForwards(chunks: Entry[][], side: (entry: Entry) => number, visit: (row: Row) => boolean): void {
  let [at, within] = firstNot(chunks, (entry) => side(entry) < 0);
  for (let chunk = chunks[at]; chunk; chunk = chunks[++at], within = 0) {
    for (let entry = chunk[within]; entry; entry = chunk[++within]) {
      if (side(entry) > 0 || !visit(entry.row)) return;
    }
  }
}

function scanBackwards(chunks: Entry[][], side: (entry: Entry) => number, visit: (row: Row) => boolean): void {
  let [at, within] = firstNot(chunks, (entry) => side(entry) <= 0);
  for (; at >= 0; at--, within = chunks[at]?.length ?? 0) {
    const chunk = chunks[at] ?? [];
    for (let entry = chunk[--within]; entry; entry = chunk[--within]) {
      if (side(entry) < 0 || !visit(entry.row)) return;
    }
  }
}

/** The first place whose entry is not `isBefore`, by bisection: `[chunk, place within]`. */
function firstNot(chunks: Entry[][], isBefore: (entry: Entry) => boolean): [number, number] {
  const at = bisect(chunks.length, (middle) => {
    const last = chunks[middle]?.at(-1);
    return last !== undefined && isBefore(last);
  });
  const chunk = chunks[at];
  if (!chunk) return [at, 0];
  const within = bisect(chunk.length, (middle) => {
    const entry = chunk[middle];
    return entry !== undefined && isBefore(entry);
  });
  return [at, within];
}

function bisect(length: number, isBefore: (middle: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a key stands: before the range (negative), in it (0), after it (positive), in the order of the index. */
function sideOf(key: unknown[], { prefix, lower, upper }: KeyRange, directions: number[]): number {
  for (let at = 0; at < prefix.length; at++) {
    const difference = compareValues(key[at], prefix[at]);
    if (difference !== 0) return difference * (directions[at] ?? 1);
  }
  const bound = lower ?? upper;
  if (!bound) return 0;
  return outside(key[prefix.length], bound, lower, upper) * (directions[prefix.length] ?? 1);
}

function outside(value: unknown, any: Bound, lower: Bound | undefined, upper: Bound | undefined): number {
  const kind = kindOf(value) - kindOf(any.value);
  if (kind !== 0) return kind;
  const low = lower ? compareValues(value, lower.value) : 1;
  if (low < 0 || (low === 0 && lower?.isIncluded === false)) return -1;
  const high = upper ? compareValues(value, upper.value) : -1;
  return high > 0 || (high === 0 && upper?.isIncluded === false) ? 1 : 0;
}

/** The keys under which a document stands: one, or one for each element where a field holds a list. */
function keysAt(document: Document, fields: string[], isSparse: boolean): unknown[][] {
  const [first] = fields;
  if (isSparse && first !== undefined && !someAt(document, first, (value) => value !== undefined)) return [];
  let keys: unknown[][] = [[]];
  for (const field of fields) {
    const values = valuesAt(document, field);
    keys =
      values.length === 1
        ? keys.map((key) => [...key, values[0]])
        : keys.flatMap((key) => values.map((value) => [...key, value]));
  }
  return keys.length > 1 ? withoutRepeats(keys) : keys;
}

function withoutRepeats(keys: unknown[][]): unknown[][] {
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function sameKeys(a: unknown[][], b: unknown[][]): boolean {
  return (
    a.length === b.length &&
    a.every((key, at) => key.every((value, field) => compareValues(value, b[at]?.[field]) === 0))
  );
}
