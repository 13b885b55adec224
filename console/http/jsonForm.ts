import type { IncomingMessage } from 'node:http';
import { createForm, type Form, readWhole } from './form.ts';
import { RefusedError } from './result.ts';

export function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\b/i.test(headers['content-type'] ?? '');
}

/** An object of texts, numbers, yes and no, and lists of them, as a form of the same names. Throws `RefusedError`: 400 for anything else. */
export async function readJsonForm(request: IncomingMessage): Promise<Form> {
  const read = parse((await readWhole(request)).toString('utf8'));
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new RefusedError('UNREADABLE', 400);
  return createForm(Object.entries(read).flatMap(([name, value]) => fieldsOf(name, value)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RefusedError('UNREADABLE', 400, { cause });
  }
}

function fieldsOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => fieldsOf(name, one));
  if (value === null) return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[name, String(value)]];
  throw new RefusedError('UNREADABLE', 400);
}
