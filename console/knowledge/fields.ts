import type { TextLists, Texts } from '../../knowledge/model.ts';

/** An item as the fields of a form: `documents.0.names.en` → "Birth certificate". What is not there is empty. */
export type Fields = ReadonlyMap<string, string>;

export type Put = (name: string, value: string | number | null | undefined) => void;

/** Collects fields; what is empty is left out, so that two forms of the same item are equal. */
export function collectFields(fill: (put: Put) => void): Fields {
  const fields = new Map<string, string>();
  fill((name, value) => {
    if (value !== undefined && value !== null && value !== '') fields.set(name, String(value));
  });
  return fields;
}

export function putTexts(put: Put, name: string, texts: Texts | undefined): void {
  for (const [language, text] of Object.entries(texts ?? {})) put(`${name}.${language}`, text);
}

export function putLists(put: Put, name: string, lists: TextLists | undefined): void {
  for (const [language, items] of Object.entries(lists ?? {})) put(`${name}.${language}`, items.join('\n'));
}

export function putLines(put: Put, name: string, items: string[] | undefined): void {
  put(name, items?.join('\n'));
}

/** Texts by language, or nothing. */
export function textsFrom(fields: Fields, name: string): Texts | undefined {
  const found = under(fields, name).filter(([language]) => !language.includes('.'));
  return found.length ? Object.fromEntries(found) : undefined;
}

export function listsFrom(fields: Fields, name: string): TextLists | undefined {
  const found = under(fields, name).map(([language, text]): [string, string[]] => [language, linesOf(text)]);
  const filled = found.filter(([, items]) => items.length);
  return filled.length ? Object.fromEntries(filled) : undefined;
}

export function linesFrom(fields: Fields, name: string): string[] | undefined {
  const lines = linesOf(fields.get(name) ?? '');
  return lines.length ? lines : undefined;
}

/** The rows of a list that anything is written in, in order, each as fields of its own. */
export function rowsFrom(fields: Fields, name: string): Fields[] {
  const rows = new Map<number, Map<string, string>>();
  for (const [rest, value] of under(fields, name)) {
    const [index = '', ...more] = rest.split('.');
    const row = rows.get(Number(index)) ?? new Map<string, string>();
    row.set(more.join('.'), value);
    rows.set(Number(index), row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** A number as people write it; what is none stays a text, so that the check names it. */
export function numberFrom(fields: Fields, name: string): number | string | undefined {
  const text = fields.get(name)?.replace(/[\s,]/g, '');
  if (!text) return undefined;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Without what is absent: an item has no empty fields. */
export function filled<T extends Record<string, unknown>>(item: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export function orNothing<T>(items: T[]): T[] | undefined {
  return items.length ? items : undefined;
}

function under(fields: Fields, name: string): [string, string][] {
  return [...fields].flatMap(([key, value]): [string, string][] =>
    key.startsWith(`${name}.`) && value ? [[key.slice(name.length + 1), value]] : [],
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
