import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import type { DeskWording } from './wording.ts';

export type { DeskWording } from './wording.ts';

export const DESK_WORDINGS = { en, bn, es, hi, ar } as const satisfies Record<string, DeskWording>;

const BY_TAG = new Map<string, DeskWording>(Object.entries(DESK_WORDINGS));

/** As `wordingFor`: of a romanised language that of the language itself, of an unknown one English. */
export function deskWordingFor(language: string): DeskWording {
  return BY_TAG.get(language) ?? BY_TAG.get(language.slice(0, 2)) ?? en;
}
