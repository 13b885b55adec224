import { make } from './element.ts';
import { icon } from './icon.ts';
import type { Settings } from './settings.ts';
import { directionOf, LANGUAGES, type Language, type Wording, wordingOf } from './wording/wording.ts';

export interface PanelParts {
  settings: Settings;
  /** The physical side of the page, which a change of language does not change. */
  side: 'left' | 'right';
  language(): Language;
  chooseLanguage(language: Language): void;
  closed(): void;
  children: HTMLElement[];
}

/** Where the panel takes the whole screen; the same condition as in `style.css`. */
const WHOLE_SCREEN = '(max-width: 30em), (max-height: 28em)';

/** The frame of the conversation: who speaks and how it knows, the language, the way out. */
export function createPanel({ settings, side, language, chooseLanguage, closed, children }: PanelParts) {
  const name = make('h2', { id: 'name' });
  const source = make('p');
  const languages = make(
    'select',
    { change: () => chooseLanguage(languages.value as Language) },
    ...LANGUAGES.map((one) =>
      make('option', { value: one, lang: one, 'aria-label': wordingOf(one).self }, wordingOf(one).self),
    ),
  );
  const close = make('button', { type: 'button', click: () => element.close() }, icon('close'));
  const tongue = make('span', { class: 'tongue' }, icon('globe'), languages);
  const badge = make('span', { class: 'badge', 'aria-hidden': 'true' }, icon('talk'));
  const head = make('div', { class: 'head' }, badge, make('div', { class: 'who' }, name, source), tongue, close);
  const element = make('dialog', { class: `panel ${side}`, 'aria-labelledby': 'name' }, head, ...children);

  element.addEventListener('close', closed);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) element.close();
  });

  return {
    element,
    isWhole: () => matchMedia(WHOLE_SCREEN).matches,
    open(): void {
      if (element.open) return;
      if (this.isWhole()) element.showModal();
      else element.show();
    },
    /** As it was before the page changed: nothing takes the focus. */
    openQuietly(): void {
      element.open = true;
    },
    label(words: Wording): void {
      name.textContent = settings.name ?? words.speaker;
      source.textContent = words.source;
      languages.value = language();
      languages.setAttribute('aria-label', words.language);
      close.setAttribute('aria-label', words.close);
      element.lang = language();
      element.dir = directionOf(language());
    },
  };
}
