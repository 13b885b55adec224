import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';

/** After wrong passwords or codes, whoever tried has to wait: a few seconds first, then longer. */
export interface Delays {
  /** Seconds until the next try counts; 0 when it does now. */
  wait(account: string, address: string): Promise<number>;
  failed(account: string, address: string): Promise<void>;
  succeeded(account: string, address: string): Promise<void>;
}

interface Tries extends Stored {
  count: number;
  /** Epoch ms. */
  last: number;
}

const FREE_TRIES = 4;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGOTTEN_MS = 24 * 3_600_000;

/**
 * Counted for an account from an address: a stranger who tries passwords elsewhere cannot lock an officer out. Kept in the
 * store, so that every node counts the same.
 */
export function createDelays(store: Store, vault: Vault, clock: Clock): Delays {
  const tries = store.collection<Tries>('consoleTries', [{ fields: { last: 1 } }]);
  const idOf = (account: string, address: string) => vault.hash(`console try ${account.toLowerCase()} ${address}`);
  return {
    async wait(account, address) {
      const found = await tries.findOne({ _id: idOf(account, address) });
      if (!found || found.count <= FREE_TRIES) return 0;
      const until = found.last + waitAfter(found.count);
      return Math.max(0, Math.ceil((until - clock().getTime()) / 1000));
    },
    async failed(account, address) {
      const now = clock().getTime();
      await tries.remove({ last: { $lt: now - FORGOTTEN_MS } });
      await tries.findOneAndUpdate(
        { _id: idOf(account, address) },
        { $inc: { count: 1 }, $set: { last: now } },
        { upsert: true },
      );
    },
    async succeeded(account, address) {
      await tries.remove({ _id: idOf(account, address) });
    },
  };
}

const waitAfter = (count: number) => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_TRIES - 1));
