import type { KnowledgeFile } from '../model.ts';
import type { RawKnowledge } from '../raw.ts';
import { textOf, valueOf } from '../raw.ts';
import { createSlugs, entryOfArticle } from './article.ts';
import { FileError } from './fileError.ts';

/**
 * A line an item. A line with a `type` (`entry`, `office`, `area`) is an item of the knowledge file, as `writeJsonl` writes
 * it; one without is an article: `{id, title, text, lang, aliases?}`.
 */
export function parseJsonl(text: string): RawKnowledge {
  const raw: RawKnowledge = { entries: [], offices: [], areas: [] };
  const slugOf = createSlugs();
  text.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim()) return;
    const item = parseLine(line, index + 1);
    const list = listNamed(textOf(item, 'type'));
    if (list) raw[list].push(withoutType(item));
    else raw.entries.push(entryOfArticle(item, slugOf));
  });
  return raw;
}

export function writeJsonl({ entries, offices, areas }: KnowledgeFile): string {
  const lines = [
    ...areas.map((area) => ({ type: 'area', ...area })),
    ...offices.map((office) => ({ type: 'office', ...office })),
    ...entries.map((entry) => ({ type: 'entry', ...entry })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FileError(`line ${number} is not JSON: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

function listNamed(type: string | undefined): keyof RawKnowledge | undefined {
  if (type === 'entry') return 'entries';
  if (type === 'office') return 'offices';
  return type === 'area' ? 'areas' : undefined;
}

function withoutType(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || valueOf(item, 'type') === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'type'));
}
