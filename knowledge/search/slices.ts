import { setImmediate } from 'node:timers/promises';

/** Work that may be put down for a moment at each `yield`: after some tenths of a millisecond, and never between two that belong together. */
export type Sliced<Result> = Generator<void, Result>;

/** All of it at once. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A turn's own time: whoever comes meanwhile waits twice as long at the most. */
const SLICE_MS = 5;

/** The same without holding up what else the process has to do: it pauses whenever it has worked for so long. */
export async function finishGently<Result>(work: Sliced<Result>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
