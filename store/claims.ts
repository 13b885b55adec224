import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import { type Collection, DuplicateError, type Store, type Stored } from './store.ts';

/**
 * Leases by which one process among many does a piece of work: a conversation's turns, its sending, a job. A lease that its
 * holder does not renew ends by itself, so that a node that dies is taken over.
 */
export interface Claims {
  /** The lease, or `undefined` while somebody else holds it. */
  claim(name: string, ttlMs: number): Promise<Claim | undefined>;
}

export interface Claim {
  /** False when it was lost meanwhile; stop working then. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

/** For one process alone: nothing is stored, a claim is held until it is released. */
export function createLocalClaims(): Claims {
  const held = new Set<string>();
  return {
    async claim(name) {
      if (held.has(name)) return undefined;
      held.add(name);
      return {
        renew: async () => held.has(name),
        release: async () => {
          held.delete(name);
        },
      };
    },
  };
}

export interface StoredClaimsOptions {
  store: Store;
  /** Who holds a claim, for people who look into the database: a host, a process. */
  owner: string;
  clock: Clock;
}

interface ClaimDocument extends Stored {
  owner: string;
  /** Made anew for each claim, so that a holder who comes too late touches nobody else's. */
  token: string;
  /** Epoch milliseconds, by the clock of the node that holds it: keep the nodes' clocks within a second or two. */
  until: number;
}

/** For many processes over one database. */
export function createStoredClaims({ store, owner, clock }: StoredClaimsOptions): Claims {
  const claims = store.collection<ClaimDocument>('claims');
  const untilAfter = (ttlMs: number): number => clock().getTime() + ttlMs;
  return {
    async claim(_id, ttlMs) {
      const document = { _id, owner, token: randomUUID(), until: untilAfter(ttlMs) };
      if (!(await take(claims, document, clock().getTime()))) return undefined;
      const own = { _id, token: document.token };
      return {
        renew: async () => (await claims.findOneAndUpdate(own, { $set: { until: untilAfter(ttlMs) } })) !== undefined,
        async release() {
          await claims.remove(own);
        },
      };
    },
  };
}

/** A released claim is gone, so the first try mostly succeeds; the second takes over from a holder who let it run out. */
async function take(claims: Collection<ClaimDocument>, document: ClaimDocument, now: number): Promise<boolean> {
  try {
    await claims.insert(document);
    return true;
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
  }
  const { _id, owner, token, until } = document;
  return (
    (await claims.findOneAndUpdate({ _id, until: { $lte: now } }, { $set: { owner, token, until } })) !== undefined
  );
}
