import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Checked, checkLists, readLists } from '../check.ts';
import type { Fault } from '../fault.ts';
import { LISTS, type ListName, type RawKnowledge } from '../raw.ts';
import { type Known, NOTHING_KNOWN } from '../references.ts';
import { listOfColumns, parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { FileError } from './fileError.ts';
import { parseJson } from './json.ts';
import { parseJsonl } from './jsonl.ts';
import { isWorkbook, sheetsOf } from './workbook.ts';

/** Files that were read together, as one knowledge base, and where each of its items came from. */
export interface ReadFiles {
  /** Judges all files as one; places name the file when there are several. */
  check(known?: Known): Checked;
  /** How many items there are. */
  size: number;
}

interface Part {
  name: string;
  raw: RawKnowledge;
  faults: Fault[];
}

/** Reads JSON, JSONL and CSV files, and folders of CSV files, told by their names or, failing that, by what is in them. */
export async function readKnowledgeFiles(paths: string[]): Promise<ReadFiles> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const parts: Part[] = [];
  for (const path of files) parts.push(await readPart(basename(path), () => read(path)));
  return together(parts);
}

/** The same for files that were sent, each under its name; a workbook (`.xlsx`) has a sheet a list. */
export async function readKnowledgeBytes(files: { name: string; bytes: Uint8Array }[]): Promise<ReadFiles> {
  const parts: Part[] = [];
  for (const { name, bytes } of files)
    if (isWorkbook(name)) parts.push(...(await readWorkbook(name, bytes)));
    else parts.push(await readPart(name, async () => bytes));
  return together(parts);
}

function together(parts: Part[]): ReadFiles {
  const raw: RawKnowledge = { entries: [], offices: [], areas: [] };
  for (const list of LISTS) raw[list] = parts.flatMap((part) => part.raw[list]);
  const before = parts.flatMap(({ name, faults }) => faults.map((fault) => ({ ...fault, ...nameOf(name, parts) })));
  return {
    check: (known = NOTHING_KNOWN) => relocate(checkLists(raw, known, before), parts),
    size: LISTS.reduce((sum, list) => sum + raw[list].length, 0),
  };
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /^(entries|offices|areas)\.csv$/i.test(name));
  if (!names.length) return [path];
  return names.sort().map((name) => join(path, name));
}

async function readPart(name: string, readBytes: () => Promise<Uint8Array>): Promise<Part> {
  try {
    return { name, ...parse(decode(await readBytes()), name) };
  } catch (error) {
    return faultyPart(name, error);
  }
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<Part[]> {
  try {
    const sheets = await sheetsOf(name, bytes);
    return await Promise.all(sheets.map((sheet) => readPart(sheet.name, async () => sheet.bytes)));
  } catch (error) {
    return [faultyPart(name, error)];
  }
}

function faultyPart(name: string, error: unknown): Part {
  if (!(error instanceof FileError)) throw error;
  const raw: RawKnowledge = { entries: [], offices: [], areas: [] };
  return { name, raw, faults: [{ place: '', message: error.message, file: name }] };
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new FileError(reasonOf(cause, path), { cause });
  }
}

function reasonOf(cause: unknown, path: string): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return `there is no file ${path}`;
  if (code === 'EISDIR') return `is a folder without entries.csv, offices.csv or areas.csv: ${path}`;
  return `cannot be read: ${path}`;
}

function parse(text: string, path: string): Omit<Part, 'name'> {
  const plain = text.replace(/^\ufeff/, '');
  const form = formOf(plain, path);
  if (form === 'jsonl') return { raw: parseJsonl(plain), faults: [] };
  if (form === 'json') return readLists(parseJson(plain));
  const list = listNamed(path) ?? listOfColumns(plain);
  if (!list) throw new FileError('is a table, but of what? name it entries.csv, offices.csv or areas.csv');
  return { raw: parseCsv(plain, list), faults: [] };
}

function formOf(text: string, path: string): 'json' | 'jsonl' | 'csv' {
  const extension = extname(path).toLowerCase();
  if (extension === '.csv') return 'csv';
  if (extension === '.jsonl' || extension === '.ndjson') return 'jsonl';
  if (extension === '.json') return 'json';
  const start = text.trimStart();
  if (!start.startsWith('{')) return 'csv';
  return isJson(start.split('\n', 1)[0] ?? '') && start.trimEnd().includes('\n') ? 'jsonl' : 'json';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function listNamed(path: string): ListName | undefined {
  const name = basename(path).toLowerCase();
  return LISTS.find((list) => name.includes(list));
}

/** Places count through all files; each is told by its own file's count. */
function relocate(checked: Checked, parts: Part[]): Checked {
  if (checked.file || parts.length < 2) return checked;
  const [first, ...others] = checked.faults.map((fault) => relocateFault(fault, parts));
  return first ? { faults: [first, ...others] } : checked;
}

function relocateFault(fault: Fault, parts: Part[]): Fault {
  const at = /^(entries|offices|areas)\[(\d+)\]/.exec(fault.place);
  const list = LISTS.find((one) => one === at?.[1]);
  if (!at || !list || fault.file) return fault;
  let index = Number(at[2]);
  for (const { name, raw } of parts) {
    if (index < raw[list].length)
      return { ...fault, file: name, place: `${list}[${index}]${fault.place.slice(at[0].length)}` };
    index -= raw[list].length;
  }
  return fault;
}

function nameOf(name: string, parts: Part[]): { file?: string } {
  return parts.length > 1 ? { file: name } : {};
}
