import { make } from './element.ts';
import type { LinkState } from './line/receiver.ts';
import type { Delivery } from './line/sender.ts';
import type { Wording } from './wording/wording.ts';

/** The longest that an answer is said to be on its way. */
const WAITING = 20_000;
/** What lasts shorter is not told. */
const MOMENT = 700;

/**
 * How the connection is, and that an answer is on its way. It lies over the messages, so that nothing moves when it comes:
 * words above, where the oldest message is, the dots below, where the next one will be.
 */
export function createStatus(wording: () => Wording) {
  const words = make('span', { role: 'status' });
  const dots = make('span', { class: 'dots', 'aria-hidden': 'true', hidden: true }, make('i'), make('i'), make('i'));
  const element = make('div', { class: 'status' }, words, dots);
  let isAwaiting = false;
  let dotsTimer: ReturnType<typeof setTimeout> | undefined;
  let linkTimer: ReturnType<typeof setTimeout> | undefined;

  function tell(text: string): void {
    if (words.textContent !== text) words.textContent = text;
  }

  function showTyping(isTyping: boolean): void {
    clearTimeout(dotsTimer);
    dots.hidden = !isTyping;
    if (isTyping) dotsTimer = setTimeout(() => showTyping(false), WAITING);
  }

  return {
    element,
    tell,

    awaitAnswer: (): void => {
      isAwaiting = true;
      tell('');
      showTyping(true);
    },

    delivered: (delivery: Delivery): void => {
      if (delivery === 'sent') tell('');
      showTyping(delivery === 'sent' && isAwaiting);
    },

    heard: (type: string): void => {
      if (type === 'message') isAwaiting = false;
      showTyping(type === 'typing');
    },

    showLink: (state: LinkState): void => {
      clearTimeout(linkTimer);
      if (state === 'open') return tell('');
      linkTimer = setTimeout(() => {
        const { offline, away, connecting } = wording();
        tell(navigator.onLine ? (state === 'away' ? away : connecting) : offline);
      }, MOMENT);
    },
  };
}
