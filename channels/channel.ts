import type { Activity } from 'botbuilder';

/** The port to a messaging network. Every adapter passes `test/contracts/channelContract.ts`. */
export interface Channel {
  readonly name: ChannelName;
  /** Its `send` is a durable write into our own store, done twice with the effect of once: it needs no outbox. */
  readonly isLocal?: true;
  /** It takes free text only for a while after the citizen's last message: `Outgoing.lastHeardAt` has to say when that was. */
  readonly hasWindow?: true;
  /** The channel that may reach the same address where this one does not, at once or by a later receipt. */
  readonly takenOverBy?: ChannelName;
  /** Gives a reply the form that this network and the plainest of its devices can show. Pure. */
  render(reply: Reply): Rendered;
  /** Delivers one rendered message. Never throws for what the network says: that is the result. */
  send(message: Outgoing): Promise<SendResult>;
  /** Whether an attempt that was cut off has arrived; only networks that take no idempotency key need it. */
  findSent?(message: Outgoing, attempt: { startedAt: Date; knownReceipts: string[] }): Promise<SendResult | undefined>;
}

export type ChannelName = 'web' | 'sms' | 'whatsapp' | 'botframework';

/** A message from a citizen, checked and parsed: what is kept in the inbox. */
export type Incoming = IncomingHead & IncomingContent;

export interface IncomingHead {
  /** The network's own id of it (MessageSid, activity id): the same message has the same id each time it is delivered. */
  id: string;
  channel: ChannelName;
  /** The id of the conversation; holds no phone number (a keyed hash stands in its place). */
  conversation: string;
  /** Where a reply goes: a phone number, a Direct Line user, a conversation reference as JSON. Sealed at rest. */
  address: string;
  /** What the citizen's device says of its language, BCP 47; a hint only. */
  locale?: string;
  /** The first one past the citizen's limit: answered with a request for patience; those after it are not taken. */
  isOverLimit?: true;
}

export type IncomingContent =
  | { kind: 'text'; text: string }
  | { kind: 'location'; latitude: number; longitude: number; text?: string }
  | { kind: 'media'; text?: string; media: Media[] }
  /** A button or a list row; `value` is the option's value where the network carries it, otherwise its label. */
  | { kind: 'choice'; value: string; text: string }
  /** The citizen opened the conversation and has said nothing. */
  | { kind: 'opened' }
  /**
   * A word that carriers give a meaning. `isCertain` when the network itself took it as one (`OptOutType`): otherwise it
   * opts out only where it cannot mean anything else.
   */
  | { kind: 'command'; command: 'stop' | 'start' | 'help'; isCertain: boolean; text: string };

export interface Media {
  contentType: string;
  /** Where it can be read: the network's address, or an id of ours. */
  url: string;
  name?: string;
}

/** What the bot says, worded in the citizen's language, before a channel gives it its form. Order is the order of reading. */
export interface Reply {
  language: string;
  parts: Part[];
  /** What can be chosen. Text channels number them; a number, the label or a button all choose. */
  options?: Option[];
  /** The same content as a card, for channels that can show one. `parts` stand for it everywhere else. */
  card?: AnswerCard;
  /** Said where something had to be left for later: "Send MORE for the rest." Needed wherever a reply may be long. */
  moreHint?: string;
}

/**
 * A sentence or a list. `must` is never left out; what does not fit of `should` and `may` is kept for "more", `may` first.
 * A list can be left out item by item: `lead` stands before its items ("Bring:").
 */
export type Part =
  | { kind: 'sentence'; text: string; weight: Weight }
  | { kind: 'list'; lead: string; items: string[]; weight: Weight };

export type Weight = 'must' | 'should' | 'may';

export interface Option {
  /** What choosing it means to the dialog; short, stable, at most 200 characters. */
  value: string;
  /** In the citizen's words; at most 20 characters make a WhatsApp button, 24 a list row. */
  label: string;
}

/** An answer as the eye learns it, always in this order. Every text is worded and in the citizen's language. */
export interface AnswerCard {
  title: string;
  summary?: string;
  door?: { name: string; address?: string; distance?: string; directions?: { label: string; url: string } };
  open?: { state: 'open' | 'closed' | 'unknown'; text: string };
  bring?: { heading: string; items: { text: string; note?: string }[] };
  /** At most three: cost, time, visits. */
  facts: { label: string; value: string }[];
  /** What to know: eligibility, another language, nearest office only. */
  notes: string[];
  steps?: { heading: string; items: string[] };
  links: { label: string; url: string }[];
  checked?: { text: string; isWarning: boolean };
}

/** A reply as its network takes it: `text` is complete by itself. `rest` is what was left for "more". */
export interface Rendered {
  activity: Partial<Activity>;
  rest?: Reply;
}

export interface Outgoing {
  /** Made of the turn's id, so that doing a turn twice makes the same messages. */
  id: string;
  channel: ChannelName;
  conversation: string;
  address: string;
  activity: Partial<Activity>;
  /** When the citizen last wrote here, ISO: WhatsApp takes free text only within 24 hours of it. */
  lastHeardAt?: string;
  /** How it reads on the channel that may take over; the same text where it is not said. */
  instead?: { channel: ChannelName; activity: Partial<Activity> };
}

export type SendResult =
  | { kind: 'sent'; receipt?: string; segments?: number }
  /** The network asks to come again; not before `afterMs` where it says so. */
  | { kind: 'retry'; reason: string; afterMs?: number }
  /**
   * The network will never take it. `optedOut`: the citizen wants nothing more from us. `takeOver`: the channel that may
   * still reach them at the same address.
   */
  | { kind: 'refused'; code: string; reason: string; optedOut?: boolean; takeOver?: ChannelName }
  /** No answer came: it may have been delivered. */
  | { kind: 'inDoubt'; reason: string };

/**
 * Takes a message into the inbox: durable and once when fulfilled, whatever the number of times it is delivered. The turn
 * runs afterwards; nobody waits for it.
 */
export type Receive = (incoming: Incoming) => Promise<void>;

/** What a network says later of a message that it took. */
export interface DeliveryReceipt {
  channel: ChannelName;
  /** The network's id, as `SendResult.receipt` gave it. */
  receipt: string;
  status: 'queued' | 'sent' | 'delivered' | 'read' | 'failed';
  errorCode?: string;
  /** The channel that may still reach them at the same address. */
  takeOver?: ChannelName;
}
