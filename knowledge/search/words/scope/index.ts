import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bnLatn.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hiLatn.ts';
import type { ScopeWords } from './scopeWords.ts';

const ALL: Record<string, ScopeWords> = {
  en: english,
  bn: bengali,
  es: spanish,
  hi: hindi,
  ar: arabic,
  'bn-Latn': romanisedBengali,
  'hi-Latn': romanisedHindi,
};

export interface ScopeExample {
  text: string;
  label: keyof ScopeWords;
  language: string;
}

/** The phrases of all languages with what they are examples of. */
export function scopeExamples(): ScopeExample[] {
  return Object.entries(ALL).flatMap(([language, words]) =>
    (['elsewhere', 'offices'] as const).flatMap((label) =>
      phrasesOf(words[label]).map((text) => ({ text, label, language })),
    ),
  );
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
