import type { LeaningExample } from '../../search/leaning.ts';
import { scopeExamples } from '../../search/words/scope/index.ts';
import { english } from './en.ts';
import { arabic, bengali, hindi, romanisedBengali, romanisedHindi, spanish } from './others.ts';

const ALL = [english, bengali, romanisedBengali, hindi, romanisedHindi, spanish, arabic];

/** Danger of all languages, and all that is none: what sounds like it, and what people ask offices or chat about. */
export function dangerExamples(): LeaningExample[] {
  return [
    ...ALL.flatMap(({ danger }) => linesOf(danger)).map((text) => ({ text, isIt: true })),
    ...ALL.flatMap(({ calm }) => linesOf(calm)).map((text) => ({ text, isIt: false })),
    ...scopeExamples().map(({ text }) => ({ text, isIt: false })),
  ];
}

function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
