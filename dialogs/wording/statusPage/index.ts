import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import type { StatusPageWording } from './wording.ts';

export const STATUS_PAGE_WORDINGS = { en, bn, es, hi, ar } as const satisfies Record<string, StatusPageWording>;

const BY_TAG = new Map<string, StatusPageWording>(Object.entries(STATUS_PAGE_WORDINGS));

/** As `wordingFor` does it. */
export function statusPageWordingFor(language: string): StatusPageWording {
  return BY_TAG.get(language) ?? BY_TAG.get(language.slice(0, 2)) ?? en;
}
