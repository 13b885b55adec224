import { randomBytes } from 'node:crypto';
import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import { digest } from './digest.ts';

/** Somebody's browser that came in, or is on its way in. The browser has the token; we keep its hash only. */
export interface Session extends Stored {
  account: string;
  /** Epoch ms. */
  startedAt: number;
  seenAt: number;
  endsAt: number;
  /** How long it lasts from when it was last seen. */
  idleMs: number;
  /** The second proof was given. */
  hasCode: boolean;
  /** What the browser says it is, for the list of one's own sessions. */
  browser: string;
}

export interface Sessions {
  /** A new one under a new token; `old` ends. Never is a token that somebody came with made more than it was. */
  start(
    account: string,
    how: { hasCode: boolean; isWhole: boolean; browser: string; old?: string | undefined },
  ): Promise<string>;
  /** Found again, it lasts anew. */
  find(token: string): Promise<Session | undefined>;
  end(token: string): Promise<void>;
  /** Signs somebody out everywhere, but for one token. */
  endAll(account: string, but?: string): Promise<number>;
  list(account: string): Promise<Session[]>;
  /** Removes those that have ended. */
  clean(): Promise<number>;
}

const PENDING_MS = 15 * 60_000;
const IDLE_MS = 2 * 3_600_000;
const LONGEST_MS = 12 * 3_600_000;
/** It is not written down anew for every page. */
const SEEN_EVERY_MS = 60_000;

export function createSessions(store: Store, clock: Clock): Sessions {
  const sessions = store.collection<Session>('consoleSessions', [
    { fields: { account: 1 } },
    { fields: { endsAt: 1 } },
  ]);
  return {
    async start(account, { hasCode, isWhole, browser, old }) {
      const token = makeToken();
      const now = clock().getTime();
      const idleMs = isWhole ? IDLE_MS : PENDING_MS;
      const session = { account, startedAt: now, seenAt: now, endsAt: now + idleMs, idleMs, hasCode, browser };
      await sessions.insert({ _id: digest(token), ...session });
      if (old) await sessions.remove({ _id: digest(old) });
      return token;
    },
    async find(token) {
      const session = await sessions.findOne({ _id: digest(token) });
      const now = clock().getTime();
      if (!session || session.endsAt <= now) return undefined;
      if (now - session.seenAt < SEEN_EVERY_MS) return session;
      const endsAt = Math.min(now + session.idleMs, session.startedAt + LONGEST_MS);
      // Only if it is still there: a sign-out meanwhile stands.
      return sessions.findOneAndUpdate({ _id: session._id }, { $set: { seenAt: now, endsAt } });
    },
    end: async (token) => void (await sessions.remove({ _id: digest(token) })),
    endAll: (account, but) => sessions.remove({ account, ...(but ? { _id: { $ne: digest(but) } } : {}) }),
    list: (account) => sessions.find({ account, endsAt: { $gt: clock().getTime() } }, { sort: { account: 1 } }),
    clean: () => sessions.remove({ endsAt: { $lte: clock().getTime() } }),
  };
}

export const makeToken = (): string => randomBytes(32).toString('base64url');
