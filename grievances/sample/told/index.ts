import type { Category } from '../../categories.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';

/** How it is told within a story, by language and kind: longer and less to the point than what people write alone. */
const TOLD: Record<string, Record<string, string>> = { en, bn, es, hi, ar };

export function withTold(category: Category): Category {
  const examples = { ...category.examples };
  for (const [language, byKind] of Object.entries(TOLD)) {
    const told = linesOf(byKind[category._id] ?? '');
    if (told.length) examples[language] = [...(examples[language] ?? []), ...told];
  }
  return { ...category, examples };
}

const linesOf = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
