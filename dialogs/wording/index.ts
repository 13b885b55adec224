import { en } from './en.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Record<string, Wording> = { en };

/** The wording of a language; of a romanised one (`hi-Latn`) that of the language itself, of an unknown one English. */
export function wordingFor(language: string): Wording {
  return WORDINGS[language] ?? WORDINGS[language.slice(0, 2)] ?? en;
}
