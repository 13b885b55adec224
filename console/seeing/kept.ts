/** Remembers what was worked out for a while, so that a crowd that looks at the same figures has them read once. */
export function createKept<T>(ms: number, most: number, now: () => number) {
  const kept = new Map<string, { at: number; value: Promise<T> }>();
  return (key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && now() - known.at < ms) return known.value;
    const value = read().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.delete(key);
    kept.set(key, { at: now(), value });
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
