/** A document as the embedded store keeps it: plain JSON under its id. */
export interface Document {
  _id: string;
  [field: string]: unknown;
}

/**
 * The order of values that MongoDB has: nothing, numbers, texts, objects, lists, booleans. Objects and lists are compared
 * as JSON, which is enough to tell equal ones (field order counts, as it does there) and to sort them always the same way.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const kind = kindOf(a);
  return kind - kindOf(b) || compareSameKind(kind, a, b);
}

/** Equal as a query means it: nothing stored is equal to `null`. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || compareValues(a, b) === 0;
}

export function kindOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return 2;
    case 'string':
      return 3;
    case 'boolean':
      return 6;
    case 'object':
      return value === null ? 1 : Array.isArray(value) ? 5 : 4;
    default:
      return 1;
  }
}

export function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compareSameKind(kind: number, a: unknown, b: unknown): number {
  if (kind === 1) return 0;
  if (kind === 6) return Number(a) - Number(b);
  return compareValues(JSON.stringify(a), JSON.stringify(b));
}
