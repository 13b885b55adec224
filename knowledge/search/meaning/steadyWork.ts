export interface SteadyWorkParts {
  /** One stretch of work: how long to wait before there is more, in ms; `undefined` when all is done. */
  work(): Promise<number | undefined>;
  /** There is work, though the last stretch said that it was done: it came meanwhile. */
  hasMore(): boolean;
  onError(error: unknown): void;
  /** How long to wait after the first failure, doubled each time; ms. */
  pauseMs: number;
}

/** Work in the background that is taken up again until it is done: after failures with growing pauses. */
export interface SteadyWork {
  /** There is something to do. Returns at once. */
  wake(): void;
  /** It went well: the next failure is the first again. */
  succeeded(): void;
  /** Fulfilled when nothing is left to do, or when it was closed. */
  settled(): Promise<void>;
  readonly isClosed: boolean;
  close(): Promise<void>;
}

const LONGEST_PAUSE_MS = 5 * 60_000;

export function createSteadyWork({ work, hasMore, onError, pauseMs }: SteadyWorkParts): SteadyWork {
  let running: Promise<void> | undefined;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let waiters: (() => void)[] = [];
  let isDone = true;

  function wake(afterMs = 0): void {
    isDone = false;
    if (isClosed || running) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = work().then(again, (error: unknown) => {
        if (!isClosed) onError(error);
        again(Math.max(retryAfterOf(error), Math.min(LONGEST_PAUSE_MS, pauseMs * 2 ** failures++)));
      });
    }, afterMs);
    timer.unref();
  }

  function again(pause: number | undefined): void {
    running = undefined;
    if (pause !== undefined) wake(pause);
    else if (hasMore()) wake();
    else {
      isDone = true;
      tellWaiters();
    }
  }

  function tellWaiters(): void {
    for (const tell of waiters.splice(0)) tell();
  }

  return {
    wake: () => wake(),
    succeeded: () => (failures = 0),
    settled: () =>
      new Promise((resolve) => {
        if (isClosed || isDone) resolve();
        else waiters.push(resolve);
      }),
    get isClosed() {
      return isClosed;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
      tellWaiters();
    },
  };
}

function retryAfterOf(error: unknown): number {
  const wait = typeof error === 'object' && error && 'retryAfterMs' in error ? error.retryAfterMs : 0;
  return typeof wait === 'number' ? wait : 0;
}
