import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FileError } from './fileError.ts';
import { guardCell, unguardCell } from './guard.ts';

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The rows of a CSV, whatever sign is between its cells, without what was put in front of cells to guard them. */
export function readTable(text: string): string[][] {
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, bom: true };
    return parse(text, options).map((row) => row.map(unguardCell));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new FileError(`is not a table: ${cause.message}`, { cause });
  }
}

/** Lines of a CSV, each cell guarded. Every table that leaves the house is written here. */
export function writeRows(rows: (string | number)[][]): string {
  return stringify(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell))));
}

/** Spreadsheets of many countries write `;` for a comma. */
function delimiterOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
