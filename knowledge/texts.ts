import type { Texts } from './model.ts';

/** A text and the language that it is in. */
export interface TextIn {
  text: string;
  language: string;
}

/**
 * The text in the citizen's language, or the nearest there is: the same language in another script or country (`hi-Latn` is
 * told in `hi`), the default language, the first there is. `undefined` when there is no text at all.
 */
export function textIn(texts: Texts | undefined, language: string, defaultLanguage: string): TextIn | undefined {
  const there = Object.keys(texts ?? {}).filter((tag) => texts?.[tag]?.trim());
  const chosen = nearestLanguage(there, language, defaultLanguage);
  const text = chosen === undefined ? undefined : texts?.[chosen];
  return chosen === undefined || text === undefined ? undefined : { text, language: chosen };
}

export function nearestLanguage(there: string[], language: string, defaultLanguage: string): string | undefined {
  return (
    there.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    there.find((tag) => tag.toLowerCase() === baseOf(language)) ??
    there.find((tag) => baseOf(tag) === baseOf(language)) ??
    there.find((tag) => tag === defaultLanguage) ??
    there.find((tag) => baseOf(tag) === baseOf(defaultLanguage)) ??
    there[0]
  );
}

export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
