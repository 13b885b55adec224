import { TurnContext } from 'botbuilder-core/lib/turnContext.js';
import type { Channel, ChannelName, Incoming, Outgoing, Receive } from '../channels/channel.ts';
import type { Delivery } from '../channels/delivery.ts';
import type { Inbox, InboxDocument } from '../channels/inbox.ts';
import type { Limiter } from '../channels/limits.ts';
import type { OptOuts } from '../channels/optOuts.ts';
import type { Assistant } from '../dialogs/assistant.ts';
import { TURN, type Turn } from '../dialogs/turn.ts';
import type { Claims } from '../store/claims.ts';
import type { Clock } from '../store/clock.ts';
import { createDrain, type Worked } from '../store/drain.ts';
import type { BotState } from '../store/botState.ts';
import { toActivity } from './incomingActivity.ts';
import type { Log } from './log.ts';
import { type Outcome, pack, unpack } from './outcome.ts';
import { sentIn, TurnAdapter } from './turnAdapter.ts';
import type { TurnState } from './turnState.ts';

/** Takes messages in, and runs their turns: in order within a conversation, each with the effect of once. */
export interface Turns {
  receive: Receive;
  /** Takes up what other processes, or this one before it ended, left behind. */
  sweep(olderThanMs: number): Promise<void>;
  stop(): Promise<void>;
}

export interface TurnsOptions {
  inbox: Inbox;
  delivery: Delivery;
  optOuts: OptOuts;
  channels: Partial<Record<ChannelName, Channel>>;
  assistant: Assistant;
  conversationState: TurnState;
  botState: BotState;
  limiter: Limiter;
  claims: Claims;
  clock: Clock;
  log: Log;
  onTurn: (turn: { channel: ChannelName; ms: number; failed: boolean }) => void;
}

/**
 * Turns side by side: enough to fill a core while some wait for a language service, and few enough that a slow database still has time
 * for taking messages in.
 */
const WIDTH = 24;
/** A message whose turn failed as often is answered with an apology, so that it cannot hold up what follows it. */
const MOST_TRIES = 3;
/** Words that opt out by SMS, yet mean "leave this" while a dialog waits for an answer. */
const LEAVING = /^\W*(cancel|end|quit)\W*$/i;

export function createTurns(options: TurnsOptions): Turns {
  const { inbox, delivery, optOuts, assistant, conversationState, clock, log } = options;
  const adapter = new TurnAdapter();
  const tries = new Map<string, number>();
  const drain = createDrain({
    name: 'turn',
    claims: options.claims,
    width: WIDTH,
    work: takeNext,
    onError: (err, conversation) => log.error({ err, conversation }, 'a turn was cut off and will be taken up again'),
  });

  async function takeNext(conversation: string, isHeld: () => boolean): Promise<Worked> {
    const [document, another] = await inbox.next(conversation);
    if (!document) return 'empty';
    const began = performance.now();
    const outcome = await settle(document);
    if (!outcome || !isHeld()) return 'more';
    await apply(outcome);
    await inbox.finish(document._id);
    tries.delete(document._id);
    const ms = performance.now() - began;
    options.onTurn({ channel: channelOf(document), ms, failed: false });
    log.debug({ turn: document._id, replies: outcome.replies.length, ms: Math.round(ms) }, 'turn done');
    return another ? 'more' : 'empty';
  }

  /** The outcome, made now or by an attempt before; nothing when another process was first to make it. */
  async function settle(document: InboxDocument): Promise<Outcome | undefined> {
    const known = inbox.readOutcome(document);
    if (known) return unpack(known);
    const outcome = await thinkOrApologise(document._id, inbox.read(document));
    return (await inbox.settle(document, pack(outcome))) ? outcome : undefined;
  }

  async function thinkOrApologise(id: string, incoming: Incoming): Promise<Outcome> {
    try {
      return await think(id, incoming);
    } catch (err) {
      const tried = (tries.get(id) ?? 0) + 1;
      tries.set(id, tried);
      if (tried < MOST_TRIES) throw err;
      log.error({ err, turn: id }, 'a turn failed for the last time and is answered with an apology');
      options.onTurn({ channel: incoming.channel, ms: 0, failed: true });
      return think(id, incoming, 'apologise');
    }
  }

  async function think(id: string, incoming: Incoming, instead?: 'apologise'): Promise<Outcome> {
    const channel = options.channels[incoming.channel];
    if (!channel) return { replies: [] };
    const context = openContext(id, incoming, channel);
    const [isSilent] = await Promise.all([optOuts.has(incoming.conversation), conversationState.load(context)]);
    if (isSilent && !isWakeUp(incoming)) return { replies: [] };
    if (incoming.kind === 'command' && incoming.command === 'stop' && optsOut(context, incoming))
      return { replies: [], optOut: { conversation: incoming.conversation, change: 'add' } };
    if (instead) await assistant.apologise(context);
    else if (isSilent) await assistant.welcomeBack(context);
    else if (incoming.isOverLimit) await assistant.askForPatience(context);
    else await assistant.run(context);
    const outcome = collect(id, incoming, context);
    return isSilent ? { ...outcome, optOut: { conversation: incoming.conversation, change: 'remove' } } : outcome;
  }

  function openContext(id: string, incoming: Incoming, channel: Channel): TurnContext {
    const now = clock();
    const context = new TurnContext(adapter, toActivity(incoming, now));
    const turn: Turn = { id, channel, now, citizen: citizenOf(incoming), files: filesOf(incoming) };
    context.turnState.set(TURN, turn);
    return context;
  }

  function optsOut(context: TurnContext, incoming: Incoming & { kind: 'command' }): boolean {
    return incoming.isCertain || !LEAVING.test(incoming.text) || !assistant.isWaiting(context);
  }

  function collect(id: string, incoming: Incoming, context: TurnContext): Outcome {
    const { channel, conversation, address } = incoming;
    const replies = sentIn(context).map((activity, index) => ({
      id: `${id}.${index}`,
      channel,
      conversation,
      address,
      activity,
    }));
    const changed = conversationState.changeIn(context);
    if (!changed) return { replies };
    const { text, ...of } = changed;
    return { replies, state: { ...of, sealed: options.botState.seal(text) } };
  }

  async function apply(outcome: Outcome): Promise<void> {
    if (outcome.optOut) await optOuts[outcome.optOut.change](outcome.optOut.conversation);
    await Promise.all([saveState(outcome), ...outcome.replies.map(reply)]);
  }

  async function saveState({ state }: Outcome): Promise<void> {
    if (!state) return;
    try {
      await options.botState.put(state);
    } catch (error) {
      // Turns of a conversation exclude one another: a newer state can only be this one, written by an attempt before.
      if (!(error instanceof Error && /etag/i.test(error.message))) throw error;
    }
  }

  /** A channel of our own takes the reply at once; for a network it goes to the outbox, which tries until it is there. */
  async function reply(outgoing: Outgoing): Promise<void> {
    const channel = options.channels[outgoing.channel];
    if (!channel?.isLocal) return delivery.owe(outgoing);
    const result = await channel.send(outgoing);
    if (result.kind !== 'sent')
      throw new Error(`[turn] the ${channel.name} channel did not keep a reply: ${result.kind}`);
  }

  return {
    async receive(incoming) {
      const limit = options.limiter.take(incoming.conversation);
      if (!limit.isWithin && !limit.isFirst) return;
      await inbox.receive(limit.isWithin ? incoming : { ...incoming, isOverLimit: true });
      drain.wake(incoming.conversation);
    },
    async sweep(olderThanMs) {
      for (const conversation of await inbox.overdue(olderThanMs)) drain.wake(conversation);
    },
    stop: () => drain.stop(),
  };
}

/** A phone number is the same citizen by SMS and WhatsApp; elsewhere nothing outlives the conversation. */
function citizenOf({ channel, conversation, address }: Incoming): Turn['citizen'] {
  const owner = channel === 'sms' || channel === 'whatsapp' ? address : conversation;
  return { channel, conversation, address, owner };
}

/** A file that was not kept has no address. */
function filesOf(incoming: Incoming): Turn['files'] {
  if (incoming.kind !== 'media') return [];
  const kept = incoming.media.filter(({ url }) => url);
  return kept.map(({ url, contentType, name }) => ({ id: url, contentType, ...(name ? { name } : {}) }));
}

function isWakeUp(incoming: Incoming): boolean {
  if (incoming.kind === 'command') return incoming.command === 'start';
  return incoming.kind === 'text' && /^\W*(start|yes|unstop)\W*$/i.test(incoming.text);
}

function channelOf({ _id }: InboxDocument): ChannelName {
  return _id.slice(0, _id.indexOf(':')) as ChannelName;
}
