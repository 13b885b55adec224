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

const ALL: LanguageWords[] = [english, german, spanish, hindi, bengali, arabic, romanisedHindi, romanisedBengali];

/** Folded common words of all languages: short questions mix them. */
export function commonWords(): Set<string> {
  return new Set(ALL.flatMap(({ common }) => tokenise(common)));
}

/** Folded short forms of all languages and the words that each stands for. */
export function shortForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const entry of ALL.flatMap((language) => language.shortForms.split(/[|\n]/))) {
    const [short, ...long] = tokenise(entry);
    if (short !== undefined && long.length > 0) forms.set(short, long);
  }
  return forms;
}
