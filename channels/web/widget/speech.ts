import { createMemory } from './browserMemory.ts';
import type { Settings } from './settings.ts';
import { type Language, type Wording, wordingOf } from './wording/wording.ts';

/** The language that the widget speaks just now: the page's, until the conversation goes on in another. */
export interface Speech {
  language: () => Language;
  wording: () => Wording;
  /** True when this is a change. */
  turnTo: (language: Language) => boolean;
}

export function createSpeech({ language: ofPage }: Settings): Speech {
  const memory = createMemory<{ ofPage: Language; language: Language }>('sessionStorage', 'right-door-language');
  const kept = memory.read();
  // Whoever went to the page's version in another language means that one.
  let language = kept?.ofPage === ofPage ? kept.language : ofPage;
  return {
    language: () => language,
    wording: () => wordingOf(language),
    turnTo: (chosen) => {
      if (chosen === language) return false;
      language = chosen;
      memory.write({ ofPage, language });
      return true;
    },
  };
}
