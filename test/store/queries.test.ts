import { expect } from 'chai';
import { keysOf } from '../../store/embedded/keys.ts';
import { createSortedMap } from '../../store/embedded/sortedMap.ts';
import { selectRows } from '../../store/embedded/select.ts';
import { createTable, type Table } from '../../store/embedded/table.ts';
import { compareValues, type Document } from '../../store/embedded/values.ts';
import type { Filter, Index, Sort } from '../../store/store.ts';
import { createRandom, type Random } from '../fixtures/random.ts';

const VALUES = [
  -1e9,
  -1.5,
  -1,
  0,
  1,
  1.5,
  2,
  2 ** 40,
  '',
  'a',
  'ab',
  'b',
  'a\0',
  'a\0b',
  'a\u0001',
  'ক',
  '\u{1f600}',
  true,
  false,
  null,
] as const;
const INDEXES: Index[] = [
  { fields: { a: 1, b: 1 } },
  { fields: { a: 1, b: -1, c: 1 } },
  { fields: { b: -1 } },
  { fields: { c: 1, a: 1 }, sparse: true },
  { fields: { tags: 1, a: 1 } },
];
const FIELDS = ['a', 'b', 'c', 'tags'] as const;

function documentBy(random: Random, id: number): Document {
  const document: Document = { _id: `d${id}` };
  for (const field of ['a', 'b', 'c'] as const) if (random.below(4)) document[field] = random.pick(VALUES);
  if (random.below(2))
    document['tags'] = random.below(2) ? random.times(random.below(4), () => random.pick(VALUES)) : random.pick(VALUES);
  return document;
}

function filterBy(random: Random): Filter {
  const condition = (): unknown => {
    const [value, other] = [random.pick(VALUES), random.pick(VALUES)];
    const all = [
      value,
      value,
      { $in: random.times(random.below(4), () => random.pick(VALUES)) },
      { $gt: value },
      { $gte: value, $lt: other },
      { $lte: value },
      { $ne: value },
      { $exists: true },
    ];
    return all[random.below(all.length)];
  };
  const filter: Filter = Object.fromEntries(random.times(random.below(4), () => [random.pick(FIELDS), condition()]));
  return random.below(4) ? filter : { $and: [filter, { [random.pick(FIELDS)]: condition() }] };
}

function sortBy(random: Random): Sort {
  return Object.fromEntries(random.times(random.below(3), () => [random.pick(FIELDS), random.pick([1, -1])]));
}

function tableWith(indexes: Index[]): Table {
  const table = createTable('documents');
  table.addIndexes(indexes);
  return table;
}

describe('a query of the embedded store', () => {
  it('finds the same with indexes as without, whatever is asked', () => {
    const random = createRandom(7);
    const indexed = tableWith(INDEXES);
    const plain = tableWith([]);
    for (let round = 0; round < 1500; round++) {
      const document = documentBy(random, random.below(150));
      const removed = random.below(4) ? undefined : `d${random.below(150)}`;
      for (const table of [indexed, plain]) {
        table.put(document, 1);
        if (removed) table.remove(removed);
      }
      const [filter, sort, limit] = [filterBy(random), sortBy(random), 1 + random.below(6)];
      const ids = (table: Table, options: object): string[] =>
        selectRows(table, filter, options).map(({ document }) => document._id);
      const what = JSON.stringify({ filter, sort });
      expect(ids(indexed, { sort }).sort(), what).to.deep.equal(ids(plain, { sort }).sort());
      const keys = (table: Table): unknown[] =>
        selectRows(table, filter, { sort, limit }).map(({ document }) =>
          Object.keys(sort).map((field) => extreme(document[field], sort[field] ?? 1)),
        );
      expect(keys(indexed), what).to.deep.equal(keys(plain));
    }
  });

  it('has keys that sort as the values do', () => {
    for (const direction of [1, -1] as const) {
      const keyOf = (value: unknown): string =>
        keysOf({ _id: 'x', a: value, b: 'z' }, { fields: { a: direction, b: 1 } })[0] ?? '';
      for (const one of VALUES) {
        for (const other of VALUES) {
          const byKey = keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;
          expect(byKey, JSON.stringify([one, other])).to.equal(Math.sign(compareValues(one, other)) * direction || 0);
        }
      }
    }
  });

  it('reads a sorted map as a sorted list, after thousands of changes', () => {
    const random = createRandom(11);
    const map = createSortedMap<number>();
    const model = new Map<string, number>();
    const keyOf = (number: number): string => String(number).padStart(6, '0');
    for (let round = 0; round < 6000; round++) {
      const key = keyOf(random.next() < 0.5 ? random.below(5000) : round);
      if (random.next() < 0.3) {
        map.delete(key);
        model.delete(key);
      } else if (!model.has(key)) {
        map.set(key, round);
        model.set(key, round);
      }
    }
    for (let from = 0; from < 6000; from += 711) {
      const [low, high] = [keyOf(from), keyOf(from + 1500)];
      const expected = [...model.keys()].filter((key) => key >= low && key < high).sort();
      for (const isBackwards of [false, true]) {
        const seen: string[] = [];
        map.scan(low, high, isBackwards, (value, key) => {
          expect(value).to.equal(model.get(key));
          return seen.push(key) > 0;
        });
        expect(seen).to.deep.equal(isBackwards ? expected.toReversed() : expected);
      }
    }
  });
});

/** What a field sorts by: of a list its least element, or its greatest. */
function extreme(value: unknown, direction: 1 | -1): unknown {
  if (!Array.isArray(value)) return value ?? null;
  return value.toSorted((a, b) => compareValues(a, b) * direction)[0] ?? null;
}
