import { tokenise } from '../tokens.ts';
import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bn-Latn.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hi-Latn.ts';
import type { LanguageWords } from './languageWords.ts';

const BY_TAG: Record<string, LanguageWords> = {
  en: english,
  de: german,
  es: spanish,
  hi: hindi,
  bn: bengali,
  ar: arabic,
  'hi-Latn': romanisedHindi,
  'bn-Latn': romanisedBengali,
};
const ALL = Object.values(BY_TAG);

/** Folded common words of all languages: short questions mix them. */
export function commonWords(): Set<string> {
  return new Set(ALL.flatMap(({ common }) => tokenise(common)));
}

/**
 * Folded short forms and the words that each stands for, as one writes in a language: its own, and those of English that are
 * no word of it ("nos" is "numbers" in English only). Those of all languages where it is not known.
 */
export function shortForms(language?: string): Map<string, string[]> {
  const own = BY_TAG[language ?? ''] ?? BY_TAG[language?.slice(0, 2) ?? ''];
  if (own === undefined || own === english) return new Map(ALL.toReversed().flatMap((one) => [...formsOf(one)]));
  const words = new Set(tokenise(own.common));
  return new Map([...[...formsOf(english)].filter(([short]) => !words.has(short)), ...formsOf(own)]);
}

/** The same, each language's worked out once. */
export function shortFormsByLanguage(): (language: string | undefined) => Map<string, string[]> {
  const known = new Map<string, Map<string, string[]>>();
  return (language = '') => {
    const forms = known.get(language) ?? shortForms(language);
    known.set(language, forms);
    return forms;
  };
}

function formsOf({ shortForms: text }: LanguageWords): Map<string, string[]> {
  const forms = text.split(/[|\n]/).map((entry) => tokenise(entry));
  return new Map(forms.flatMap(([short, ...long]) => (short !== undefined && long.length ? [[short, long]] : [])));
}
