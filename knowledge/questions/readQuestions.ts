import { decode } from '../files/decode.ts';
import { FileError } from '../files/fileError.ts';
import { readTable } from '../files/table.ts';
import { valueOf } from '../raw.ts';
import { type CityQuestion, LONGEST_QUESTION, MOST_QUESTIONS } from './question.ts';

/** What was read of a file, or all that is wrong with it, each with its line. */
export type ReadQuestions = { questions: CityQuestion[]; faults: [] } | { questions?: undefined; faults: string[] };

interface Line {
  number: number;
  text: unknown;
  language: unknown;
  gold: unknown;
}

/**
 * A file of questions: JSONL with `{"q", "lang"?, "gold": [ids]}` a line, as `npm run evaluate` reads it, or CSV with the
 * columns `q`, `lang`, `gold`, ids separated by `|`. `language` is that of questions which name none.
 */
export function readQuestions(bytes: Uint8Array, language: string): ReadQuestions {
  try {
    const text = decode(bytes).replace(/^\ufeff/, '');
    if (!text.trim()) throw new FileError('has no questions in it');
    const lines = text.trimStart().startsWith('{') ? linesOfJson(text) : linesOfTable(text);
    if (!lines.length) throw new FileError('has no questions in it');
    if (lines.length > MOST_QUESTIONS)
      throw new FileError(`has ${lines.length} questions; ${MOST_QUESTIONS} are taken`);
    const faults = lines.flatMap(faultsOf);
    return faults.length
      ? { faults }
      : { questions: distinct(lines.map((line) => questionOf(line, language))), faults: [] };
  } catch (error) {
    if (error instanceof FileError) return { faults: [`The file ${error.message}.`] };
    throw error;
  }
}

function linesOfJson(text: string): Line[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (!line.trim()) return [];
    const item = parseLine(line, index + 1);
    return [
      { number: index + 1, text: valueOf(item, 'q'), language: valueOf(item, 'lang'), gold: valueOf(item, 'gold') },
    ];
  });
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FileError(`has no JSON in line ${number}`, { cause });
  }
}

function linesOfTable(text: string): Line[] {
  const [heads = [], ...rows] = readTable(text);
  const [q, lang, gold] = ['q', 'lang', 'gold'].map((name) => heads.findIndex((head) => head.trim() === name));
  if (q === undefined || q < 0 || gold === undefined || gold < 0)
    throw new FileError('is a table without the columns q and gold in its first line');
  return rows.map((row, index) => ({
    number: index + 2,
    text: row[q],
    language: row[lang ?? -1],
    gold: (row[gold] ?? '')
      .split('|')
      .map((id) => id.trim())
      .filter(Boolean),
  }));
}

function faultsOf({ number, text, language, gold }: Line): string[] {
  const faults: string[] = [];
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text)) faults.push('q: expected the words of a question');
  else if (text.length > LONGEST_QUESTION) faults.push(`q: expected ${LONGEST_QUESTION} characters at most`);
  if (language && !isTag(language)) faults.push('lang: expected a language, for example en');
  if (!Array.isArray(gold) || gold.some((id) => typeof id !== 'string'))
    faults.push('gold: expected the ids of the entries that answer it, or an empty list');
  return faults.map((fault) => `Line ${number}: ${fault}.`);
}

function isTag(tag: unknown): boolean {
  return typeof tag === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag.trim());
}

function questionOf({ text, language, gold }: Line, usual: string): CityQuestion {
  const tag = typeof language === 'string' && language.trim() ? language.trim() : usual;
  return { text: String(text).trim(), language: tag, gold: Array.isArray(gold) ? gold.map(String) : [] };
}

/** The same words in the same language are one question. */
function distinct(questions: CityQuestion[]): CityQuestion[] {
  return [...new Map(questions.map((one) => [`${one.language} ${one.text}`, one])).values()];
}
