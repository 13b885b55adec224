import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import type { NoticeWording } from './wording.ts';

export const NOTICE_WORDINGS = { en, bn, es, hi, ar } as const satisfies Record<string, NoticeWording>;

const BY_TAG = new Map<string, NoticeWording>(Object.entries(NOTICE_WORDINGS));

/** As `wordingFor` does it. */
export function noticeWordingFor(language: string): NoticeWording {
  return BY_TAG.get(language) ?? BY_TAG.get(language.slice(0, 2)) ?? en;
}
