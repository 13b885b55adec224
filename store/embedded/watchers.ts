/** Who wants to hear of which collection. */
export interface Watchers {
  watch(name: string, onChange: (id: string) => void): () => void;
  tell(name: string, id: string): void;
}

export function createWatchers(): Watchers {
  const watchers = new Map<string, Set<(id: string) => void>>();
  return {
    watch(name, onChange) {
      const own = watchers.get(name) ?? new Set();
      // The same function may watch twice, and be stopped once.
      const watcher = (id: string): void => onChange(id);
      watchers.set(name, own.add(watcher));
      return () => {
        own.delete(watcher);
        if (!own.size && watchers.get(name) === own) watchers.delete(name);
      };
    },
    tell(name, id) {
      // Later, so that a listener that throws does not stop the store.
      if (watchers.size) for (const watcher of watchers.get(name) ?? []) queueMicrotask(() => watcher(id));
    },
  };
}
