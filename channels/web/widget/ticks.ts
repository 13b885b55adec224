import type { Memory } from './memory.ts';

/** What a citizen has already packed; kept on the device, the last few hundred, and nowhere else. */
export interface Ticks {
  has(key: string): boolean;
  set(key: string, isTicked: boolean): void;
}

const MOST = 300;

export function createTicks(memory: Memory<string[]>): Ticks {
  const read = () => memory.read() ?? [];
  return {
    has: (key) => read().includes(key),
    set(key, isTicked) {
      const others = read().filter((one) => one !== key);
      memory.write((isTicked ? [...others, key] : others).slice(-MOST));
    },
  };
}
