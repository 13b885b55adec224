import type { Filter } from '../store.ts';
import { isOperators } from './match.ts';
import { isRecord, isScalar } from './values.ts';

export interface Bound {
  value: unknown;
  isIncluded: boolean;
}

/** What a filter demands of one field, as far as an index can answer it. */
export interface Condition {
  /** The value must be one of these; a plain equality is a list of one. */
  among?: unknown[];
  lower?: Bound;
  upper?: Bound;
}

/** The demands that every match must fulfil, by field: those at the top of the filter and those inside `$and`. */
export function conditionsOf(filter: Filter, conditions = new Map<string, Condition>()): Map<string, Condition> {
  for (const [key, demand] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(demand)) {
      for (const part of demand) if (isRecord(part)) conditionsOf(part, conditions);
    } else if (!key.startsWith('$')) addCondition(conditions, key, demand);
  }
  return conditions;
}

function addCondition(conditions: Map<string, Condition>, field: string, demand: unknown): void {
  const condition = conditions.get(field) ?? {};
  if (isScalar(demand)) condition.among ??= [demand];
  else if (isOperators(demand)) addOperators(condition, demand);
  if (condition.among || condition.lower || condition.upper) conditions.set(field, condition);
}

function addOperators(condition: Condition, demand: Record<string, unknown>): void {
  for (const [operator, operand] of Object.entries(demand)) {
    if (operator === '$in' && Array.isArray(operand) && operand.every(isScalar))
      condition.among ??= [...new Set(operand)];
    else if (operator === '$eq' && isScalar(operand)) condition.among ??= [operand];
    else if (isScalar(operand) && operand !== null) addBound(condition, operator, operand);
  }
}

/** The first bound of a side is taken; a second one is left to the filter's own test. */
function addBound(condition: Condition, operator: string, value: unknown): void {
  if (operator === '$gt' || operator === '$gte') condition.lower ??= { value, isIncluded: operator === '$gte' };
  else if (operator === '$lt' || operator === '$lte') condition.upper ??= { value, isIncluded: operator === '$lte' };
}
