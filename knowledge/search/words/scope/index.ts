import type { ScopeExample } from '../../scope.ts';
import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bnLatn.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hiLatn.ts';
import type { ScopeWords } from './scopeWords.ts';

const WRITTEN: ScopeWords[] = [english, bengali, spanish, hindi, arabic];
const ROMANISED: ScopeWords[] = [romanisedBengali, romanisedHindi];

/** The phrases of all languages with what they are examples of. */
export function scopeExamples(): (ScopeExample & { isRomanised: boolean })[] {
  return [...WRITTEN, ...ROMANISED].flatMap((words) =>
    (['elsewhere', 'offices'] as const).flatMap((label) =>
      phrasesOf(words[label]).map((text) => ({ text, label, isRomanised: ROMANISED.includes(words) })),
    ),
  );
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
