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
