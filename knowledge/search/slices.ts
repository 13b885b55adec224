import { setImmediate } from 'node:timers/promises';

/** Work that may be put down for a moment at each `yield`. */
export type Sliced<Result> = Generator<void, Result>;

/** All of it at once. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same without holding up what else the process has to do: it pauses after each slice. */
export async function finishGently<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}
