import type { Memory } from './memory.ts';

/** Kept for the tab or for good; in this page only, where the browser keeps nothing. */
export function createMemory<T>(kind: 'sessionStorage' | 'localStorage', name: string): Memory<T> {
  let kept: string | undefined;
  return {
    read() {
      const text = attempt(() => window[kind].getItem(name)) ?? kept;
      return text ? attempt<T>(() => JSON.parse(text)) : undefined;
    },
    write(value) {
      kept = JSON.stringify(value);
      const text = kept;
      attempt(() => window[kind].setItem(name, text));
    },
  };
}

/** Blocked, full or damaged storage is no reason to fail. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
