import type { Texts } from '../model.ts';

/** In the order in which this data is written. */
export const LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'] as const;

export function texts(...all: [en: string, bn: string, es: string, hi: string, ar: string]): Texts {
  return Object.fromEntries(LANGUAGES.map((language, at) => [language, all[at] ?? '']));
}
