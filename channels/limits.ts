import type { Clock } from '../store/clock.ts';

/** How often somebody may come: so many in any minute, counted by each process for itself. */
export interface Limiter {
  /** Counts one; says whether it is within the limit, and otherwise when to come again and whether that was told already. */
  take(who: string): { isWithin: true } | { isWithin: false; retryAfterSeconds: number; isFirst: boolean };
}

const WINDOW_MS = 60_000;
/** Those who came least recently are forgotten first; 100,000 take about 10 MB. */
const MOST_KNOWN = 100_000;

export function createLimiter(perMinute: number, clock: Clock): Limiter {
  let known = new Map<string, { since: number; count: number }>();
  let before = known;

  return {
    take(who) {
      const now = clock().getTime();
      const window = find(who, now);
      window.count++;
      if (window.count <= perMinute) return { isWithin: true };
      const retryAfterSeconds = Math.max(1, Math.ceil((window.since + WINDOW_MS - now) / 1000));
      return { isWithin: false, retryAfterSeconds, isFirst: window.count === perMinute + 1 };
    },
  };

  function find(who: string, now: number) {
    const window = known.get(who) ?? before.get(who);
    if (window && now - window.since < WINDOW_MS) return window;
    if (known.size >= MOST_KNOWN) [before, known] = [known, new Map()];
    const fresh = { since: now, count: 0 };
    known.set(who, fresh);
    return fresh;
  }
}
