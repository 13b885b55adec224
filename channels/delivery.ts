import type { Claims } from '../store/claims.ts';
import type { Clock } from '../store/clock.ts';
import { createDrain, type Drain, type Worked } from '../store/drain.ts';
import type { Channel, ChannelName, DeliveryReceipt, Outgoing, SendResult } from './channel.ts';
import type { OptOuts } from './optOuts.ts';
import { createReceipts } from './receipts.ts';
import type { Outbox, OutboxDocument } from './outbox.ts';

/** Sends what is owed: in order within a conversation, each once, again after failures, until the last attempt. */
export interface Delivery {
  owe(outgoing: Outgoing): Promise<void>;
  /** What a network says later of a message. One that did not arrive is said by the channel that may take over. */
  takeReceipt(receipt: DeliveryReceipt): Promise<void>;
  /** Takes up what other processes, or this one before it ended, left behind. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  outbox: Outbox;
  optOuts: OptOuts;
  channels: Partial<Record<ChannelName, Channel>>;
  claims: Claims;
  clock: Clock;
  /** The message as another channel says it; nothing where that one is not set up. */
  takeOver?: (outgoing: Outgoing, by: ChannelName) => Outgoing | undefined;
  /** When the citizen last wrote in a conversation, epoch ms. */
  lastHeardAt?: (conversation: string) => Promise<number | undefined>;
  onSent: (channel: ChannelName, result: Extract<SendResult, { kind: 'sent' }>, id: string) => unknown;
  /** Refused for good, given up, or said later not to have arrived, and no other channel takes over. Waited for. */
  onFailed: (channel: ChannelName, id: string, reason: string, how: { hasOptedOut: boolean }) => unknown;
  /** Something of ours failed; the conversation is taken up again. */
  onError: (error: unknown, conversation: string) => void;
  random?: () => number;
}

/** With `isInDoubt` the result tells of a look-up: the attempt before it is as uncertain as it was. */
type Attempted = SendResult & { isInDoubt?: true };

/** First pause after a failure; it doubles up to the longest, with a fifth of chance either way. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** About an hour and a half in all, after which a message for a citizen has lost its moment. */
const MOST_ATTEMPTS = 24;
const WIDTH = 200;
const OPTED_OUT = 'OPTED_OUT';

export function createDelivery(options: DeliveryOptions): Delivery {
  const { outbox, channels, clock } = options;
  const { handOn, takeReceipt } = createReceipts({ ...options, owe });
  const drain: Drain = createDrain({
    name: 'send',
    claims: options.claims,
    width: WIDTH,
    work: sendNext,
    onError: options.onError,
  });

  async function sendNext(conversation: string, isHeld: () => boolean): Promise<Worked> {
    const [[document, another], isSilent] = await Promise.all([
      outbox.next(conversation),
      options.optOuts.has(conversation),
    ]);
    if (!document) return 'empty';
    const early = document.dueAt - clock().getTime();
    if (early > 0) return { wait: early };
    const result = await attempt(document, isSilent);
    const worked = isHeld() ? await conclude(document, result) : 'more';
    return worked === 'more' && isHeld() && !another ? 'empty' : worked;
  }

  async function attempt(document: OutboxDocument, isSilent: boolean): Promise<Attempted> {
    const channel = channels[document.channel];
    if (!channel) return switchedOff(document.channel);
    if (isSilent) return { kind: 'refused', code: OPTED_OUT, reason: 'the citizen has opted out' };
    const outgoing = { ...outbox.read(document), ...(await lastHeard(channel, document.conversation)) };
    if (document.state === 'sending') {
      const found = await lookUp(channel, document, outgoing);
      if (found) return { ...found, isInDoubt: true };
    }
    await outbox.begin(document._id);
    return channel.send(outgoing);
  }

  /** Where nothing is known of it any more it is longer ago than any window. */
  async function lastHeard(channel: Channel, conversation: string): Promise<Pick<Outgoing, 'lastHeardAt'>> {
    if (!channel.hasWindow || !options.lastHeardAt) return {};
    return { lastHeardAt: new Date((await options.lastHeardAt(conversation)) ?? 0).toISOString() };
  }

  /** What became of an attempt that was cut off: sent twice would be read twice. */
  async function lookUp(
    channel: Channel,
    document: OutboxDocument,
    outgoing: Outgoing,
  ): Promise<SendResult | undefined> {
    if (!channel.findSent) return undefined;
    const knownReceipts = await outbox.knownReceipts(document.conversation);
    return channel.findSent(outgoing, { startedAt: new Date(document.startedAt ?? document.createdAt), knownReceipts });
  }

  async function conclude(document: OutboxDocument, result: Attempted): Promise<Worked> {
    const { _id: id, channel, conversation } = document;
    if (result.kind === 'sent') {
      await concludeSent(document, result);
      return 'more';
    }
    if (result.kind === 'refused') {
      if (result.optedOut) await options.optOuts.add(conversation);
      const hasOptedOut = result.optedOut ?? result.code === OPTED_OUT;
      if (!(await handOn(document, result.takeOver))) await options.onFailed(channel, id, result.code, { hasOptedOut });
      await outbox.end(id, 'refused', { error: result.code });
      return 'more';
    }
    if (document.attempts + 1 >= MOST_ATTEMPTS) {
      await options.onFailed(channel, id, result.reason, { hasOptedOut: false });
      await outbox.end(id, 'dead', { error: result.reason });
      return 'more';
    }
    const pause =
      result.kind === 'retry' && result.afterMs !== undefined ? result.afterMs : pauseAfter(document.attempts);
    const state = result.kind === 'retry' && !result.isInDoubt ? 'due' : 'sending';
    const attempts = document.attempts + 1;
    await outbox.postpone(id, { dueAt: clock().getTime() + pause, state, attempts, error: result.reason });
    return { wait: pause };
  }

  /** What may have to be said by another channel is kept until it has arrived. */
  async function concludeSent(
    { _id: id, channel }: OutboxDocument,
    result: Extract<SendResult, { kind: 'sent' }>,
  ): Promise<void> {
    const isKept = channels[channel]?.takenOverBy !== undefined;
    await outbox.end(id, 'sent', { isKept, ...(result.receipt ? { receipt: result.receipt } : {}) });
    await options.onSent(channel, result, id);
    const early = isKept && result.receipt ? await outbox.takeEarly(result.receipt) : undefined;
    if (early) await takeReceipt(early);
  }

  async function owe(outgoing: Outgoing): Promise<void> {
    await outbox.owe(outgoing);
    drain.wake(outgoing.conversation);
  }

  function switchedOff(name: ChannelName): SendResult {
    const takeOver = name === 'whatsapp' ? { takeOver: 'sms' as const } : {};
    return { kind: 'refused', code: 'CHANNEL_OFF', reason: `${name} is not set up`, ...takeOver };
  }

  function pauseAfter(attempts: number): number {
    const chance = 0.8 + 0.4 * (options.random ?? Math.random)();
    return Math.round(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts) * chance);
  }

  return {
    owe,
    takeReceipt,
    async sweep() {
      for (const conversation of await outbox.overdue(0)) drain.wake(conversation);
    },
    stop: () => drain.stop(),
  };
}
