import type { Clock } from '../store/clock.ts';
import { appendInOrder } from '../store/sequence.ts';
import { type Collection, DuplicateError, type Index, type Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { ChannelName, DeliveryReceipt, Outgoing } from './channel.ts';

/** A message owed to a citizen, until it was sent or given up; kept afterwards for its delivery receipts. */
export interface OutboxDocument {
  _id: string;
  conversation: string;
  seq: number;
  channel: ChannelName;
  state: OutboxState;
  /** 1 while it is owed, absent afterwards. */
  open?: 1;
  /** Epoch milliseconds; not to be sent before. */
  dueAt: number;
  createdAt: number;
  attempts: number;
  /** When the last attempt began, epoch milliseconds. */
  startedAt?: number;
  /** `Outgoing` as JSON, sealed; absent once it was sent, and where another channel may take over, once it has arrived. */
  sealed?: string;
  /** The network's id of it. */
  receipt?: string;
  delivery?: DeliveryReceipt['status'];
  error?: string;
}

/**
 * `due`: to be sent. `sending`: an attempt has begun; found so by another process, it is in doubt. `sent`. `refused`: the
 * network will never take it. `dead`: given up after the last attempt; stays visible until somebody looks into it.
 */
export type OutboxState = 'due' | 'sending' | 'sent' | 'refused' | 'dead';

export const OUTBOX_INDEXES: Index[] = [
  { fields: { conversation: 1, seq: 1 }, unique: true },
  { fields: { open: 1, conversation: 1, seq: 1 }, sparse: true },
  { fields: { open: 1, dueAt: 1 }, sparse: true },
  { fields: { receipt: 1 }, sparse: true },
  { fields: { state: 1, createdAt: 1 } },
];

/** A receipt that overtook the answer to its message. */
interface EarlyReceipt {
  _id: string;
  receipt: DeliveryReceipt;
  at: number;
}

/** How far along a message is by what its network says; receipts come in any order, a later stage stays. */
const STAGES: Record<DeliveryReceipt['status'], number> = { queued: 0, sent: 1, failed: 2, delivered: 3, read: 4 };
const RECEIPTS_LOOKED_AT = 50;

/** The messages owed: each once, in order within its conversation. */
export interface Outbox {
  /** Durable when fulfilled; the same id twice is one message. */
  owe(outgoing: Outgoing): Promise<void>;
  /** The first of the conversation that is owed, and the one after it. */
  next(conversation: string): Promise<OutboxDocument[]>;
  read(document: OutboxDocument): Outgoing;
  begin(id: string): Promise<void>;
  postpone(
    id: string,
    until: Pick<OutboxDocument, 'dueAt' | 'attempts' | 'error'> & { state: 'due' | 'sending' },
  ): Promise<void>;
  /** `isKept`: what was to be said is kept, since another channel may have to say it. */
  end(
    id: string,
    state: 'sent' | 'refused' | 'dead',
    what: { receipt?: string; error?: string; isKept?: boolean },
  ): Promise<void>;
  /** The network's ids of the conversation's latest messages. */
  knownReceipts(conversation: string): Promise<string[]>;
  /** The message that the network knows by this id. */
  findByReceipt(receipt: string): Promise<OutboxDocument | undefined>;
  /** Records what the network says of a message; false when it is none of ours. */
  recordReceipt(receipt: DeliveryReceipt): Promise<boolean>;
  /** Keeps a receipt that came before its message was known to be sent. */
  keepEarly(receipt: DeliveryReceipt): Promise<void>;
  /** Gives what was kept so, once. */
  takeEarly(receipt: string): Promise<DeliveryReceipt | undefined>;
  /** Conversations that something is owed to since `ms` or longer. */
  overdue(ms: number): Promise<string[]>;
  count(): Promise<number>;
  countDead(): Promise<number>;
  /** Forgets what was sent or refused before a moment, epoch ms. */
  forget(before: number): Promise<number>;
}

export function createOutbox(store: Store, vault: Vault, clock: Clock): Outbox {
  const documents: Collection<OutboxDocument> = store.collection('outbox', OUTBOX_INDEXES);
  const early: Collection<EarlyReceipt> = store.collection('earlyReceipts', [{ fields: { at: 1 } }]);
  const now = () => clock().getTime();

  return {
    async owe(outgoing) {
      const { id: _id, conversation, channel } = outgoing;
      const sealed = vault.seal(JSON.stringify(outgoing));
      const at = now();
      try {
        await appendInOrder(documents, { field: 'conversation', value: conversation }, (seq): OutboxDocument => {
          return {
            _id,
            conversation,
            seq,
            channel,
            state: 'due',
            open: 1,
            dueAt: at,
            createdAt: at,
            attempts: 0,
            sealed,
          };
        });
      } catch (error) {
        if (!(error instanceof DuplicateError && error.fields.includes('_id'))) throw error;
      }
    },
    next: (conversation) => documents.find({ open: 1, conversation }, { sort: { seq: 1 }, limit: 2 }),
    read: (document) => JSON.parse(vault.open(document.sealed ?? '')) as Outgoing,
    async begin(_id) {
      await documents.update({ _id }, { $set: { state: 'sending', startedAt: now() } });
    },
    async postpone(_id, until) {
      await documents.update({ _id }, { $set: { ...until } });
    },
    async end(_id, state, { isKept = state === 'dead', ...what }) {
      await documents.update(
        { _id },
        { $set: { state, ...what }, $unset: { open: true, ...(isKept ? {} : { sealed: true }) } },
      );
    },
    async knownReceipts(conversation) {
      const latest = await documents.find({ conversation }, { sort: { seq: -1 }, limit: RECEIPTS_LOOKED_AT });
      return latest.flatMap(({ receipt }) => receipt ?? []);
    },
    findByReceipt: (receipt) => documents.findOne({ receipt }),
    async recordReceipt({ receipt, status, errorCode }) {
      const known = await documents.findOne({ receipt });
      if (!known) return false;
      if (known.delivery && STAGES[known.delivery] >= STAGES[status]) return true;
      await documents.update(
        { _id: known._id },
        {
          $set: { delivery: status, ...(errorCode ? { error: errorCode } : {}) },
          ...(STAGES[status] >= STAGES.failed ? { $unset: { sealed: true } } : {}),
        },
      );
      return true;
    },
    async keepEarly(receipt) {
      await early.replace({ _id: receipt.receipt, receipt, at: now() });
    },
    async takeEarly(_id) {
      const kept = await early.findOne({ _id });
      if (kept) await early.remove({ _id });
      return kept?.receipt;
    },
    async overdue(ms) {
      const owed = await documents.find({ open: 1, dueAt: { $lte: now() - ms } }, { sort: { dueAt: 1 }, limit: 1000 });
      return [...new Set(owed.map(({ conversation }) => conversation))];
    },
    count: () => documents.count({ open: 1 }),
    countDead: () => documents.count({ state: 'dead' }),
    async forget(before) {
      const gone = await Promise.all([
        ...['sent', 'refused'].map((state) => documents.remove({ state, createdAt: { $lt: before } })),
        early.remove({ at: { $lt: before } }),
      ]);
      return gone.reduce((sum, count) => sum + count, 0);
    },
  };
}
