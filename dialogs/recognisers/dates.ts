import { wordsOf } from './examples/examples.ts';
import { EXAMPLES } from './examples/index.ts';
import type { When } from './recogniser.ts';

/** The words of a message without the date in it, and the date. */
export interface Dated {
  rest: string[];
  when?: When;
}

interface Month {
  words: string[];
  month: number;
}

/** The months of all languages: people mix them. The longest first: "كانون الأول" before a month of one word. */
const MONTHS: Month[] = Object.values(EXAMPLES)
  .flatMap(({ times }) =>
    times.months.flatMap((names, index) => wordsOf(names).map((words) => ({ words, month: index + 1 }))),
  )
  .sort((a, b) => b.words.length - a.words.length);
const FIRST_WORDS = new Set(MONTHS.map(({ words }) => words[0]));
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** "16th", "১৬ই". */
const DAY = /^(\d{1,2})(?:st|nd|rd|th|ই|শে|লা|রা|ठा)?$/u;
/** "16 de diciembre", "16 of December". */
const BETWEEN = new Set(['de', 'of', 'the', 'del', 'من', 'شهر']);

/** "On 16 December", "December 16th", "el 16 de diciembre": the day of the month beside its name, in folded words. */
export function takeDate(words: string[]): Dated {
  for (let at = 0; at < words.length; at++) {
    if (!FIRST_WORDS.has(words[at])) continue;
    const found = MONTHS.find((one) => one.words.every((word, i) => words[at + i] === word));
    const dated = found && (dayBefore(words, at, found) ?? dayAfter(words, at, found));
    if (dated) return dated;
  }
  return { rest: words };
}

function dayBefore(words: string[], at: number, found: Month): Dated | undefined {
  const from = BETWEEN.has(words[at - 1] ?? '') ? at - 2 : at - 1;
  return without(words, from, at + found.words.length, words[from], found);
}

function dayAfter(words: string[], at: number, found: Month): Dated | undefined {
  const to = at + found.words.length;
  return without(words, at, to + 1, words[to], found);
}

function without(
  words: string[],
  from: number,
  to: number,
  said: string | undefined,
  { month }: Month,
): Dated | undefined {
  const day = Number(DAY.exec(said ?? '')?.[1]);
  if (!(day >= 1 && day <= (LONGEST[month - 1] ?? 0))) return undefined;
  return { rest: [...words.slice(0, from), ...words.slice(to)], when: { kind: 'date', month, day } };
}
