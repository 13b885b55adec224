import type { Activity } from './activity.ts';
import { forListeners, make } from './element.ts';
import { keyOf } from './line/ledger.ts';
import type { Delivery } from './line/sender.ts';
import { drawOwn } from './own.ts';
import { drawChoices, drawReply, type ReplyParts } from './reply.ts';
import { chooseLanguage, directionOf, type Wording, wordingOf } from './wording/wording.ts';

export interface LogParts extends ReplyParts {
  wording: () => Wording;
  sendAgain: () => void;
  /** Lies over the messages. */
  status: HTMLElement;
}

/** Nearer to the end than this, in pixels, a citizen reads along. */
const READING_ALONG = 60;
const MARGIN = 12;
/** Screen readers take notice of a live region after a moment; what is in it by then is not read out. */
const SETTLING = 250;

/** The messages. New ones are read out once; those from before the page was opened are not. */
export function createLog(parts: LogParts) {
  const { wording, choose, sendAgain, status, tell } = parts;
  const element = make('div', {
    class: 'log',
    role: 'log',
    tabindex: '0',
    'aria-relevant': 'additions',
    'aria-live': 'off',
  });
  const newest = make('button', {
    class: 'newest',
    type: 'button',
    hidden: true,
    click: () => show(element.lastElementChild),
  });
  const room = make('div', { class: 'room' }, element, status, newest);
  const states = new Map<string, HTMLElement>();

  element.addEventListener('scroll', () => {
    if (isReadingAlong()) newest.hidden = true;
  });

  const isReadingAlong = () => element.scrollHeight - element.scrollTop - element.clientHeight < READING_ALONG;

  /** By its beginning: what is longer than the panel is read from there. */
  function show(message: Element | null): void {
    if (message instanceof HTMLElement) element.scrollTop = message.offsetTop - MARGIN;
  }

  /** Whoever is reading further up is not disturbed. */
  function add(message: HTMLElement, isOwn: boolean): void {
    const follows = isOwn || isReadingAlong();
    element.append(message);
    newest.textContent = wording().newest;
    newest.hidden = follows;
    if (follows) show(message);
  }

  /** The citizen goes on: what could be chosen until now would be misunderstood. */
  function clearChoices(): void {
    for (const choice of element.querySelectorAll('.once')) choice.remove();
    for (const choices of element.querySelectorAll('.choices:empty')) choices.remove();
  }

  function setDelivery(key: string, delivery: Delivery): void {
    const { sending, sent, notSent, again, refused } = wording();
    const state = states.get(key);
    if (!state || state.dataset['is'] === delivery) return;
    const follows = isReadingAlong();
    state.dataset['is'] = delivery;
    const words = { sending, sent, waiting: notSent, refused }[delivery];
    state.replaceChildren(words);
    if (delivery === 'waiting') state.append(make('button', { type: 'button', click: sendAgain }, again));
    if (follows)
      element.scrollTop = Math.max(
        element.scrollTop,
        state.offsetTop + state.offsetHeight - element.clientHeight + MARGIN,
      );
    if (delivery === 'waiting' || delivery === 'refused') tell(words);
  }

  return {
    room,
    element,
    setDelivery,
    label: () => element.setAttribute('aria-label', wording().log),

    showLatest: () => show(element.lastElementChild),

    /** From now on, what is added is new. */
    goLive: () => setTimeout(() => element.setAttribute('aria-live', 'polite'), SETTLING),

    /** The widget's own first words, anew in another language. */
    greet: (isFirst: boolean): void => {
      const { greeting, examples, reply } = wording();
      const lines = greeting.map((line) => make('p', { class: 'bubble' }, line));
      const choices = isFirst
        ? drawChoices(
            examples.map((text) => ({ value: text, label: text })),
            choose,
          )
        : [];
      element.querySelector('.greeting')?.remove();
      element.prepend(make('div', { class: 'message reply greeting' }, forListeners(reply), ...lines, ...choices));
    },

    addReply: (activity: Activity): void => {
      const language = activity.channelData?.rightDoor?.language ?? activity.locale ?? '';
      const words = language ? wordingOf(chooseLanguage([language])) : wording();
      const attributes = {
        class: 'message reply',
        lang: language || false,
        dir: language ? directionOf(language) : 'auto',
      };
      clearChoices();
      add(make('div', attributes, forListeners(words.reply), ...drawReply(activity, words, parts)), false);
    },

    addOwn: (activity: Activity, delivery?: Delivery, file?: File): void => {
      const state = make('div', { class: 'state', 'aria-live': 'off' });
      const bubble = make('div', { class: 'bubble' }, ...drawOwn(activity, file, wording()));
      clearChoices();
      const message = make('div', { class: 'message own' }, forListeners(wording().you), bubble, state);
      states.set(keyOf(activity), state);
      add(message, true);
      if (delivery) setDelivery(keyOf(activity), delivery);
      show(message);
    },

    addNotice: (text: string): void => {
      add(make('p', { class: 'message notice' }, text), false);
    },
  };
}

export type Log = ReturnType<typeof createLog>;
