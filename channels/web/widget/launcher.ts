import { make } from './element.ts';
import { icon } from './icon.ts';
import type { Speech } from './speech.ts';

/** The round button; it tells, also to those who listen, when something was said while the conversation was closed. */
export function createLauncher(side: string, { language, wording }: Speech, open: () => void) {
  const button = make('button', { type: 'button', class: `launcher ${side}`, click: open }, icon('talk'));
  const herald = make('div', { class: 'unseen', role: 'status' });

  function label(): void {
    const { ask, askNew } = wording();
    button.lang = language();
    button.setAttribute('aria-label', button.classList.contains('new') ? askNew : ask);
  }

  function mark(isNew: boolean): void {
    button.classList.toggle('new', isNew);
    herald.textContent = isNew ? wording().askNew : '';
    label();
  }

  return {
    elements: [button, herald],
    label,
    markNew: (): void => mark(true),
    hide: (): void => {
      button.hidden = true;
      mark(false);
    },
    /** Back where it was, with the focus of whoever closed the panel. */
    comeBack: (): void => {
      button.hidden = false;
      button.focus({ preventScroll: true });
    },
  };
}
