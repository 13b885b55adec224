import { make } from './element.ts';
import { icon } from './icon.ts';
import type { Settings } from './settings.ts';
import type { Speech } from './speech.ts';
import { directionOf, LANGUAGES, type Language, wordingOf } from './wording/wording.ts';

export interface PanelParts {
  settings: Settings;
  /** The physical side of the page, which a change of language does not change. */
  side: 'left' | 'right';
  speech: Speech;
  choose: (language: Language) => void;
  closed: () => void;
  children: HTMLElement[];
}

/** Where the panel takes the whole screen; the same condition as in `style.css`. */
const WHOLE_SCREEN = '(max-width: 30em), (max-height: 28em)';

/** The frame of the conversation: who speaks and how it knows, the language, the way out. */
export function createPanel({ settings, side, speech, choose, closed, children }: PanelParts) {
  const name = make('h2', { id: 'name' });
  const source = make('p');
  const languages = make(
    'select',
    { change: () => choose(languages.value as Language) },
    ...LANGUAGES.map((one) =>
      make('option', { value: one, lang: one, 'aria-label': wordingOf(one).self }, wordingOf(one).self),
    ),
  );
  const close = make('button', { type: 'button', click: () => element.close() }, icon('close'));
  const tongue = make('span', { class: 'tongue' }, icon('globe'), languages);
  const badge = make('span', { class: 'badge', 'aria-hidden': 'true' }, icon('talk'));
  const head = make('div', { class: 'head' }, badge, make('div', { class: 'who' }, name, source), tongue, close);
  const element = make('dialog', { class: `panel ${side}`, 'aria-labelledby': 'name' }, head, ...children);

  const isWhole = () => matchMedia(WHOLE_SCREEN).matches;

  element.addEventListener('close', closed);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) element.close();
  });

  return {
    element,
    isWhole,
    open: (): void => {
      if (element.open) return;
      if (isWhole()) element.showModal();
      else element.show();
    },
    /** As it was before the page changed: nothing takes the focus. */
    openQuietly: (): void => {
      element.open = true;
    },
    label: (): void => {
      const words = speech.wording();
      name.textContent = settings.name ?? words.speaker;
      source.textContent = words.source;
      languages.value = speech.language();
      languages.setAttribute('aria-label', words.language);
      close.setAttribute('aria-label', words.close);
      element.lang = speech.language();
      element.dir = directionOf(speech.language());
    },
  };
}
