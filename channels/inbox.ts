import type { Clock } from '../store/clock.ts';
import { appendInOrder } from '../store/sequence.ts';
import { type Collection, DuplicateError, type Index, type Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Incoming } from './channel.ts';

/** A received message, from its arrival until what came of it is done; kept afterwards so that a repetition is known. */
export interface InboxDocument {
  _id: string;
  conversation: string;
  /** Order of arrival within the conversation. */
  seq: number;
  state: 'waiting' | 'answered' | 'done';
  /** 1 until done, absent afterwards: what is open is found by an index that holds nothing else. */
  open?: 1;
  /** Epoch milliseconds. */
  receivedAt: number;
  /** `Incoming` as JSON, sealed; absent once done. */
  sealed?: string;
  /** What the turn made of it, as JSON, sealed: the one write by which a turn counts as taken. Absent before and once done. */
  outcome?: string;
  /** The conversation's state that comes of it, sealed as it is stored. */
  sealedState?: string;
}

/** What came of a message. The state is sealed by whoever stores it. */
export interface Settled {
  outcome: string;
  sealedState?: string;
}

export const INBOX_INDEXES: Index[] = [
  { fields: { conversation: 1, seq: 1 }, unique: true },
  { fields: { open: 1, conversation: 1, seq: 1 }, sparse: true },
  { fields: { open: 1, receivedAt: 1 }, sparse: true },
  { fields: { state: 1, receivedAt: 1 } },
];

/** The messages received: each once, in order, until done. */
export interface Inbox {
  /** Durable when fulfilled. False when this message has been received before. */
  receive(incoming: Incoming): Promise<boolean>;
  /** The first of the conversation that is not done, and the one after it: whoever works sees without another look whether that was all. */
  next(conversation: string): Promise<InboxDocument[]>;
  read(document: InboxDocument): Incoming;
  /** Sets what came of it; false when another process was first. Nothing of a turn may be seen outside before this. */
  settle(document: InboxDocument, settled: Settled): Promise<boolean>;
  readOutcome(document: InboxDocument): Settled | undefined;
  finish(id: string): Promise<void>;
  /** Conversations with messages that have waited longer than `ms`, oldest first. */
  overdue(ms: number): Promise<string[]>;
  count(): Promise<number>;
  /** When the citizen last wrote in this conversation, epoch ms; unknown where that is long ago. */
  lastHeardAt(conversation: string): Promise<number | undefined>;
  /** Forgets what was done before a moment, ms: repetitions come within hours, not months. */
  forget(before: number): Promise<number>;
}

export function createInbox(store: Store, vault: Vault, clock: Clock): Inbox {
  const documents: Collection<InboxDocument> = store.collection('inbox', INBOX_INDEXES);

  return {
    async receive(incoming) {
      const id = `${incoming.channel}:${incoming.id}`;
      const sealed = vault.seal(JSON.stringify(incoming));
      const { conversation } = incoming;
      const receivedAt = clock().getTime();
      try {
        await appendInOrder(documents, { field: 'conversation', value: conversation }, (seq): InboxDocument => {
          return { _id: id, conversation, seq, state: 'waiting', open: 1, receivedAt, sealed };
        });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError && error.fields.includes('_id')) return false;
        throw error;
      }
    },
    next: (conversation) => documents.find({ open: 1, conversation }, { sort: { seq: 1 }, limit: 2 }),
    read: (document) => JSON.parse(vault.open(document.sealed ?? '')) as Incoming,
    async settle({ _id }, { outcome, ...beside }) {
      const settled = { $set: { state: 'answered', outcome: vault.seal(outcome), ...beside } };
      return Boolean(await documents.findOneAndUpdate({ _id, state: 'waiting' }, settled));
    },
    readOutcome: ({ outcome, sealedState }) =>
      outcome ? { outcome: vault.open(outcome), ...(sealedState ? { sealedState } : {}) } : undefined,
    async finish(_id) {
      const useless = { open: true, sealed: true, outcome: true, sealedState: true } as const;
      await documents.update({ _id }, { $set: { state: 'done' }, $unset: useless });
    },
    async overdue(ms) {
      const before = clock().getTime() - ms;
      const waiting = await documents.find(
        { open: 1, receivedAt: { $lte: before } },
        { sort: { receivedAt: 1 }, limit: 1000 },
      );
      return [...new Set(waiting.map(({ conversation }) => conversation))];
    },
    count: () => documents.count({ open: 1 }),
    async lastHeardAt(conversation) {
      const [last] = await documents.find(
        { conversation },
        { sort: { seq: -1 }, limit: 1, projection: { receivedAt: 1 } },
      );
      return last?.receivedAt;
    },
    forget: (before) => documents.remove({ state: 'done', receivedAt: { $lt: before } }),
  };
}
