import { tellField, wordValue } from '../views/words/knowledge.ts';
import type { Fields } from './fields.ts';
import type { TranslationGap } from './translations.ts';

/** A line of what an item says: the original, and another language beside it where the field is a text. */
export interface Saying {
  name: string;
  value: string;
  isText: boolean;
  isDay: boolean;
  /** In the other language. */
  other?: string;
  state?: TranslationGap['kind'];
}

export interface SayingsOf {
  original: string;
  other: string;
  /** What languages are told of; other tags (romanised aliases) are lines of their own. */
  languages: string[];
  gaps: TranslationGap[];
}

/** The fields of an item, two languages side by side; what the page shows in another form is left out. */
export function sayItem(fields: Fields, { original, other, languages, gaps }: SayingsOf): Saying[] {
  const told = new Set<string>();
  return [...fields].flatMap(([field, value]): Saying[] => {
    if (ELSEWHERE.test(field)) return [];
    const tag = languages.find((one) => field.endsWith(`.${one}`));
    const base = tag === undefined ? field : field.slice(0, -tag.length - 1);
    const isSeen = told.has(base) || (tag !== undefined && tag !== original && tag !== other);
    if (isSeen) return [];
    told.add(base);
    const name = tellField(base);
    if (tag === undefined)
      return [{ name, value: wordValue(field, value), isText: false, isDay: /^\d{4}-\d{2}-\d{2}$/.test(value) }];
    const state = gaps.find((gap) => gap.name === base && gap.language === other)?.kind;
    return [
      {
        name,
        value: fields.get(`${base}.${original}`) ?? '',
        isText: true,
        isDay: false,
        other: fields.get(`${base}.${other}`) ?? '',
        ...(state ? { state } : {}),
      },
    ];
  });
}

/** The id stands at the top, an office's hours in a table. */
const ELSEWHERE = /^(id$|week\.|seasons\.|closures\.)/;
