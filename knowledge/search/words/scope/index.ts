import type { ScopeExample } from '../../scope.ts';
import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bnLatn.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hiLatn.ts';
import type { ScopeWords } from './scopeWords.ts';

const ALL: ScopeWords[] = [english, bengali, spanish, hindi, arabic, romanisedBengali, romanisedHindi];

/** The phrases of all languages with what they are examples of. */
export function scopeExamples(): ScopeExample[] {
  return ALL.flatMap((words) =>
    (['elsewhere', 'offices'] as const).flatMap((label) =>
      words[label]
        .split(',')
        .map((phrase) => phrase.trim())
        .filter(Boolean)
        .map((text) => ({ text, label })),
    ),
  );
}
