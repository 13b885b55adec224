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
  /** Tells of each conversation that grew, by whichever process, within 2 s. Returns how to stop. */
  watch(onGrown: (conversation: string) => void): () => void;
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
  /** The activity as JSON, sealed. */
  sealed: string;
}

export const ACTIVITY_INDEXES: Index[] = [{ fields: { conversation: 1, seq: 1 }, unique: true }];

const PAGE = 500;

export function createActivityLog({ store, vault, clock }: { store: Store; vault: Vault; clock: Clock }): ActivityLog {
  const activities: Collection<LoggedActivity> = store.collection('activities', ACTIVITY_INDEXES);
  const listeners = new Set<(conversation: string) => void>();

  return {
    async append(conversation, id, activity) {
      const timestamp = clock().toISOString();
      const text = JSON.stringify({
        ...activity,
        id,
        timestamp,
        channelId: 'directline',
        conversation: { id: conversation },
      });
      const sealed = vault.seal(text);
      if (await insert(conversation, id, sealed)) for (const tell of listeners) tell(conversation);
    },
    async read(conversation, after) {
      const page = await activities.find({ conversation, seq: { $gt: after } }, { sort: { seq: 1 }, limit: PAGE });
      if (page.length) await store.settled();
      const texts = page.map(({ sealed }) => vault.open(sealed));
      return { texts, watermark: page.at(-1)?.seq ?? after, isFull: page.length === PAGE };
    },
    async hasBegun(conversation) {
      return (await activities.find({ conversation }, { limit: 1, projection: { seq: 1 } })).length > 0;
    },
    watch(onGrown) {
      listeners.add(onGrown);
      const stop = activities.watch((id) => onGrown(id.slice(0, id.indexOf('|'))));
      return () => {
        listeners.delete(onGrown);
        stop();
      };
    },
  };

  async function insert(conversation: string, id: string, sealed: string): Promise<boolean> {
    try {
      // The conversation stands first in the key, so that whoever watches knows it without a look-up.
      await appendInOrder(activities, { field: 'conversation', value: conversation }, (seq) => {
        return { _id: `${conversation}|${id}`, conversation, seq, sealed };
      });
      return true;
    } catch (error) {
      if (error instanceof DuplicateError && error.fields.includes('_id')) return false;
      throw error;
    }
  }
}
