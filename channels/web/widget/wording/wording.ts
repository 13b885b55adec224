import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';

/** Every word of the widget's own; what the city says comes from the server. */
export interface Wording {
  /** The name of the language, in the language. */
  self: string;
  /** On the round button, closed. */
  ask: string;
  askNew: string;
  /** Who speaks where the page gives no name, and how it knows. */
  speaker: string;
  source: string;
  close: string;
  log: string;
  greeting: string[];
  examples: string[];
  language: string;
  box: string;
  send: string;
  more: string;
  photo: string;
  place: string;
  placeWhy: string;
  placeYes: string;
  placeNo: string;
  placeSent: string;
  placeFailed: string;
  looking: string;
  you: string;
  reply: string;
  sending: string;
  sent: string;
  notSent: string;
  again: string;
  refused: string;
  connecting: string;
  offline: string;
  away: string;
  anew: string;
  ended: string;
  newest: string;
  save: string;
  copied: string;
}

const WORDINGS = { en, bn, es, hi, ar };
export type Language = keyof typeof WORDINGS;

/** Those that the city speaks, its own first: written in by `widgetBundle.ts`. */
declare const CITY_LANGUAGES: readonly string[];
export const LANGUAGES = CITY_LANGUAGES.filter(isLanguage);

export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}

/** The first of the tags (`bn-BD`, `hi-Latn`) that the city speaks; its own language when none is. */
export function chooseLanguage(tags: readonly (string | undefined)[]): Language {
  const spoken = tags.map((tag) => LANGUAGES.find((one) => one === tag?.toLowerCase().split('-')[0]));
  return spoken.find((one) => one !== undefined) ?? LANGUAGES[0] ?? 'en';
}

export function directionOf(tag: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps)\b/i.test(tag) ? 'rtl' : 'ltr';
}

function isLanguage(tag: string): tag is Language {
  return tag in WORDINGS;
}
