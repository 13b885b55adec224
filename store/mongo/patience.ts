import { StoreUnavailableError } from '../store.ts';

/**
 * While a program starts nobody waits for its answers yet: a server that is reached and slow, or only coming up, is waited for.
 * Once it serves, a failure is told within five seconds, as the port promises. A server that is not reached at all is told
 * of as soon in both.
 */
export interface Start {
  isOver: boolean;
}

export interface Waiting {
  ms: number;
  server: string;
  /** Told once, when the answer takes longer than somebody who waits for it would like. */
  onSlow(): void;
}

/** So long a failure may take where somebody waits: the port promises an error within 5 s. */
export const SERVING_MS = 4500;
/** At the start, and where indexes are made: a server with much to do or much to index takes its time. */
export const STARTING_MS = 60_000;

const TICK_MS = 250;

/**
 * Waits for an answer. Counted are only moments in which it could have been heard: a process that computes for seconds, as one
 * that reads a large knowledge base does, finds the answer afterwards, and must not take itself for a slow server.
 */
export async function within<R>({ ms, server, onSlow }: Waiting, asked: Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    let waited = 0;
    timer = setInterval(() => {
      waited += TICK_MS;
      if (waited >= ms)
        reject(new StoreUnavailableError(`[store] MongoDB at ${server} has not answered within ${ms} ms`));
      else if (waited === SERVING_MS) onSlow();
    }, TICK_MS);
  });
  try {
    return await Promise.race([asked, impatience]);
  } finally {
    clearInterval(timer);
  }
}
