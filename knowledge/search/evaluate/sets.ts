import { extname } from 'node:path';
import * as z from 'zod';
import { describeFault } from '../../fault.ts';
import { entryOfArticle } from '../../files/article.ts';
import { readKnowledgeFiles } from '../../files/readFiles.ts';
import type { Entry } from '../../model.ts';
import { searchDocumentOf } from '../../searchDocument.ts';
import type { SearchDocument } from '../document.ts';
import type { LabelledText } from '../classifier.ts';
import { EvaluationFileError, readLines } from './lines.ts';

/** A question and the entries that answer it; none when nothing in the knowledge base does. */
export interface TestQuestion {
  q: string;
  lang?: string | undefined;
  gold: string[];
  /** Of one without an answer: `near` or `far` from what there is. */
  oos?: string | undefined;
}

const QUESTION = z.object({
  q: z.string(),
  lang: z.string().optional(),
  gold: z.array(z.string()),
  oos: z.string().optional(),
});

const EXAMPLE = z.object({ text: z.string(), label: z.string() });

const LIST = z.array(z.string()).optional();
const ARTICLE = z.looseObject({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string().optional(),
  lang: z.string().optional(),
  aliases: LIST,
  aliases_hi_latn: LIST,
});

export function readQuestions(path: string): Promise<TestQuestion[]> {
  return readLines(path, QUESTION);
}

export function readExamples(path: string): Promise<LabelledText[]> {
  return readLines(path, EXAMPLE);
}

/** Articles a line as in the question sets, or a knowledge file; entries become what citizens would search. */
export async function readEntries(path: string): Promise<SearchDocument[]> {
  if (extname(path).toLowerCase() === '.json') return readKnowledgeFile(path);
  const articles = await readLines(path, ARTICLE);
  // Their ids stay as they are: the questions' answers name them. The fields are those of an entry, checked above.
  return articles.map((article) => searchDocumentOf(entryOfArticle(article, (id) => id) as Entry));
}

async function readKnowledgeFile(path: string): Promise<SearchDocument[]> {
  const checked = (await readKnowledgeFiles([path])).check();
  if (!checked.file) throw new EvaluationFileError(checked.faults.map(describeFault).join('\n'));
  return checked.file.entries.filter(({ status }) => status === 'published').map(searchDocumentOf);
}

/** Refuses questions whose answers are not in the knowledge base. */
export function checkAnswers(name: string, questions: TestQuestion[], documents: SearchDocument[]): void {
  const ids = new Set(documents.map(({ id }) => id));
  questions.forEach(({ gold }, i) => {
    const stranger = gold.find((id) => !ids.has(id));
    if (stranger === undefined) return;
    throw new EvaluationFileError(
      `${name}, question ${i + 1}: gold: there is no entry "${stranger}" in the knowledge base`,
    );
  });
}
