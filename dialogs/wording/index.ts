import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import type { Wording } from './wording.ts';

export const WORDINGS = { en, bn, es, hi, ar } as const satisfies Record<string, Wording>;

const BY_TAG = new Map<string, Wording>(Object.entries(WORDINGS));

/** The wording of a language; of a romanised one (`hi-Latn`) that of the language itself, of an unknown one English. */
export function wordingFor(language: string): Wording {
  return BY_TAG.get(language) ?? BY_TAG.get(language.slice(0, 2)) ?? en;
}
