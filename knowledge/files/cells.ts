/**
 * One item as a row of cells: a column a field, the parts of a field after a dot (`names.en`, `cost.amount`), the members of a
 * list separated by `|` in one cell. A list of objects is a cell for each of their fields, its n-th part belonging to the
 * n-th object: `documents.names.en` is `Old passport|Two photographs`, `documents.note.en` is `the original|`. A `|` or `\`
 * inside a text is written `\|` and `\\`. Null, an empty list and an absent field are all an empty cell.
 */
export type Cells = Map<string, string>;

/** Fields that are lists of objects. */
const ROWS = new Set(['documents', 'steps', 'schedule', 'closures']);
const LISTS = new Set(['aliases', 'phones', 'offices', 'related', 'areas', 'accessibility', 'postcodes']);
const NUMBERS = /^(visits|cost\.(amount|min|max)|time\.(min|max)|position\.(lat|lon))$/;

export function toCells(item: object): Cells {
  const cells: Cells = new Map();
  for (const [field, value] of Object.entries(item)) {
    if (ROWS.has(field) && Array.isArray(value)) writeRows(cells, field, value);
    else writeValue(value, field, (column, cell) => cells.set(column, cell));
  }
  return cells;
}

export function fromCells(cells: Cells): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const [column, cell] of cells) {
    const [field = '', ...path] = column.split('.');
    if (!cell.trim()) continue;
    if (ROWS.has(field)) readRows((rows[field] ??= []), path, cell);
    else put(item, [field, ...path], readValue(column, field, cell));
  }
  return { ...item, ...rows };
}

function writeRows(cells: Cells, field: string, rows: unknown[]): void {
  const parts = new Map<string, string[]>();
  rows.forEach((row, index) => {
    writeValue(row, field, (column, cell) => {
      const list = parts.get(column) ?? rows.map(() => '');
      list[index] = escape(cell);
      parts.set(column, list);
    });
  });
  for (const [column, list] of parts) cells.set(column, list.join('|'));
}

function writeValue(value: unknown, path: string, write: (column: string, cell: string) => void): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) write(path, value.map((part) => escape(String(part))).join('|'));
  else if (typeof value === 'object')
    for (const [field, inner] of Object.entries(value)) writeValue(inner, `${path}.${field}`, write);
  else if (typeof value === 'string') write(path, value);
  else write(path, JSON.stringify(value));
}

function readRows(rows: Record<string, unknown>[], path: string[], cell: string): void {
  splitList(cell).forEach((part, index) => {
    while (rows.length <= index) rows.push({});
    const row = rows[index];
    if (row && part.trim()) put(row, path, part);
  });
}

function readValue(column: string, field: string, cell: string): unknown {
  if (LISTS.has(field)) return splitList(cell).filter((part) => part.trim());
  if (column === 'cost.free') return cell.trim().toLowerCase() === 'true' || cell;
  if (NUMBERS.test(column)) return /^\s*-?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
  return cell;
}

function put(target: Record<string, unknown>, path: string[], value: unknown): void {
  const [field = '', ...rest] = path;
  if (!rest.length) {
    target[field] = value;
    return;
  }
  const inner = Object.hasOwn(target, field) ? target[field] : undefined;
  const next = isRecord(inner) ? inner : {};
  target[field] = next;
  put(next, rest, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escape(text: string): string {
  return text.replace(/[\\|]/g, '\\$&');
}

function splitList(cell: string): string[] {
  const parts = [''];
  const add = (letter: string) => parts.push(`${parts.pop() ?? ''}${letter}`);
  for (let at = 0; at < cell.length; at++) {
    const [letter = '', next = ''] = [cell[at], cell[at + 1]];
    if (letter === '\\' && (next === '\\' || next === '|')) {
      add(next);
      at++;
    } else if (letter === '|') parts.push('');
    else add(letter);
  }
  return parts;
}
