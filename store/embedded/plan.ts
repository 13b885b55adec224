import type { Sort } from '../store.ts';
import type { Bound, Condition } from './conditions.ts';
import { AFTER, type Key, kindPiece, pieceOf } from './keys.ts';
import type { KeyRange, OrderedIndex } from './orderedIndex.ts';
import { kindOf } from './values.ts';

/** How to find the matches of a filter by an index. */
export interface Plan {
  index: OrderedIndex;
  ranges: KeyRange[];
  /** The rows come in the order that was asked for, so that a limit can end the search. */
  isSorted: boolean;
  isBackwards: boolean;
  /** How much the index helps; 0 when not at all. */
  worth: number;
}

/** More combinations of `$in` values than this are not looked up one by one. */
const MOST_RANGES = 1000;

/** The index that narrows the search most, or `undefined` when none helps. */
export function planOf(indexes: OrderedIndex[], conditions: Map<string, Condition>, sort: Sort): Plan | undefined {
  let best: Plan | undefined;
  for (const index of indexes) {
    const plan = planWith(index, conditions, sort);
    if (plan && plan.worth > (best?.worth ?? 0)) best = plan;
  }
  return best;
}

function planWith(index: OrderedIndex, conditions: Map<string, Condition>, sort: Sort): Plan | undefined {
  const { fields, definition } = index;
  if (definition.sparse && !answersSparse(conditions.get(fields[0] ?? ''))) return undefined;
  const prefixes = prefixesOf(index, conditions);
  const { fixed } = prefixes;
  const next = fields[fixed];
  const condition = next === undefined ? undefined : conditions.get(next);
  const isOne = prefixes.keys.length === 1;
  const direction = isOne && !index.isMultiple() ? directionOf(index, fixed, sort) : 0;
  return {
    index,
    ranges: rangesOf(index, prefixes, condition),
    isSorted: direction !== 0,
    isBackwards: direction < 0,
    worth: worthOf(index, fixed, direction !== 0, condition),
  };
}

/** Fields that are fixed count most, an order that saves sorting next, a range last. */
function worthOf(
  { fields, definition }: OrderedIndex,
  fixed: number,
  isSorted: boolean,
  condition?: Condition,
): number {
  const isWhole = fixed === fields.length && definition.unique;
  const isBounded = condition?.lower ?? condition?.upper;
  return (isWhole ? 100 : 0) + fixed * 4 + (isSorted ? 2 : 0) + (isBounded ? 1 : 0);
}

/** A sparse index does not know the documents that lack its field. */
function answersSparse(condition: Condition | undefined): boolean {
  if (!condition) return false;
  return condition.among ? !condition.among.includes(null) : true;
}

interface Prefixes {
  keys: Key[];
  /** So many leading fields are fixed to a value, or to one of a few. */
  fixed: number;
}

/** Every combination of the values that the leading fields are fixed to. */
function prefixesOf({ fields, definition }: OrderedIndex, conditions: Map<string, Condition>): Prefixes {
  let keys: Key[] = [''];
  let fixed = 0;
  for (const field of fields) {
    const among = conditions.get(field)?.among;
    if (!among || keys.length * among.length > MOST_RANGES) break;
    const direction = definition.fields[field] ?? 1;
    const pieces = among.map((value) => pieceOf(value, direction));
    keys = keys.length === 1 && pieces.length === 1 ? [`${keys[0]}${pieces[0]}`] : everyPair(keys, pieces);
    fixed++;
  }
  return { keys, fixed };
}

function everyPair(keys: Key[], pieces: Key[]): Key[] {
  return keys.flatMap((key) => pieces.map((piece) => key + piece));
}

function rangesOf(index: OrderedIndex, { keys, fixed }: Prefixes, condition: Condition | undefined): KeyRange[] {
  const direction = index.definition.fields[index.fields[fixed] ?? ''] ?? 1;
  const { lower, upper } = boundsOf(condition, index.isMultiple());
  const [start, end] = direction > 0 ? [lower, upper] : [upper, lower];
  const any = start ?? end;
  if (!any) return keys.map((key) => ({ from: key, to: key + AFTER }));
  // Only values of the bound's own kind are ever greater or less.
  const kind = kindPiece(kindOf(any.value), direction);
  const from = start ? edgeOf(start, direction, !start.isIncluded) : kind;
  const to = end ? edgeOf(end, direction, end.isIncluded) : kind + AFTER;
  return keys.map((key) => ({ from: key + from, to: key + to }));
}

function edgeOf({ value }: Bound, direction: number, isBehind: boolean): Key {
  return pieceOf(value, direction) + (isBehind ? AFTER : '');
}

/** Of a list one element may be above and another below, so only one of two bounds can be looked up. */
function boundsOf(condition: Condition | undefined, isMultiple: boolean): { lower?: Bound; upper?: Bound } {
  const { lower, upper } = condition ?? {};
  if (!lower) return upper ? { upper } : {};
  const isBoth = upper && !isMultiple && kindOf(lower.value) === kindOf(upper.value);
  return isBoth ? { lower, upper } : { lower };
}

/** 1 or -1 when reading the index forwards or backwards gives the wanted order, 0 when it does not (or none is wanted). */
function directionOf({ fields, definition }: OrderedIndex, fixed: number, sort: Sort): number {
  let at = fixed;
  let direction = 0;
  for (const field in sort) {
    const place = fields.indexOf(field);
    if (place >= 0 && place < fixed) continue;
    const own = (sort[field] ?? 1) * (definition.fields[field] ?? 1);
    if (place !== at++ || (direction !== 0 && own !== direction)) return 0;
    direction = own;
  }
  return direction || (Object.keys(sort).length ? 1 : 0);
}
