import type { CitizenState } from './state.ts';
import type { AssistantSettings } from './deps.ts';
import { EXAMPLES } from './recognisers/examples/index.ts';
import { withoutReference } from './grievances/withoutReference.ts';
import { tokenise } from '../knowledge/search/tokens.ts';

/**
 * The language of a text, told from its script, else from the short words of the languages that share the Latin script;
 * `hi-Latn` and `bn-Latn` are told apart from them. `undefined` when the text does not show it.
 */
export interface LanguageTold {
  language: string;
  /** How many words show it. */
  words: number;
  /** How many words there are. */
  of: number;
}

const SCRIPTS: [language: string, script: RegExp][] = [
  ['bn', /\p{Script=Bengali}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ar', /\p{Script=Arabic}/u],
];

/** Told by their words, the default first where two are as likely. */
const LATIN = ['en', 'es', 'bn-Latn', 'hi-Latn'];
const TELLING = new Map(LATIN.map((tag) => [tag, new Set(tokenise(EXAMPLES[tag]?.telling ?? ''))]));

/** `languages` are those of the city: Latin letters without a telling word are the one language that it writes in them. */
export function tellLanguage(text: string, languages: string[] = []): LanguageTold | undefined {
  // A reference is written alike in every language.
  const words = tokenise(withoutReference(text)).filter((word) => !/^\d+$/.test(word));
  return tellScript(words) ?? tellLatin(words) ?? tellOnlyLatin(words, languages);
}

/** Where Bengali and Hindi are spoken, Latin letters may be theirs too. */
function tellOnlyLatin(words: string[], languages: string[]): LanguageTold | undefined {
  const [only, ...others] = languages.filter((tag) => LATIN.some((latin) => latin.startsWith(tag.slice(0, 2))));
  const isWord = words.some((word) => word.length >= SHORTEST_WORD && /^[a-z]+$/.test(word));
  const isOtherSpoken = others.length > 0 || only === undefined || !LATIN.includes(only.slice(0, 2));
  return isWord && !isOtherSpoken ? { language: only, words: 1, of: words.length } : undefined;
}

const SHORTEST_WORD = 4;

function tellScript(words: string[]): LanguageTold | undefined {
  // Nearly all of Latin writing stands below these scripts.
  if (!words.some((word) => word.charCodeAt(0) >= 0x600)) return undefined;
  const counted = SCRIPTS.map(([language, script]) => ({
    language,
    words: words.filter((word) => script.test(word)).length,
  }));
  const best = counted.reduce((a, b) => (b.words > a.words ? b : a));
  return best.words && best.words * 2 >= words.length ? { ...best, of: words.length } : undefined;
}

function tellLatin(words: string[]): LanguageTold | undefined {
  const counted = LATIN.map((language) => ({ language, words: countTelling(words, language) }));
  const [best, next] = counted.sort((a, b) => b.words - a.words);
  return best?.words && best.words !== next?.words ? { ...best, of: words.length } : undefined;
}

function countTelling(words: string[], language: string): number {
  const telling = TELLING.get(language);
  return words.filter((word) => telling?.has(word)).length;
}

/**
 * Follows the language of a message. What was chosen stays; otherwise a message in another script changes it, and one in the
 * same script when several of its words show it: one foreign word does not.
 */
export function followLanguage(
  state: CitizenState,
  told: LanguageTold | undefined,
  settings: AssistantSettings,
): string {
  const spoken = state.language ?? settings.defaultLanguage;
  const language = told && spokenBy(told.language, settings);
  if (!told || !language || state.languageFrom === 'chosen') return spoken;
  if (language !== spoken && !isEnough(told, state, spoken)) return spoken;
  // A word that every language here has says nothing of the citizen's own.
  if (language === spoken && state.languageFrom === undefined && told.words < 2) return spoken;
  state.language = language;
  state.languageFrom = 'told';
  return language;
}

/** The tag that the settings have for a language: romanised writing is answered in the language itself. */
export function spokenBy(language: string, { languages }: AssistantSettings): string | undefined {
  return languages.find((tag) => tag === language) ?? languages.find((tag) => tag === language.slice(0, 2));
}

function isEnough({ language, words, of }: LanguageTold, state: CitizenState, spoken: string): boolean {
  const isOtherScript = !LATIN.includes(language);
  if (isOtherScript) return words === of || words >= 2;
  // Whoever writes Latin letters where another script is usual has shown it with one word.
  if (state.languageFrom !== 'told') return words >= 2 || of <= 2 || !LATIN.includes(spoken.slice(0, 2));
  return words >= 2 && words * 3 >= of;
}
