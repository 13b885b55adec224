import type { SearchDocument } from '../document.ts';
import { createSearchIndex, type SearchIndex } from '../searchIndex.ts';
import type { Seen } from './fit.ts';
import type { TestQuestion } from './sets.ts';

/** Questions as an index saw them, with how long each took. */
export interface SetRun {
  seen: Seen[];
  /** Milliseconds a question. */
  times: number[];
}

export function buildIndex(documents: SearchDocument[]): { index: SearchIndex; ms: number } {
  const started = performance.now();
  const index = createSearchIndex();
  index.putAll(documents);
  return { index, ms: performance.now() - started };
}

/** Asks every question; `onProgress` is told after each. */
export function runQuestions(
  index: SearchIndex,
  questions: TestQuestion[],
  onProgress: () => void = () => undefined,
): SetRun {
  const times: number[] = [];
  const seen = questions.map(({ q, lang, gold, oos }) => {
    const started = performance.now();
    const look = index.look(q, lang);
    times.push(performance.now() - started);
    onProgress();
    return { look, gold, ...(oos === undefined ? {} : { outOfScope: oos }) };
  });
  return { seen, times };
}
