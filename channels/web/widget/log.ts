import type { Activity, Choice } from './activity.ts';
import { drawCard } from './card.ts';
import { forListeners, make } from './element.ts';
import { icon } from './icon.ts';
import { keepAnswer } from './keep.ts';
import { type Delivery, keyOf } from './line/conversation.ts';
import { writeText } from './text.ts';
import type { Ticks } from './ticks.ts';
import { chooseLanguage, directionOf, type Wording, wordingOf } from './wording/wording.ts';

export interface LogParts {
  wording(): Wording;
  ticks: Ticks;
  choose(choice: Choice): void;
  sendAgain(): void;
  /** Says something to those who listen, outside the log. */
  tell(text: string): void;
}

const MOST_ON_CARD = 3;

/** The messages. New ones are read out once; those from before the page was opened are not. */
export function createLog({ wording, ticks, choose, sendAgain, tell }: LogParts) {
  const element = make('div', { class: 'log', role: 'log', tabindex: '0', 'aria-relevant': 'additions', 'aria-live': 'off' });
  const newest = make('button', { class: 'newest', type: 'button', hidden: true, click: () => showEnd() });
  const room = make('div', { class: 'room' }, element, newest);
  const states = new Map<string, HTMLElement>();

  element.addEventListener('scroll', () => {
    if (isAtEnd()) newest.hidden = true;
  });

  const isAtEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight < 48;

  function showEnd(): void {
    element.scrollTop = element.scrollHeight;
    newest.hidden = true;
  }

  /** Brings a new message into sight by its beginning; who is reading further up is not disturbed. */
  function add(message: HTMLElement, isOwn: boolean): void {
    const follows = isOwn || isAtEnd();
    element.append(message);
    newest.textContent = wording().newest;
    newest.hidden = follows;
    if (follows) element.scrollTop = Math.min(element.scrollHeight, message.offsetTop - 12);
  }

  function clearChoices(): void {
    for (const choices of element.querySelectorAll('.choices[data-once]')) {
      if (choices.contains(choices.getRootNode() instanceof ShadowRoot ? (choices.getRootNode() as ShadowRoot).activeElement : null)) element.focus();
      choices.remove();
    }
  }

  function drawChoices(choices: Choice[], className = ''): HTMLElement | false {
    if (!choices.length) return false;
    const buttons = choices.map((choice) => make('button', { type: 'button', click: () => choose(choice) }, choice.label));
    return make('div', { class: `choices ${className}`, 'data-once': true }, ...buttons);
  }

  function drawAnswer(activity: Activity, language: string): HTMLElement[] {
    const { card, options } = activity.channelData?.rightDoor ?? {};
    const choices = options ?? offered(activity);
    const text = activity.text ?? '';
    if (!card) return [make('p', { class: 'bubble' }, writeText(text)), drawChoices(choices)].filter((part) => part !== false);
    const drawn = drawCard(card, ticks);
    const words = wordingOf(chooseLanguage([language]));
    const save = make('button', { type: 'button', click: () => void keepAnswer(drawn, text, () => tell(wording().copied)) }, words.save);
    const row = drawChoices(choices.slice(0, MOST_ON_CARD));
    return [drawn, ...(row ? [row] : []), make('div', { class: 'choices' }, save)];
  }

  return {
    room,
    element,
    showEnd,
    clearChoices,

    /** From now on, what is added is new. */
    goLive: () => setTimeout(() => element.setAttribute('aria-live', 'polite'), 250),

    greet(): void {
      const { greeting, examples, reply } = wording();
      const lines = greeting.map((line) => make('p', { class: 'bubble' }, line));
      const choices = drawChoices(examples.map((example) => ({ value: example, label: example })), 'examples');
      element.prepend(make('div', { class: 'message reply greeting' }, forListeners(reply), ...lines, choices));
    },

    addReply(activity: Activity): void {
      const language = activity.channelData?.rightDoor?.language ?? activity.locale ?? '';
      const parts = drawAnswer(activity, language);
      const direction = language ? directionOf(language) : 'auto';
      clearChoices();
      add(make('div', { class: 'message reply', lang: language || false, dir: direction }, forListeners(wording().reply), ...parts), false);
    },

    addOwn(activity: Activity, delivery?: Delivery, file?: File): void {
      const state = make('div', { class: 'state' });
      const bubble = make('div', { class: 'bubble' }, ...drawOwn(activity, file, wording()));
      clearChoices();
      add(make('div', { class: 'message own' }, forListeners(wording().you), bubble, state), true);
      states.set(keyOf(activity) ?? '', state);
      if (delivery) this.setDelivery(keyOf(activity) ?? '', delivery);
    },

    addNotice(text: string): void {
      add(make('p', { class: 'message notice' }, text), false);
    },

    setDelivery(key: string, delivery: Delivery): void {
      const { sending, sent, notSent, again, refused } = wording();
      const state = states.get(key);
      if (!state || state.dataset['delivery'] === delivery) return;
      state.dataset['delivery'] = delivery;
      const words = { sending, sent, waiting: notSent, refused }[delivery];
      const button = make('button', { type: 'button', click: sendAgain }, again);
      state.replaceChildren(words, ...(delivery === 'waiting' ? [button] : []));
      if (delivery === 'waiting' || delivery === 'refused') tell(words);
    },
  };
}

export type Log = ReturnType<typeof createLog>;

/** Buttons of a message that carries none of ours: the standard's own. */
function offered({ suggestedActions }: Activity): Choice[] {
  return (suggestedActions?.actions ?? []).map(({ title, value }) => ({ label: title ?? String(value), value: String(value ?? title) }));
}

function drawOwn(activity: Activity, file: File | undefined, { placeSent }: Wording): (Node | string)[] {
  if (activity.entities?.length && !activity.text) return [icon('pin'), placeSent];
  const name = file?.name ?? activity.attachments?.[0]?.name;
  if (!name) return [writeText(activity.text ?? '')];
  return [...(file?.type.startsWith('image/') ? [drawPicture(file)] : []), icon('file'), name];
}

/** The photo as the citizen knows it; a page that forbids such pictures shows the name alone. */
function drawPicture(file: File): HTMLElement {
  const url = URL.createObjectURL(file);
  const image = make('img', { src: url, alt: '', load: () => URL.revokeObjectURL(url), error: () => image.remove() });
  return image;
}
