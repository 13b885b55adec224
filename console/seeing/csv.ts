import { Readable } from 'node:stream';
import { BYTE_ORDER_MARK, writeRows } from '../../knowledge/files/table.ts';

export type Cell = string | number | undefined;

/** A table as it comes, line by line. */
export function streamCsv(head: string[], rows: Iterable<Cell[]> | AsyncIterable<Cell[]>): Readable {
  async function* lines(): AsyncGenerator<string> {
    yield `${BYTE_ORDER_MARK}${writeRows([head])}`;
    for await (const row of rows) yield writeRows([row.map((cell) => cell ?? '')]);
  }
  return Readable.from(lines());
}
