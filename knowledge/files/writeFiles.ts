import { mkdir, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { KnowledgeFile } from '../model.ts';
import { writeCsv } from './csv.ts';
import { writeJsonl } from './jsonl.ts';

/**
 * Writes the knowledge base in the form that the name tells: `.json`, `.jsonl`, `.csv` or a folder (three tables in a folder
 * of that name). A file is written beside its place and moved there, so that a full disk leaves no half of one.
 */
export async function writeKnowledge(path: string, file: KnowledgeFile): Promise<void> {
  const extension = extname(path).toLowerCase();
  if (extension === '.json') return writeWhole(path, `${JSON.stringify(file, null, 2)}\n`);
  if (extension === '.jsonl' || extension === '.ndjson') return writeWhole(path, writeJsonl(file));
  const folder = path.replace(/\.csv$/i, '');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(writeCsv(file))) await writeWhole(join(folder, name), text);
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
