import type { Update } from '../store.ts';
import { copyOf } from './copy.ts';
import { elementTestOf } from './match.ts';
import { setAt, unsetAt, valueAt } from './paths.ts';
import { compareValues, isRecord, isSame, type Document } from './values.ts';

/**
 * The document as it is after the update; the one given stays as it was. What the update does not touch is shared by both:
 * stored documents are never changed in their place, and are copied before they are handed out.
 */
export function updated(document: Document, update: Update): Document {
  const copy: Document = { ...document };
  for (const [operator, changes] of Object.entries(update)) {
    const apply = operators[operator];
    if (!apply)
      throw new TypeError(`[store] ${operator} is no update that both drivers know; store/store.ts lists them`);
    for (const [path, operand] of Object.entries(changes ?? {})) {
      if (path.includes('.')) ownAlong(copy, path);
      apply(copy, path, operand);
    }
  }
  if (copy._id !== document._id) throw new TypeError('[store] the id of a document cannot be changed');
  return copy;
}

/** Copies of its own of what stands above a dotted path, so that changing it there changes no other document. */
function ownAlong(document: Document, path: string): void {
  let parent: Record<string, unknown> = document;
  for (const part of path.split('.').slice(0, -1)) {
    const child = Object.hasOwn(parent, part) ? parent[part] : undefined;
    if (typeof child !== 'object' || child === null) return;
    // A list's fields are its positions.
    const own = (Array.isArray(child) ? [...child] : { ...child }) as Record<string, unknown>;
    parent[part] = own;
    parent = own;
  }
}

type Apply = (document: Document, path: string, operand: unknown) => void;

const operators: Record<string, Apply> = {
  $set: (document, path, operand) => {
    if (operand !== undefined) setAt(document, path, copyOf(operand));
  },
  $unset: (document, path) => unsetAt(document, path),
  $inc: (document, path, operand) => setAt(document, path, numberAt(document, path) + Number(operand)),
  $min: (document, path, operand) => setWhen(document, path, operand, (order) => order < 0),
  $max: (document, path, operand) => setWhen(document, path, operand, (order) => order > 0),
  $push: (document, path, operand) => setAt(document, path, pushed(listAt(document, path), operand)),
  $addToSet: (document, path, operand) => setAt(document, path, withAll(listAt(document, path), operand)),
  $pull: (document, path, operand) => {
    if (valueAt(document, path) !== undefined) setAt(document, path, without(listAt(document, path), operand));
  },
};

function numberAt(document: Document, path: string): number {
  const value = valueAt(document, path) ?? 0;
  if (typeof value !== 'number') throw new TypeError(`[store] $inc needs a number at ${path}`);
  return value;
}

function listAt(document: Document, path: string): unknown[] {
  const value = valueAt(document, path) ?? [];
  if (!Array.isArray(value)) throw new TypeError(`[store] ${path} is not a list`);
  return value;
}

function setWhen(document: Document, path: string, operand: unknown, isWanted: (order: number) => boolean): void {
  const value = valueAt(document, path);
  if (value === undefined || isWanted(compareValues(operand, value))) setAt(document, path, copyOf(operand));
}

/** `{ $each, $slice }` as in MongoDB: a negative `$slice` keeps the last ones. */
function pushed(list: unknown[], operand: unknown): unknown[] {
  const all = [...list, ...itemsOf(operand)];
  const slice = isRecord(operand) && '$each' in operand ? operand['$slice'] : undefined;
  if (typeof slice !== 'number') return all;
  return slice < 0 ? all.slice(slice) : all.slice(0, slice);
}

function withAll(list: unknown[], operand: unknown): unknown[] {
  const all = [...list];
  for (const item of itemsOf(operand)) if (!all.some((other) => isSame(other, item))) all.push(item);
  return all;
}

function without(list: unknown[], operand: unknown): unknown[] {
  const isPulled = elementTestOf(operand);
  return list.filter((item) => !isPulled(item));
}

function itemsOf(operand: unknown): unknown[] {
  return isRecord(operand) && Array.isArray(operand['$each']) ? copyOf(operand['$each']) : [copyOf(operand)];
}
