import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import { digest } from './digest.ts';
import { makeToken } from './sessions.ts';

/** With what a program works in an officer's name. The program has the key; we keep its hash only. */
export interface Key {
  id: string;
  name: string;
  /** Epoch ms. */
  madeAt: number;
  endsAt: number;
  usedAt?: number;
}

export interface Keys {
  /** The key itself, to be shown once; `undefined` when the account has as many as it may. */
  make(account: string, name: string): Promise<string | undefined>;
  /** Whose it is, as long as it counts. */
  find(key: string): Promise<string | undefined>;
  list(account: string): Promise<Key[]>;
  remove(account: string, id: string): Promise<void>;
  /** Returns how many. */
  removeAll(account: string): Promise<number>;
  /** Removes those that have run out. */
  clean(): Promise<number>;
}

interface KeyDocument extends Stored {
  account: string;
  name: string;
  madeAt: number;
  endsAt: number;
  usedAt?: number;
}

/** Half a year: who still needs it then makes another. */
const LASTS_MS = 182 * 86_400_000;
/** It is not written down anew for every request. */
const USED_EVERY_MS = 3_600_000;
export const MOST_KEYS = 10;
/** So that whoever finds one somewhere knows what it is. */
const HEAD = 'door_';

export function createKeys(store: Store, clock: Clock): Keys {
  const keys = store.collection<KeyDocument>('consoleKeys', [{ fields: { account: 1 } }, { fields: { endsAt: 1 } }]);
  const now = () => clock().getTime();
  return {
    async make(account, name) {
      if ((await keys.count({ account })) >= MOST_KEYS) return undefined;
      const key = HEAD + makeToken();
      await keys.insert({ _id: digest(key), account, name, madeAt: now(), endsAt: now() + LASTS_MS });
      return key;
    },
    async find(key) {
      const found = await keys.findOne({ _id: digest(key) });
      if (!found || found.endsAt <= now()) return undefined;
      if (now() - (found.usedAt ?? 0) >= USED_EVERY_MS)
        await keys.update({ _id: found._id }, { $set: { usedAt: now() } });
      return found.account;
    },
    async list(account) {
      const found = await keys.find({ account, endsAt: { $gt: now() } }, { sort: { account: 1 } });
      return found.map(keyOf);
    },
    remove: async (account, _id) => void (await keys.remove({ _id, account })),
    removeAll: (account) => keys.remove({ account }),
    clean: () => keys.remove({ endsAt: { $lte: now() } }),
  };
}

function keyOf({ _id: id, name, madeAt, endsAt, usedAt }: KeyDocument): Key {
  return { id, name, madeAt, endsAt, ...(usedAt === undefined ? {} : { usedAt }) };
}
