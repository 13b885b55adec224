import type { Clock } from '../../store/clock.ts';
import { ServiceError } from './serviceError.ts';

/**
 * Work that needs an outside service, done under a guard: `undefined` when the service is slow, down or resting. Nobody waits
 * longer than `withinMs`, whatever the work does.
 */
export type Guard = <T>(work: (signal: AbortSignal) => Promise<T>, withinMs: number) => Promise<T | undefined>;

export type GuardOutcome = 'ok' | 'late' | 'failed' | 'resting';

export interface GuardOptions {
  clock: Clock;
  /** Told of every piece of work; `error` where there was one. Must not throw. */
  onOutcome?(outcome: GuardOutcome, error?: ServiceError): void;
}

/** So many failures in a row, and the service is left alone for a while. */
const MOST_FAILURES = 3;
const REST_MS = 30_000;
/** A wrong key or name mends itself when somebody changes it there: it is tried again, but seldom. */
const REST_OF_SETTINGS_MS = 5 * 60_000;
const LONGEST_REST_MS = 60 * 60_000;

/** A time box with a circuit breaker: after a rest one piece of work alone tries whether the service is back. */
export function createGuard({ clock, onOutcome = () => undefined }: GuardOptions): Guard {
  let failures = 0;
  let restsUntil = 0;

  const now = () => clock().getTime();

  function fail(error: ServiceError): void {
    failures++;
    onOutcome(error.code === 'LATE' ? 'late' : 'failed', error);
    if (error.retryAfterMs !== undefined) restsUntil = now() + Math.min(error.retryAfterMs, LONGEST_REST_MS);
    else if (error.isSetting) restsUntil = now() + REST_OF_SETTINGS_MS;
    else if (failures >= MOST_FAILURES) restsUntil = now() + REST_MS;
  }

  return async (work, withinMs) => {
    if (now() < restsUntil) {
      onOutcome('resting');
      return undefined;
    }
    // Whoever comes while the first after a rest is under way does not wait for it to fail as well.
    if (failures >= MOST_FAILURES) restsUntil = now() + withinMs;
    try {
      const result = await timeBoxed(work, withinMs);
      failures = 0;
      restsUntil = 0;
      onOutcome('ok');
      return result;
    } catch (error) {
      fail(error instanceof ServiceError ? error : new ServiceError('FAILED', { cause: error }));
      return undefined;
    }
  };
}

async function timeBoxed<T>(work: (signal: AbortSignal) => Promise<T>, withinMs: number): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ServiceError('LATE')), withinMs);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}
