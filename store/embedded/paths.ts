import { isRecord } from './values.ts';

/**
 * Asks `test` about every value that a dotted path leads to: through lists, each of their elements is followed; a list at
 * the end is asked about itself and about its elements. What is not there is asked about as `undefined`.
 */
export function someAt(document: unknown, path: string, test: (value: unknown) => boolean): boolean {
  if (!path.includes('.')) return isRecord(document) && someIn(document[path], test);
  return somePart(document, path.split('.'), 0, test);
}

/** Every value that a path leads to, a list at the end taken apart: what an index holds of a document. */
export function valuesAt(document: Record<string, unknown>, path: string): unknown[] {
  const direct = path.includes('.') ? undefined : document[path];
  if (direct !== undefined && typeof direct !== 'object') return [direct];
  const values: unknown[] = [];
  someAt(document, path, (value) => {
    values.push(value ?? null);
    return false;
  });
  return values;
}

/** Puts a value at a dotted path of a document that may be changed; objects on the way are made. */
export function setAt(document: Record<string, unknown>, path: string, value: unknown): void {
  const holder = holderOf(document, path.split('.'), true);
  if (holder) holder.parent[holder.field] = value;
}

export function unsetAt(document: Record<string, unknown>, path: string): void {
  const holder = holderOf(document, path.split('.'), false);
  if (holder) delete holder.parent[holder.field];
}

export function valueAt(document: Record<string, unknown>, path: string): unknown {
  const holder = holderOf(document, path.split('.'), false);
  return holder?.parent[holder.field];
}

function someIn(value: unknown, test: (value: unknown) => boolean): boolean {
  if (test(value)) return true;
  return Array.isArray(value) && value.some((item) => test(item));
}

function somePart(value: unknown, parts: string[], at: number, test: (value: unknown) => boolean): boolean {
  const part = parts[at];
  if (part === undefined) return someIn(value, test);
  if (isRecord(value)) return somePart(value[part], parts, at + 1, test);
  if (!Array.isArray(value)) return test(undefined);
  const index = /^\d+$/.test(part) ? value[Number(part)] : undefined;
  if (index !== undefined && somePart(index, parts, at + 1, test)) return true;
  return value.some((item) => isRecord(item) && somePart(item, parts, at, test));
}

interface Holder {
  parent: Record<string, unknown>;
  field: string;
}

function holderOf(document: Record<string, unknown>, parts: string[], make: boolean): Holder | undefined {
  const field = parts.at(-1) ?? '';
  let parent = document;
  for (const part of parts.slice(0, -1)) {
    const next = childOf(parent, part, make);
    if (!next) return undefined;
    parent = next;
  }
  refuseName(field);
  return { parent, field };
}

/** A list is stepped into as well: its fields are its positions. */
function childOf(parent: Record<string, unknown>, part: string, make: boolean): Record<string, unknown> | undefined {
  refuseName(part);
  const value = parent[part];
  if (isContainer(value)) return value;
  if (!make) return undefined;
  if (value !== undefined && value !== null)
    throw new TypeError(`[store] cannot make a field inside ${part}: it holds a value`);
  const made: Record<string, unknown> = {};
  parent[part] = made;
  return made;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `a.__proto__.b` would reach every object of the process. */
function refuseName(part: string): void {
  if (part === '__proto__' || part === '') throw new TypeError(`[store] not a field's name: ${JSON.stringify(part)}`);
}
