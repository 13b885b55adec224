import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeRows } from '../../knowledge/files/table.ts';
import { BYTE_ORDER_MARK } from '../../knowledge/files/table.ts';
import { MOST_QUESTIONS } from '../../knowledge/questions/question.ts';
import type { Questions } from '../../knowledge/questions/questions.ts';
import { readQuestions } from '../../knowledge/questions/readQuestions.ts';
import { download, NotFoundError, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { KNOWLEDGE, languageName } from '../views/words/knowledge.ts';
import type { Editors } from './editors.ts';

export interface QuestionPagesDeps {
  questions: Questions;
  knowledge: Pick<Knowledge, 'entry'>;
  editors: Editors;
  original: string;
}

const PATH = '/console/files/questions';
const SHOWN_FAULTS = 50;
const SHOWN = 20;

/** The city's own questions: every draft can be tried on them before it is published. */
export function createQuestionPages({ questions, knowledge, editors, original }: QuestionPagesDeps) {
  async function model() {
    const file = await questions.read();
    const strangers = [...new Set(file?.questions.flatMap(({ gold }) => gold.filter((id) => !knowledge.entry(id))))];
    return {
      most: MOST_QUESTIONS,
      file: file && {
        ...file,
        byName: await editors.nameOf(file.by),
        count: file.questions.length,
        unanswered: file.questions.filter(({ gold }) => !gold.length).length,
        first: file.questions.slice(0, SHOWN).map((one) => ({ ...one, languageName: languageName(one.language) })),
      },
      strangers: strangers.slice(0, SHOWN),
    };
  }

  const read = async (): Promise<Result> => show('knowledge/questions', await model());

  async function take(ask: Ask): Promise<Result> {
    const file = ask.form.file('file');
    if (!file) return showProblems('knowledge/questions', [{ field: 'file', text: KNOWLEDGE.noFile }], await model());
    const found = readQuestions(file.bytes, original);
    if (!found.questions) {
      const problems = found.faults.slice(0, SHOWN_FAULTS).map((text) => ({ field: 'file', text }));
      return showProblems('knowledge/questions', problems, await model());
    }
    await questions.take(found.questions, { by: ask.user.id, name: file.name });
    ask.record('questions', { count: found.questions.length, name: file.name });
    return redirect(PATH, { notice: KNOWLEDGE.questionsTaken(found.questions.length) });
  }

  async function drop(ask: Ask): Promise<Result> {
    await questions.drop();
    ask.record('questions');
    return redirect(PATH, { notice: KNOWLEDGE.questionsDropped });
  }

  async function save(): Promise<Result> {
    const file = await questions.read();
    if (!file) throw new NotFoundError('no questions');
    const rows = file.questions.map(({ text, language, gold }) => [text, language, gold.join('|')]);
    const body = `${BYTE_ORDER_MARK}${writeRows([['q', 'lang', 'gold'], ...rows])}`;
    return download({ contentType: 'text/csv; charset=utf-8', body, fileName: 'questions.csv' });
  }

  return { read, take, drop, save };
}
