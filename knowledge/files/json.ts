import { FileError } from './fileError.ts';

/** What a JSON text holds; a fault in it is told by its line. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(`is not JSON${lineOf(text, cause)}`, { cause });
  }
}

function lineOf(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position === undefined) return `: ${reason}`;
  const before = text.slice(0, Number(position)).split('\n');
  const what = reason.replace(/ in JSON at position.*| \(line .*|, \.\.\..*/s, '');
  return ` at line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}: ${what}`;
}
