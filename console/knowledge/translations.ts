import type { ItemVersion } from '../../knowledge/publishing.ts';
import type { Fields } from './fields.ts';

/** A text in one language that is not there, or was written before the original last changed. */
export interface TranslationGap {
  /** `names`, `documents.0.names`. */
  name: string;
  language: string;
  kind: 'missing' | 'older';
}

/** Aliases need no translation: people ask in other words, not in translated ones. */
const UNTRANSLATED = /^aliases$/;

/**
 * Compares every text with its original. `history` are the item's versions as fields, newest first; a text is as old as the
 * version that last changed it.
 */
export function findTranslationGaps(history: Fields[], original: string, languages: string[]): TranslationGap[] {
  const [now] = history;
  if (!now) return [];
  const names = [...now.keys()].flatMap((field) =>
    field.endsWith(`.${original}`) ? [field.slice(0, -original.length - 1)] : [],
  );
  return names
    .filter((name) => !UNTRANSLATED.test(name))
    .flatMap((name) =>
      languages
        .filter((language) => language !== original)
        .flatMap((language): TranslationGap[] => {
          if (!now.get(`${name}.${language}`)) return [{ name, language, kind: 'missing' }];
          const isOlder = ageOf(history, `${name}.${language}`) > ageOf(history, `${name}.${original}`);
          return isOlder ? [{ name, language, kind: 'older' }] : [];
        }),
    );
}

/** How many versions ago a field got its present text. */
function ageOf(history: Fields[], field: string): number {
  const [now] = history;
  const changed = history.findIndex((version) => version.get(field) !== now?.get(field));
  return changed === -1 ? history.length - 1 : changed - 1;
}

/** The versions of an item as fields, newest first. */
export function fieldsThroughTime<Item>(versions: ItemVersion<Item>[], fieldsOf: (item: Item) => Fields): Fields[] {
  return versions.map(({ item }) => fieldsOf(item));
}
