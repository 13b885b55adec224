import type { Clock } from '../../store/clock.ts';
import { appendInOrder } from '../../store/sequence.ts';
import { type Collection, DuplicateError, type Index, type Store, type Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';

/** What was said in conversations by Direct Line, in order and durable: what a client reads, and reads again after a break. */
export interface ActivityLog {
  /** Durable when fulfilled; the same id again in a conversation changes nothing. Throws `RangeError` when `activity` is nested too deep. */
  append(conversation: string, id: string, activity: Record<string, unknown>): Promise<void>;
  /** What came after a watermark, oldest first, all of it durable: a restart takes no number back. */
  read(conversation: string, after: number): Promise<ActivityPage>;
  hasBegun(conversation: string): Promise<boolean>;
  /**
   * Tells of each conversation that grew, by whichever process, within 2 s; with what was said when it was said here. Returns how
   * to stop.
   */
  watch(onGrown: (conversation: string, appended?: Appended) => void): () => void;
  /** Removes what was said before a moment, ms; returns how much. The numbers go on where they were. */
  forget(before: number): Promise<number>;
}

/** An activity as JSON, and its number. */
export interface Appended {
  seq: number;
  text: string;
}

export interface ActivityPage {
  /** Activities as JSON, ready to be sent. */
  texts: string[];
  /** The number of the last of them, or the one that was asked for. */
  watermark: number;
  /** There is more after this page. */
  isFull: boolean;
}

interface LoggedActivity extends Stored {
  conversation: string;
  seq: number;
  /** The activity as JSON, sealed; absent once it is forgotten, when only the number is kept. */
  sealed?: string;
  /** Epoch milliseconds; absent once it is forgotten. */
  at?: number;
}

export const ACTIVITY_INDEXES: Index[] = [
  { fields: { conversation: 1, seq: 1 }, unique: true },
  { fields: { at: 1 }, sparse: true },
];

const PAGE = 500;

/** Those that were appended here and that the store has not told of yet; more than so many mean that it does not. */
const MOST_AWAITED = 10_000;

export function createActivityLog({ store, vault, clock }: { store: Store; vault: Vault; clock: Clock }): ActivityLog {
  const activities: Collection<LoggedActivity> = store.collection('activities', ACTIVITY_INDEXES);
  const listeners = new Set<(conversation: string, appended?: Appended) => void>();
  const awaited = new Set<string>();

  return {
    async append(conversation, id, activity) {
      const now = clock();
      const timestamp = now.toISOString();
      const talk = { id: conversation };
      const text = JSON.stringify({ ...activity, id, timestamp, channelId: 'directline', conversation: talk });
      const seq = await insert(conversation, id, { sealed: vault.seal(text), at: now.getTime() });
      if (seq !== undefined) for (const tell of listeners) tell(conversation, { seq, text });
    },
    async read(conversation, after) {
      const page = await activities.find({ conversation, seq: { $gt: after } }, { sort: { seq: 1 }, limit: PAGE });
      if (page.length) await store.settled();
      const texts = page.flatMap(({ sealed }) => (sealed === undefined ? [] : [vault.open(sealed)]));
      return { texts, watermark: page.at(-1)?.seq ?? after, isFull: page.length === PAGE };
    },
    async hasBegun(conversation) {
      return (await activities.find({ conversation }, { limit: 1, projection: { seq: 1 } })).length > 0;
    },
    watch(onGrown) {
      listeners.add(onGrown);
      const stop = activities.watch((key) => {
        if (!awaited.delete(key)) onGrown(key.slice(0, key.indexOf('|')));
      });
      return () => {
        listeners.delete(onGrown);
        stop();
      };
    },
    async forget(before) {
      let forgotten = 0;
      for (;;) {
        const old = await activities.find({ at: { $lt: before } }, { sort: { at: 1 }, limit: PAGE });
        for (const conversation of new Set(old.map(({ conversation }) => conversation)))
          forgotten += await forgetIn(conversation, before);
        if (old.length < PAGE) return forgotten;
      }
    },
  };

  /** The last of a conversation stays as a mere number: it is where the next one goes on. */
  async function forgetIn(conversation: string, before: number): Promise<number> {
    const [last] = await activities.find({ conversation }, { sort: { seq: -1 }, limit: 1 });
    const removed = await activities.remove({ conversation, at: { $lt: before }, seq: { $lt: last?.seq ?? 0 } });
    const emptied = await activities.update(
      { conversation, at: { $lt: before } },
      { $unset: { sealed: true, at: true } },
    );
    return removed + emptied;
  }

  /** Its number; `undefined` when it was there before. */
  async function insert(
    conversation: string,
    id: string,
    content: Pick<LoggedActivity, 'sealed' | 'at'>,
  ): Promise<number | undefined> {
    // The conversation stands first in the key, so that whoever watches knows it without a look-up.
    const key = `${conversation}|${id}`;
    expectNews(key);
    try {
      const { seq } = await appendInOrder(activities, { field: 'conversation', value: conversation }, (seq) => {
        return { _id: key, conversation, seq, ...content };
      });
      return seq;
    } catch (error) {
      awaited.delete(key);
      if (error instanceof DuplicateError && error.fields.includes('_id')) return undefined;
      throw error;
    }
  }

  /** The store will tell of it too, and then nobody needs to look again. */
  function expectNews(key: string): void {
    if (awaited.size >= MOST_AWAITED) awaited.clear();
    if (listeners.size === 1) awaited.add(key);
  }
}
