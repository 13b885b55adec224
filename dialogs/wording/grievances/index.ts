import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import type { GrievanceWording } from './wording.ts';

export const GRIEVANCE_WORDINGS = { en, bn, es, hi, ar } as const satisfies Record<string, GrievanceWording>;

const BY_TAG = new Map<string, GrievanceWording>(Object.entries(GRIEVANCE_WORDINGS));

/** As `wordingFor` does it. */
export function grievanceWordingFor(language: string): GrievanceWording {
  return BY_TAG.get(language) ?? BY_TAG.get(language.slice(0, 2)) ?? en;
}
