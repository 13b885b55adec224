import type { KnowledgeFile } from '../model.ts';
import { LISTS } from '../raw.ts';
import { tableOf } from './csv.ts';
import { FileError } from './fileError.ts';
import { writeRows } from './table.ts';

export function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

/** Each sheet as a table of its own, named after it; sheets of other names are notes of somebody's, and left. */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<{ name: string; bytes: Uint8Array }[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    const known = sheets.filter(({ sheet }) => LISTS.some((list) => sheet.toLowerCase().includes(list)));
    if (!known.length) throw new FileError('has no sheet that is named entries, offices or areas');
    return known.map(({ sheet, data }) => ({
      name: `${sheet.toLowerCase()}.csv`,
      bytes: Buffer.from(writeRows(data.map((row) => row.map(textOf)))),
    }));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(`is not a workbook that can be read: ${name}`, { cause });
  }
}

/** Spreadsheets make numbers and days of what looks like one. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** A sheet a list; every cell is a text, so that no spreadsheet reckons with it. */
export async function writeWorkbook(file: KnowledgeFile): Promise<Buffer> {
  const { default: writeSheets } = await import('write-excel-file/node');
  const sheets = LISTS.map((list) => ({
    sheet: list,
    data: tableOf(file, list).map((row) => row.map((value) => ({ value, type: String }))),
  }));
  return writeSheets(sheets).toBuffer();
}
