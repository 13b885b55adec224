/** Pauses that can be cut short: when the network returns, or the citizen asks for another try, all of them end at once. */
export function createAlarm() {
  const sleepers = new Set<() => void>();
  return {
    pause: (ms: number) =>
      new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          sleepers.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        sleepers.add(wake);
      }),
    ring() {
      for (const wake of sleepers) wake();
    },
  };
}

export type Alarm = ReturnType<typeof createAlarm>;

/** Milliseconds before the next try: quick at first, five seconds at most, never all widgets in step. */
export function backoff(failures: number, random = Math.random): number {
  return Math.min(5000, 300 * 1.7 ** failures) * (0.8 + random() * 0.4);
}
