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
  const position = positionIn(text, reason);
  if (position === undefined) return `: ${reason}`;
  const before = text.slice(0, position).split('\n');
  const what = reason.replace(/(,? in JSON at position| \(line |, "|, \.\.\.").*/s, '');
  return ` at line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}: ${what}`;
}

/** V8 tells the position, or shows ten characters before the fault and ten after. */
function positionIn(text: string, reason: string): number | undefined {
  const told = /position (\d+)/.exec(reason)?.[1];
  if (told !== undefined) return Number(told);
  const shown = /, \.\.\."(.*)"(\.\.\.)? is not valid JSON$/s.exec(reason)?.[1];
  const start = shown === undefined ? -1 : text.indexOf(shown);
  return start < 0 ? undefined : start + 10;
}
