import type { SearchDocument } from '../document.ts';
import { createSearchIndex } from '../searchIndex.ts';

/** A question with its answer: the entries in `gold`, or none where nothing answers it. */
export interface AnsweredQuestion {
  text: string;
  /** BCP 47. */
  language: string;
  gold: string[];
}

/** How much a question is like those that were asked before, 0..1: by the entry that answered them, and like those that none did. */
export interface Asked {
  byEntry: Map<string, number>;
  nobody: number;
}

/** What a city's answered questions say to the next one. */
export interface AskedBefore {
  of(text: string, language?: string): Asked;
  warmUp(): Promise<void>;
}

export const NOTHING_ASKED: Asked = { byEntry: new Map(), nobody: 0 };

/** Stands for what nobody answers; no entry is called so. */
const NOBODY = '';
const MOST = 10;

/**
 * The questions have an index of their own, in which an entry is nothing but what was asked for it. As aliases among the others
 * they would win too much where few entries have any (docs/decisions/0028).
 */
export function createAskedBefore(questions: AnsweredQuestion[]): AskedBefore {
  const index = createSearchIndex();
  index.putAll(documentsOf(questions));
  return {
    of(text, language) {
      const { ranked } = index.search(text, { limit: MOST, ...(language === undefined ? {} : { language }) });
      const byEntry = new Map(ranked.map(({ id, confidence }) => [id, confidence]));
      const nobody = byEntry.get(NOBODY) ?? 0;
      byEntry.delete(NOBODY);
      return { byEntry, nobody };
    },
    warmUp: () => index.warmUp(),
  };
}

function documentsOf(questions: AnsweredQuestion[]): SearchDocument[] {
  const asked = new Map<string, Record<string, string[]>>();
  for (const { text, language, gold } of questions)
    for (const id of gold.length ? gold : [NOBODY]) {
      const aliases = asked.get(id) ?? {};
      (aliases[language] ??= []).push(text);
      asked.set(id, aliases);
    }
  return Array.from(asked, ([id, aliases]) => ({ id, names: {}, aliases, summaries: {} }));
}
