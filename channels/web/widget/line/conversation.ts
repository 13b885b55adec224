import type { Activity, ActivitySet } from '../activity.ts';
import type { Memory } from '../memory.ts';
import type { Alarm } from './alarm.ts';
import type { DirectLine } from './directLine.ts';
import { createLedger, type Kept, keyOf } from './ledger.ts';
import { createReceiver, type LinkState } from './receiver.ts';
import { createSender, type Delivery } from './sender.ts';
import { createSessions } from './sessions.ts';

export interface ConversationParts {
  line: DirectLine;
  origin: string;
  memory: Memory<Kept>;
  alarm: Alarm;
  heard: (activity: Activity, isOwn: boolean) => void;
  delivered: (key: string, delivery: Delivery) => void;
  linked: (state: LinkState) => void;
  /** The earlier conversation was lost, and another one has taken its place. */
  begunAnew: () => void;
}

/** What is said is soon followed by something: after this long without, the connection is not trusted. */
const DOUBT = 5000;
/** An answer comes within seconds; longer work, within half a minute. */
const LIVELY = 30_000;

/** A conversation that stays: over pages, dropped connections, a restarted server, and a token that has run out. */
export function createConversation(parts: ConversationParts) {
  const { line, memory, begunAnew } = parts;
  const ledger = createLedger(memory);
  const { kept } = ledger;
  const sessions = createSessions(line, ledger, begunAnew);
  const sender = createSender({ ...parts, sessions, ledger, delivered });
  const receiver = createReceiver({
    ...parts,
    sessions,
    ledger,
    heard,
    isLively: () => Date.now() - lastSaid < LIVELY,
  });
  let lastHeard = 0;
  let lastSaid = 0;

  function delivered(key: string, delivery: Delivery): void {
    parts.delivered(key, delivery);
    const since = Date.now();
    if (delivery === 'sent') setTimeout(() => lastHeard < since && receiver.doubt(), DOUBT);
  }

  function heard({ activities = [], watermark }: ActivitySet): void {
    if (activities.length) lastHeard = Date.now();
    for (const activity of activities) hearOne(activity);
    kept.watermark = watermark ?? kept.watermark;
    ledger.save();
  }

  function hearOne(activity: Activity): void {
    const isOwn = activity.from?.role === 'user' || activity.from?.id === kept.session?.user;
    if (isOwn && ledger.settle(keyOf(activity), activity.id)) parts.delivered(keyOf(activity), 'sent');
    if (ledger.knows(activity)) return;
    if (activity.type === 'message') ledger.remember(activity, isOwn);
    parts.heard(activity, isOwn);
  }

  return {
    transcript: () => kept.transcript,
    queue: () => kept.queue,

    /** Begins, or goes on where it was left; from now on everything is sent and heard. */
    open(): void {
      void receiver.listen();
      void sender.sendAll();
    },

    /** Queues a message; its key tells what becomes of it. */
    say(content: Omit<Activity, 'type'>, file?: File): Activity {
      const key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
      const activity: Activity = { type: 'message', ...content, channelData: { clientActivityID: key } };
      lastSaid = Date.now();
      ledger.enqueue(activity, file);
      parts.alarm.ring();
      void sender.sendAll();
      return activity;
    },
  };
}
