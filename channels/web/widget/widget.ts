import type { Activity, Choice } from './activity.ts';
import { createComposer } from './composer.ts';
import { make } from './element.ts';
import { followKeyboard } from './keyboard.ts';
import { createLauncher } from './launcher.ts';
import { createAlarm } from './line/alarm.ts';
import { createConversation } from './line/conversation.ts';
import { createDirectLine } from './line/directLine.ts';
import type { Delivery } from './line/sender.ts';
import { createLog } from './log.ts';
import { createMemory } from './browserMemory.ts';
import { createPanel } from './panel.ts';
import type { Settings } from './settings.ts';
import { createSpeech } from './speech.ts';
import { createStatus } from './status.ts';
import { applyAccent } from './theme.ts';
import { createTicks } from './ticks.ts';
import { chooseLanguage, directionOf, type Language, wordingOf } from './wording/wording.ts';

/**
 * The widget as one element: the round button, and behind it the conversation. Nothing is asked of the server before it is
 * opened.
 */
export function createWidget(settings: Settings): HTMLElement {
  const speech = createSpeech(settings);
  const { language, wording } = speech;
  const wasOpen = createMemory<boolean>('sessionStorage', 'right-door-open');
  const side = (settings.side === 'end') === (directionOf(settings.language) === 'ltr') ? 'right' : 'left';
  const alarm = createAlarm();
  const status = createStatus(wording);
  const { tell } = status;
  const ticks = createTicks(createMemory('localStorage', 'right-door-ticks'));
  const log = createLog({ wording, ticks, choose, sendAgain: () => alarm.ring(), status: status.element, tell });
  const talk = createConversation({
    line: createDirectLine(settings.origin),
    origin: settings.origin,
    memory: createMemory('sessionStorage', 'right-door-talk'),
    alarm,
    heard,
    delivered,
    linked: status.showLink,
    begunAnew: () => log.addNotice(wording().anew),
  });
  const composer = createComposer({
    wording,
    tell,
    sendText: (text) => say({ text }),
    sendFile: (file) => say({}, file),
    sendPlace: (place) => say({ entities: [place] }),
  });
  const launcher = createLauncher(side, speech, open);
  const children = [log.room, composer.element];
  const panel = createPanel({ settings, side, speech, choose: chooseTongue, closed, children });
  let isBegun = false;

  function begin(): void {
    if (isBegun) return;
    isBegun = true;
    log.greet(!talk.transcript().length);
    for (const { activity, isOwn } of talk.transcript()) {
      if (isOwn) log.addOwn(activity);
      else log.addReply(activity);
    }
    for (const activity of talk.queue()) log.addOwn(activity, 'sending');
    log.goLive();
    followKeyboard(panel.element);
    addEventListener('online', () => alarm.ring());
    addEventListener('offline', () => status.showLink('away'));
    document.addEventListener('visibilitychange', () => document.hidden || alarm.ring());
    talk.open();
  }

  function open(): void {
    begin();
    launcher.hide();
    panel.open();
    composer.box.focus({ preventScroll: true });
    log.showLatest();
    wasOpen.write(true);
  }

  /** As it was before the page changed: nothing takes the focus, and a small screen shows the page. */
  function reopen(): void {
    if (!wasOpen.read() || panel.isWhole()) return;
    begin();
    launcher.hide();
    panel.openQuietly();
    requestAnimationFrame(() => log.showLatest());
  }

  function closed(): void {
    launcher.comeBack();
    wasOpen.write(false);
  }

  function label(): void {
    panel.label();
    composer.label();
    log.label();
    launcher.label();
  }

  /** The city hears of it once there is a conversation; until then the greeting changes. */
  function chooseTongue(chosen: Language): void {
    if (speech.turnTo(chosen)) label();
    if (talk.transcript().length) say({ text: wordingOf(chosen).self, value: `l:${chosen}` });
    else log.greet(true);
  }

  function say(content: Omit<Activity, 'type'>, file?: File): void {
    log.addOwn(talk.say({ ...content, locale: language() }, file), 'sending', file);
    status.awaitAnswer();
  }

  function choose({ value, label: text }: Choice): void {
    say({ text, ...(value !== text && { value }) });
    // On a phone the keyboard would cover the answer.
    (matchMedia('(pointer: coarse)').matches ? log.element : composer.box).focus({ preventScroll: true });
  }

  function delivered(key: string, delivery: Delivery): void {
    log.setDelivery(key, delivery);
    status.delivered(delivery);
  }

  function heard(activity: Activity, isOwn: boolean): void {
    if (isOwn) {
      if (activity.type === 'message') log.addOwn(activity);
      return;
    }
    status.heard(activity.type);
    if (activity.type === 'endOfConversation') log.addNotice(wording().ended);
    if (activity.type === 'message') hearReply(activity);
  }

  function hearReply(activity: Activity): void {
    const spoken = activity.channelData?.rightDoor?.language;
    if (spoken && speech.turnTo(chooseLanguage([spoken]))) label();
    log.addReply(activity);
    if (!panel.element.open) launcher.markNew();
  }

  const frame = make('div', { class: 'frame' }, ...launcher.elements, panel.element);
  applyAccent(frame, settings.accent);
  const host = make('right-door' as 'div');
  host.attachShadow({ mode: 'open' }).append(frame);
  label();
  reopen();
  return host;
}
