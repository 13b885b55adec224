import type { Filter } from '../store.ts';
import { someAt } from './paths.ts';
import { compareValues, isRecord, isSame, kindOf } from './values.ts';

export type Test = (value: unknown) => boolean;

/**
 * Makes a test of a filter. Every operator that the port names is known, any other is an error. A library's query takes 26 µs to
 * compile here, this one takes 1: see docs/decisions.
 */
export function matcherOf(filter: Filter): Test {
  const tests = Object.entries(filter).map(([key, condition]) => conditionOf(key, condition));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (document) => tests.every((test) => test(document));
}

/** A value as a list element or `$pull` sees it: operators test the value itself, plain fields test it as a document. */
export function elementTestOf(condition: unknown): Test {
  if (!isRecord(condition)) return equals(condition);
  if (!isOperators(condition)) return matcherOf(condition);
  const isElement = fieldOf('v', condition);
  return (value) => isElement({ v: value });
}

/** `{ $gt: 1 }` is one, `{ a: 1 }` is a value. */
export function isOperators(condition: unknown): condition is Record<string, unknown> {
  if (!isRecord(condition)) return false;
  for (const key in condition) return key.startsWith('$');
  return false;
}

function conditionOf(key: string, condition: unknown): Test {
  if (key === '$and') return every(filtersOf(key, condition));
  if (key === '$or') return some(filtersOf(key, condition));
  if (key.startsWith('$')) throw unknownOperator(key);
  return fieldOf(key, condition);
}

function fieldOf(path: string, condition: unknown): Test {
  if (condition instanceof RegExp) return atPath(path, matches(condition));
  if (!isOperators(condition)) return atPath(path, equals(condition));
  const tests = Object.entries(condition).map(([operator, operand]) => operatorOf(path, operator, operand, condition));
  return every(tests);
}

function operatorOf(path: string, operator: string, operand: unknown, all: Record<string, unknown>): Test {
  switch (operator) {
    case '$eq':
      return atPath(path, equals(operand));
    case '$ne':
      return not(atPath(path, equals(operand)));
    case '$in':
      return atPath(path, isIn(listOf(operator, operand)));
    case '$nin':
      return not(atPath(path, isIn(listOf(operator, operand))));
    case '$gt':
      return atPath(
        path,
        compares(operand, (order) => order > 0),
      );
    case '$gte':
      return atPath(
        path,
        compares(operand, (order) => order >= 0),
      );
    case '$lt':
      return atPath(
        path,
        compares(operand, (order) => order < 0),
      );
    case '$lte':
      return atPath(
        path,
        compares(operand, (order) => order <= 0),
      );
    case '$not':
      return not(fieldOf(path, operand));
    case '$exists':
      return exists(path, Boolean(operand));
    case '$size':
      return atPath(path, (value) => Array.isArray(value) && value.length === operand);
    case '$elemMatch':
      return hasElement(path, elementTestOf(operand));
    case '$regex':
      return atPath(path, matches(patternOf(operand, all['$options'])));
    case '$options':
      return () => true;
    default:
      throw unknownOperator(operator);
  }
}

function atPath(path: string, test: Test): Test {
  return (document) => someAt(document, path, test);
}

function equals(operand: unknown): Test {
  return (value) => isSame(value, operand);
}

function isIn(operands: unknown[]): Test {
  const tests = operands.map((operand) => (operand instanceof RegExp ? matches(operand) : equals(operand)));
  return (value) => tests.some((test) => test(value));
}

/** Only values of the operand's own kind are ever greater or less, as in MongoDB. */
function compares(operand: unknown, isWanted: (order: number) => boolean): Test {
  const kind = kindOf(operand);
  return (value) => kindOf(value) === kind && isWanted(compareValues(value, operand));
}

function exists(path: string, wanted: boolean): Test {
  const isThere = atPath(path, (value) => value !== undefined);
  return wanted ? isThere : not(isThere);
}

function hasElement(path: string, test: Test): Test {
  return atPath(path, (value) => Array.isArray(value) && value.some((item) => test(item)));
}

function matches(pattern: RegExp): Test {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function patternOf(operand: unknown, options: unknown): RegExp {
  const flags = typeof options === 'string' ? options.replace(/[^ims]/g, '') : '';
  if (operand instanceof RegExp) return new RegExp(operand.source, flags || operand.flags.replace(/[gy]/g, ''));
  return new RegExp(String(operand), flags);
}

function filtersOf(operator: string, condition: unknown): Test[] {
  return listOf(operator, condition).map((filter) => matcherOf(isRecord(filter) ? filter : {}));
}

function listOf(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw new TypeError(`[store] ${operator} needs a list`);
  return operand;
}

const every = (tests: Test[]): Test =>
  tests.length === 1 && tests[0] ? tests[0] : (value) => tests.every((test) => test(value));
const some =
  (tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

function unknownOperator(operator: string): TypeError {
  return new TypeError(`[store] ${operator} is no operator that both drivers know; store/store.ts lists them`);
}
