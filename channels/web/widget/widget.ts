import type { Activity, Choice } from './activity.ts';
import { createComposer } from './composer.ts';
import { make } from './element.ts';
import { icon } from './icon.ts';
import { followKeyboard } from './keyboard.ts';
import { createAlarm } from './line/alarm.ts';
import { createConversation } from './line/conversation.ts';
import { createDirectLine } from './line/directLine.ts';
import type { LinkState } from './line/receiver.ts';
import { createLog } from './log.ts';
import { createMemory } from './memory.ts';
import { createPanel } from './panel.ts';
import type { Settings } from './settings.ts';
import { createStatus } from './status.ts';
import { applyAccent } from './theme.ts';
import { createTicks } from './ticks.ts';
import { chooseLanguage, directionOf, type Language, wordingOf } from './wording/wording.ts';

/** How the widget stands in this tab; the conversation keeps its own. */
interface Stand {
  isOpen: boolean;
  language?: Language;
}

/** The widget as one element: the round button, and behind it the conversation. Nothing is asked of the server before it is opened. */
export function createWidget(settings: Settings): HTMLElement {
  const memory = createMemory<Stand>('sessionStorage', 'right-door');
  const stand: Stand = memory.read() ?? { isOpen: false };
  let language = stand.language ?? settings.language;
  const wording = () => wordingOf(language);
  const side = (settings.side === 'end') === (directionOf(settings.language) === 'ltr') ? 'right' : 'left';

  const alarm = createAlarm();
  const status = createStatus();
  const ticks = createTicks(createMemory('localStorage', 'right-door-ticks'));
  const log = createLog({ wording, ticks, choose, sendAgain: alarm.ring, status: status.element, tell: status.tell });
  const talk = createConversation({
    line: createDirectLine(settings.origin),
    origin: settings.origin,
    memory: createMemory('sessionStorage', 'right-door-talk'),
    alarm,
    heard,
    delivered: log.setDelivery,
    linked: showLink,
    begunAnew: () => log.addNotice(wording().anew),
  });
  const composer = createComposer({
    wording,
    tell: status.tell,
    sendText: (text) => say({ text }),
    sendFile: (file) => say({}, file),
    sendPlace: (place) => say({ entities: [place] }),
  });
  const launcher = make('button', { type: 'button', class: `launcher ${side}`, click: open }, icon('talk'));
  const panel = createPanel({
    settings,
    side,
    language: () => language,
    chooseLanguage: pickLanguage,
    closed,
    children: [log.room, composer.element],
  });
  const frame = make('div', { class: 'frame' }, launcher, panel.element);
  let isBegun = false;

  function begin(): void {
    if (isBegun) return;
    isBegun = true;
    log.greet(!talk.transcript().length);
    for (const { activity, isOwn } of talk.transcript()) (isOwn ? log.addOwn : log.addReply)(activity);
    for (const activity of talk.queue()) log.addOwn(activity, 'sending');
    log.goLive();
    followKeyboard(panel.element);
    talk.open();
  }

  function open(): void {
    begin();
    launcher.hidden = true;
    panel.open();
    composer.box.focus({ preventScroll: true });
    log.showLatest();
    rest({ isOpen: true });
    launcher.classList.remove('new');
    label();
  }

  function closed(): void {
    launcher.hidden = false;
    launcher.focus({ preventScroll: true });
    rest({ isOpen: false });
  }

  function rest(change: Partial<Stand>): void {
    memory.write(Object.assign(stand, change));
  }

  function label(): void {
    const words = wording();
    panel.label(words);
    composer.label();
    log.element.setAttribute('aria-label', words.log);
    launcher.lang = language;
    launcher.setAttribute('aria-label', launcher.classList.contains('new') ? words.askNew : words.ask);
  }

  function setLanguage(chosen: Language): void {
    if (chosen === language) return;
    language = chosen;
    rest({ language });
    label();
  }

  /** The citizen's own choice: the city hears of it once there is a conversation. */
  function pickLanguage(chosen: Language): void {
    setLanguage(chosen);
    if (talk.transcript().length) return say({ text: wordingOf(chosen).self, value: `l:${chosen}` });
    log.greet(true);
  }

  function say(content: Omit<Activity, 'type'>, file?: File): void {
    const activity = talk.say({ ...content, locale: language }, file);
    log.addOwn(activity, 'sending', file);
    status.showTyping(true);
  }

  function choose({ value, label: text }: Choice): void {
    say({ text, ...(value !== text && { value }) });
    // On a phone the keyboard would cover the answer.
    (matchMedia('(pointer: coarse)').matches ? log.element : composer.box).focus({ preventScroll: true });
  }

  function heard(activity: Activity, isOwn: boolean): void {
    if (isOwn) {
      if (activity.type === 'message') log.addOwn(activity);
      return;
    }
    status.showTyping(activity.type === 'typing');
    if (activity.type === 'endOfConversation') log.addNotice(wording().ended);
    if (activity.type !== 'message') return;
    const spoken = activity.channelData?.rightDoor?.language;
    if (spoken) setLanguage(chooseLanguage([spoken]));
    log.addReply(activity);
    if (panel.element.open) return;
    launcher.classList.add('new');
    label();
  }

  function showLink(state: LinkState): void {
    const { offline, away, connecting } = wording();
    const words = { open: '', connecting, away }[state];
    status.tell(state !== 'open' && !navigator.onLine ? offline : words);
  }

  const host = make('right-door' as 'div');
  const root = host.attachShadow({ mode: 'open' });
  applyAccent(frame, settings.accent);
  root.append(frame);
  label();
  addEventListener('online', () => alarm.ring());
  addEventListener('offline', () => isBegun && showLink('away'));
  document.addEventListener('visibilitychange', () => document.hidden || alarm.ring());
  if (stand.isOpen && !panel.isWhole()) {
    begin();
    launcher.hidden = true;
    panel.openQuietly();
    requestAnimationFrame(log.showLatest);
  }
  return host;
}
