import type { AnsweredQuestion } from '../../../knowledge/search/asked/askedBefore.ts';
import type { SearchDocument } from '../../../knowledge/search/document.ts';
import type { Seen } from '../../../knowledge/search/evaluate/fit.ts';
import { addMeaning, readMeanings } from '../../../knowledge/search/evaluate/meaningOfSet.ts';
import { buildIndex, runQuestions } from '../../../knowledge/search/evaluate/runSet.ts';
import type { TestQuestion } from '../../../knowledge/search/evaluate/sets.ts';
import type { Embedder } from '../../../knowledge/search/meaning/embedder.ts';
import { createProgress } from './progress.ts';

/** A knowledge base to which questions are put. */
export interface Asking {
  /** What the words saw and, where there is a model, what it says; times are of the words. */
  ask(questions: TestQuestion[]): Promise<{ seen: Seen[]; times: number[] }>;
  buildMs: number;
}

export async function createAsking(documents: SearchDocument[], model?: Embedder): Promise<Asking> {
  const { index, ms } = buildIndex(documents);
  const vectors = model && (await readMeanings(model, documents));
  return {
    buildMs: ms,
    async ask(questions) {
      const progress = createProgress(questions.length);
      const { seen, times } = runQuestions(index, questions, progress.step);
      progress.end();
      return { seen: vectors ? await addMeaning(model, vectors, questions, seen) : seen, times };
    },
  };
}

/** As the running bot remembers them. */
export function answeredOf(questions: TestQuestion[], usualLanguage: string): AnsweredQuestion[] {
  return questions.map(({ q, lang = usualLanguage, gold }) => ({ text: q, language: lang, gold }));
}
