/** As many as a busy day has different ones of; then it begins anew, so that nothing grows for ever. */
const MOST = 2000;

/** A pure function that works out each answer once, of the latest `most` keys. */
export function remembered<Key, Value>(work: (key: Key) => Value, most = MOST): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size >= most) known.clear();
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
