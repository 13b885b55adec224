import type { Category, Detail } from '../../../grievances/categories.ts';
import type { Grievances } from '../../../grievances/grievances.ts';
import { tokenise } from '../../../knowledge/search/tokens.ts';

/** How many words may stand between a detail's name and its value: "pole number is 4217". */
const NEAR = 3;

/** The details that a text has told already: a value of the right form, after a word of the detail's name. */
export function detailsIn(grievances: Grievances, { details }: Category, text: string): Record<string, string> {
  const words = text.split(/\s+/u).filter(Boolean);
  return Object.fromEntries(
    details.flatMap((detail): [string, string][] => {
      const value = valueAfterName(grievances, detail, words);
      return value === undefined ? [] : [[detail.id, value]];
    }),
  );
}

function valueAfterName({ categories }: Grievances, detail: Detail, words: string[]): string | undefined {
  if (!detail.isCode) return undefined;
  const names = new Set(
    Object.values(detail.names).flatMap((name) => tokenise(name).filter((word) => word.length > 3)),
  );
  const mentions = [...words.keys()].filter((at) => tokenise(words[at] ?? '').some((one) => names.has(one)));
  const after = mentions.flatMap((at) => words.slice(at + 1, at + 1 + NEAR));
  const codes = after.map((word) => word.replace(/[^\p{L}\p{N}-]+$/u, '')).filter((word) => /\p{N}/u.test(word));
  return codes.map((word) => categories.checkDetail(detail, word)).find((value) => value !== undefined);
}

/** The value in an answer to the question for it: the whole of it, or a part of a sentence around it. */
export function detailSaid({ categories }: Grievances, detail: Detail, text: string): string | undefined {
  const whole = categories.checkDetail(detail, text);
  if (whole !== undefined || !detail.isCode) return whole;
  const words = text.split(/[\s,;:!?()"]+|\.(?=\s|$)/u).filter((word) => /\p{N}/u.test(word));
  return words.map((word) => categories.checkDetail(detail, word)).find((value) => value !== undefined);
}
