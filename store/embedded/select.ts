import type { Filter, FindOptions, Index, Sort } from '../store.ts';
import { conditionsOf, type Condition } from './conditions.ts';
import { matcherOf, type Test } from './match.ts';
import type { Row } from './orderedIndex.ts';
import { valuesAt } from './paths.ts';
import { planOf } from './plan.ts';
import type { Table } from './table.ts';
import { compareValues, type Document } from './values.ts';

/** The rows that match, by an index where one helps. They are the store's own: copy before handing them out. */
export function selectRows(
  table: Table,
  filter: Filter,
  options: Pick<FindOptions, 'sort' | 'skip' | 'limit'> = {},
  onExamined?: () => void,
): Row[] {
  const { sort = {}, skip = 0 } = options;
  // No limit is what 0 means to MongoDB.
  const limit = options.limit || Number.POSITIVE_INFINITY;
  const matches = matcherOf(filter);
  const isWanted = onExamined ? counted(matches, onExamined) : matches;
  const conditions = conditionsOf(filter);
  const ids = conditions.get('_id')?.among;
  const found = ids ? rowsOf(table, ids, isWanted) : searched(table, conditions, sort, isWanted, skip + limit);
  const sorted = found.isSorted ? found.rows : sortRows(found.rows, sort);
  return skip || sorted.length > limit ? sorted.slice(skip, skip + limit) : sorted;
}

/** Made the first time that somebody pages through a collection by id. */
const BY_ID: Index = { fields: { _id: 1 } };

interface Found {
  rows: Row[];
  isSorted: boolean;
}

function counted(test: Test, onExamined: () => void): Test {
  return (value) => {
    onExamined();
    return test(value);
  };
}

function rowsOf(table: Table, ids: unknown[], isWanted: Test): Found {
  const rows: Row[] = [];
  for (const id of ids) {
    const row = typeof id === 'string' ? table.rows.get(id) : undefined;
    if (row && isWanted(row.document)) rows.push(row);
  }
  return { rows, isSorted: rows.length < 2 };
}

function searched(table: Table, conditions: Map<string, Condition>, sort: Sort, isWanted: Test, most: number): Found {
  const [first] = Object.keys(sort);
  const isOrderFree = first === undefined;
  if (first === '_id' || conditions.has('_id')) table.addIndexes([BY_ID]);
  const plan = planOf(table.indexes(), conditions, sort);
  if (!plan)
    return { rows: scanned(table.rows.values(), isWanted, isOrderFree ? most : undefined), isSorted: isOrderFree };
  const isSorted = plan.isSorted || isOrderFree;
  const isMultiple = plan.index.isMultiple();
  const rows: Row[] = [];
  for (const range of most > 0 ? plan.ranges : []) {
    plan.index.scan(range, plan.isBackwards, (row) => {
      if (isWanted(row.document)) rows.push(row);
      // Of an index over lists a row may come twice, so that counting says nothing.
      return !isSorted || isMultiple || rows.length < most;
    });
  }
  return { rows: isMultiple ? [...new Set(rows)] : rows, isSorted };
}

function scanned(rows: Iterable<Row>, isWanted: Test, most = Number.POSITIVE_INFINITY): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (found.length >= most) break;
    if (isWanted(row.document)) found.push(row);
  }
  return found;
}

/** A list sorts by its least element upwards and by its greatest downwards, as in MongoDB; equal ones by arrival. */
function sortRows(rows: Row[], sort: Sort): Row[] {
  const keys = Object.entries(sort);
  return rows.sort((a, b) => {
    for (const [field, direction] of keys) {
      const order = compareValues(extreme(a.document, field, direction), extreme(b.document, field, direction));
      if (order !== 0) return order * direction;
    }
    return a.order - b.order;
  });
}

function extreme(document: Document, field: string, direction: 1 | -1): unknown {
  const values = valuesAt(document, field);
  if (values.length < 2) return values[0];
  const items = values.filter((value) => !Array.isArray(value));
  return items.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best));
}
