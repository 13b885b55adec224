import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | undefined;

/** A table as it comes, line by line; what a spreadsheet would take for a formula is kept a text. */
export function streamCsv(head: string[], rows: Iterable<Cell[]> | AsyncIterable<Cell[]>): Readable {
  async function* lines(): AsyncGenerator<string> {
    yield `\ufeff${stringify([head])}`;
    for await (const row of rows) yield stringify([row.map(harmless)]);
  }
  return Readable.from(lines());
}

/** Spreadsheets run what begins like this. */
function harmless(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  return /^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
}
