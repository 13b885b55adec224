import type { KnowledgeFile } from '../model.ts';
import { LISTS, type ListName, type RawKnowledge } from '../raw.ts';
import { fromCells, toCells } from './cells.ts';
import { FileError } from './fileError.ts';
import { BYTE_ORDER_MARK, readTable, writeRows } from './table.ts';

/** One list of the knowledge base as a table; `cells.ts` says how a field becomes a column. */
export function parseCsv(text: string, list: ListName): RawKnowledge {
  const [header = [], ...rows] = readTable(text);
  const columns = header.map((column) => column.trim());
  const twin = columns.find((column, index) => column && columns.indexOf(column) !== index);
  if (twin) throw new FileError(`the column ${twin} stands twice`);
  if (!columns.includes('id'))
    throw new FileError('has no column "id"; expected the names of the fields in the first line');
  const items = rows.map((row, index) => {
    if (row.length > columns.length)
      throw new FileError(
        `row ${index + 2} has more cells than the first line has columns; a text with a comma needs quotes`,
      );
    return fromCells(new Map(columns.flatMap((column, at) => (column ? [[column, row[at] ?? '']] : []))));
  });
  const nothing: RawKnowledge = { entries: [], offices: [], areas: [] };
  return { ...nothing, [list]: items };
}

/** `entries.csv`, `offices.csv` and `areas.csv`. */
export function writeCsv(file: KnowledgeFile): Record<`${ListName}.csv`, string> {
  const [entries, offices, areas] = LISTS.map((list) => `${BYTE_ORDER_MARK}${writeRows(tableOf(file, list))}`);
  return { 'entries.csv': entries ?? '', 'offices.csv': offices ?? '', 'areas.csv': areas ?? '' };
}

/** A list as rows of cells; the first has the names of the columns. */
export function tableOf(file: KnowledgeFile, list: ListName): string[][] {
  const first = FIRST_COLUMNS[list];
  const rows = file[list].map(toCells);
  const seen = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const rankOf = (column: string) => {
    const rank = first.indexOf(column.split('.', 1)[0] ?? '');
    return rank < 0 ? first.length : rank;
  };
  const columns = seen.length ? seen.sort((a, b) => rankOf(a) - rankOf(b)) : first.slice(0, 1);
  return [columns, ...rows.map((cells) => columns.map((column) => cells.get(column) ?? ''))];
}

/** Of a file that is named otherwise: what its columns tell. */
export function listOfColumns(text: string): ListName | undefined {
  const columns = new Set((readTable(text)[0] ?? []).map((column) => column.trim()));
  if (columns.has('kind')) return 'entries';
  if (columns.has('schedule.byday') || columns.has('timeZone')) return 'offices';
  return columns.has('postcodes') || columns.has('parent') ? 'areas' : undefined;
}

/** The order in which a person reads the fields of an item. */
const FIRST_COLUMNS: Record<ListName, string[]> = {
  entries:
    `id kind status names summaries aliases department eligibility documents cost time visits steps onlineUrl phones
    offices related validFrom validTo checkedOn checkedBy reviewBy`.split(/\s+/),
  offices: 'id names address position areas phones timeZone schedule closures accessibility'.split(' '),
  areas: 'id names postcodes position parent'.split(' '),
};
