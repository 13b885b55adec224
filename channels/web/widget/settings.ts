import { chooseLanguage, type Language } from './wording/wording.ts';

/** What the page says of its widget, by attributes of the script's tag. */
export interface Settings {
  /** Where the script came from: the only server that is talked to. */
  origin: string;
  language: Language;
  accent?: string | undefined;
  side: 'start' | 'end';
  /** Who speaks, `data-name`; otherwise a general word. */
  name?: string | undefined;
}

export function readSettings(script: HTMLScriptElement): Settings {
  const { lang, accent, side, name } = script.dataset;
  return {
    origin: new URL(script.src, document.baseURI).origin,
    language: chooseLanguage([lang, document.documentElement.lang, ...navigator.languages]),
    accent,
    side: side === 'start' ? 'start' : 'end',
    name,
  };
}
