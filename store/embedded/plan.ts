import type { Sort } from '../store.ts';
import type { Condition } from './conditions.ts';
import type { KeyRange, OrderedIndex } from './orderedIndex.ts';
import { kindOf } from './values.ts';

/** How to find the matches of a filter by an index. */
export interface Plan {
  index: OrderedIndex;
  ranges: KeyRange[];
  /** The rows come in the order that was asked for, so that a limit can end the search. */
  isSorted: boolean;
  isBackwards: boolean;
}

/** More combinations of `$in` values than this are not looked up one by one. */
const MOST_RANGES = 1000;

/** The index that narrows the search most, or `undefined` when none helps. */
export function planOf(indexes: OrderedIndex[], conditions: Map<string, Condition>, sort: Sort): Plan | undefined {
  let best: Plan | undefined;
  let bestWorth = 0;
  for (const index of indexes) {
    const plan = planWith(index, conditions, sort);
    const worth = plan ? worthOf(plan) : 0;
    if (plan && worth > bestWorth) [best, bestWorth] = [plan, worth];
  }
  return best;
}

function planWith(index: OrderedIndex, conditions: Map<string, Condition>, sort: Sort): Plan | undefined {
  const [first = ''] = index.fields;
  if (index.definition.sparse && !answersSparse(conditions.get(first))) return undefined;
  const prefixes = prefixesOf(index.fields, conditions);
  const equal = prefixes[0]?.length ?? 0;
  const next = conditions.get(index.fields[equal] ?? '');
  const direction = prefixes.length === 1 && !index.isMultiple() ? directionOf(index, equal, sort) : 0;
  return {
    index,
    ranges: prefixes.map((prefix) => ({ prefix, ...boundsOf(next, index.isMultiple()) })),
    isSorted: direction !== 0,
    isBackwards: direction < 0,
  };
}

/** Fields that are fixed count most, an order that saves sorting next, a range last. */
function worthOf({ index, ranges, isSorted }: Plan): number {
  const [range] = ranges;
  if (!range) return Number.MAX_SAFE_INTEGER;
  const equal = range.prefix.length;
  const isWhole = equal === index.fields.length && (index.definition.unique ?? false);
  return (isWhole ? 100 : 0) + equal * 4 + (isSorted ? 2 : 0) + (range.lower || range.upper ? 1 : 0);
}

/** A sparse index does not know the documents that lack its field. */
function answersSparse(condition: Condition | undefined): boolean {
  if (!condition) return false;
  return condition.among ? !condition.among.includes(null) : true;
}

/** Every combination of the values that the leading fields are fixed to. */
function prefixesOf(fields: string[], conditions: Map<string, Condition>): unknown[][] {
  let prefixes: unknown[][] = [[]];
  for (const field of fields) {
    const among = conditions.get(field)?.among;
    if (!among || prefixes.length * among.length > MOST_RANGES) break;
    prefixes = prefixes.flatMap((prefix) => among.map((value) => [...prefix, value]));
  }
  return prefixes;
}

/** Of a list one element may be above and another below, so only one of two bounds can be looked up. */
function boundsOf(condition: Condition | undefined, isMultiple: boolean): Omit<KeyRange, 'prefix'> {
  const { lower, upper } = condition ?? {};
  if (!lower) return upper ? { upper } : {};
  const isBoth = upper && !isMultiple && kindOf(lower.value) === kindOf(upper.value);
  return isBoth ? { lower, upper } : { lower };
}

/** 1 or -1 when reading the index forwards or backwards gives the wanted order, 0 when it does not (or none is wanted). */
function directionOf(index: OrderedIndex, equal: number, sort: Sort): number {
  if (!Object.keys(sort).length) return 0;
  const fixed = new Set(index.fields.slice(0, equal));
  const wanted = Object.entries(sort).filter(([field]) => !fixed.has(field));
  const ratios = wanted.map(([field, direction], at) =>
    index.fields[equal + at] === field ? direction * (index.directions[equal + at] ?? 0) : 0,
  );
  const [first = 1] = ratios;
  return ratios.every((ratio) => ratio === first) ? first : 0;
}
