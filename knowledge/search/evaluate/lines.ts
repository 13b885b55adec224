import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type * as z from 'zod';

/** A file of questions, entries or examples that cannot be used; the message says which, where and what is wrong. */
export class EvaluationFileError extends Error {
  override readonly name = 'EvaluationFileError';
  readonly code = 'EVALUATION_FILE_FAULTY';
}

/** Reads a JSON object a line; the first faulty line is refused by its number. Empty lines are passed over. */
export async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new EvaluationFileError(`${name}: there is no such file, or it cannot be read (${path})`, { cause });
  });
  const items = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [readLine(line, `${name}, line ${i + 1}`, schema)] : []));
  if (items.length === 0) throw new EvaluationFileError(`${name}: is empty; expected a JSON object a line`);
  return items;
}

/** None while there is no file yet. */
export async function readLinesIfThere<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  return existsSync(path) ? readLines(path, schema) : [];
}

function readLine<T>(line: string, place: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw new EvaluationFileError(`${place}: ${faults.join('; ')}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new EvaluationFileError(`${place}: is not JSON`, { cause });
  }
}
