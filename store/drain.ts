import type { Claims } from './claims.ts';

/** What became of one piece of work for a key. `wait` comes back to it after that many milliseconds. */
export type Worked = 'more' | 'empty' | { wait: number };

/** Work that is done key by key: in order within a key, side by side over keys, by one process at a time. */
export interface Drain {
  /** Something may be waiting under this key. */
  wake(key: string): void;
  readonly size: number;
  /** Takes up nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

export interface DrainOptions {
  name: string;
  claims: Claims;
  /** How many keys are worked on side by side. */
  width: number;
  /** Does the next piece for the key. `isHeld` turns false when the lease was lost: then nothing may be changed any more. */
  work: (key: string, isHeld: () => boolean) => Promise<Worked>;
  onError: (error: unknown, key: string) => void;
}

/**
 * How long others wait before they take over from a process that died. A live one renews three times within it, so this bounds
 * how long a process may stand still, not how long a piece of work may take.
 */
const LEASE_MS = 6000;
/** While somebody else holds a key's lease we look again this often; a dead holder's lease ends by itself. */
const HELD_ELSEWHERE_MS = 300;
const AFTER_ERROR_MS = 1000;

export function createDrain(options: DrainOptions): Drain {
  const keys = new Map<string, { isDirty: boolean; timer?: NodeJS.Timeout }>();
  const queue: string[] = [];
  const running = new Set<Promise<void>>();
  let isStopped = false;

  function wake(key: string): void {
    if (isStopped) return;
    const known = keys.get(key);
    if (known) {
      known.isDirty = true;
      if (known.timer) resume(key);
      return;
    }
    keys.set(key, { isDirty: true });
    queue.push(key);
    startNext();
  }

  function resume(key: string): void {
    const known = keys.get(key);
    if (!known?.timer) return;
    clearTimeout(known.timer);
    delete known.timer;
    queue.push(key);
    startNext();
  }

  function startNext(): void {
    while (running.size < options.width) {
      const key = isStopped ? undefined : queue.shift();
      if (key === undefined) return;
      const run: Promise<void> = drainKey(key).finally(() => {
        running.delete(run);
        startNext();
      });
      running.add(run);
    }
  }

  async function drainKey(key: string): Promise<void> {
    const known = keys.get(key);
    if (!known) return;
    known.isDirty = false;
    const wait = await runClaimed(key).catch((error: unknown) => {
      options.onError(error, key);
      return AFTER_ERROR_MS;
    });
    if (isStopped) return void keys.delete(key);
    if (wait !== undefined) {
      known.timer = setTimeout(() => resume(key), wait);
    } else if (known.isDirty) {
      queue.push(key);
    } else {
      keys.delete(key);
    }
  }

  /** Works until nothing is left; returns how long to wait where something is left for later. */
  async function runClaimed(key: string): Promise<number | undefined> {
    const claim = await options.claims.claim(`${options.name}:${key}`, LEASE_MS);
    if (!claim) return HELD_ELSEWHERE_MS;
    let isHeld = true;
    const renewing = setInterval(() => {
      claim.renew().then(
        (kept) => {
          isHeld = kept;
        },
        () => {
          isHeld = false;
        },
      );
    }, LEASE_MS / 3);
    try {
      for (;;) {
        const worked = await options.work(key, () => isHeld);
        if (worked === 'empty') return undefined;
        if (worked !== 'more') return worked.wait;
        if (isStopped || !isHeld) return isStopped ? undefined : HELD_ELSEWHERE_MS;
      }
    } finally {
      clearInterval(renewing);
      await claim.release();
    }
  }

  return {
    wake,
    get size() {
      return keys.size;
    },
    async stop() {
      isStopped = true;
      for (const { timer } of keys.values()) clearTimeout(timer);
      await Promise.all(running);
      keys.clear();
    },
  };
}
