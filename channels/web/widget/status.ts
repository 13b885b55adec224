import { make } from './element.ts';

const WAITING = 20_000;

/** How the connection is, and that an answer is on its way. It lies over the end of the messages, so that nothing moves when it comes. */
export function createStatus() {
  const words = make('span', { role: 'status' });
  const dots = make('span', { class: 'dots', 'aria-hidden': 'true', hidden: true }, make('i'), make('i'), make('i'));
  const element = make('div', { class: 'status' }, dots, words);
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    element,
    tell(text: string): void {
      if (words.textContent !== text) words.textContent = text;
    },
    showTyping(isTyping: boolean): void {
      clearTimeout(timer);
      dots.hidden = !isTyping;
      if (isTyping) timer = setTimeout(() => (dots.hidden = true), WAITING);
    },
  };
}
