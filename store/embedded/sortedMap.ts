/** Values under unique texts, in the order of the texts. Made for many small changes and for reading from any place on. */
export interface SortedMap<V> {
  set(key: string, value: V): void;
  delete(key: string): void;
  /** Visits `from` ≤ key < `to` in order, or backwards, until `visit` returns false. */
  scan(from: string, to: string, isBackwards: boolean, visit: (value: V, key: string) => boolean): void;
}

interface Chunk<V> {
  keys: string[];
  values: V[];
}

/** The entries stand in sorted lists of at most this many, so that putting one in moves few. */
const CHUNK = 512;

export function createSortedMap<V>(): SortedMap<V> {
  const chunks: Chunk<V>[] = [];
  /** The last key of each chunk, to find the chunk without looking into any. */
  const lasts: string[] = [];

  function insert(at: number, key: string, value: V): void {
    const chunk = chunks[at];
    if (!chunk) {
      chunks.push({ keys: [key], values: [value] });
      lasts.push(key);
      return;
    }
    const within = firstNotBefore(chunk.keys, key);
    chunk.keys.splice(within, 0, key);
    chunk.values.splice(within, 0, value);
    if (within === chunk.keys.length - 1) lasts[at] = key;
    if (chunk.keys.length > CHUNK) split(at, chunk);
  }

  /** New entries mostly come last: there a full list stays full, and a short one is begun. */
  function split(at: number, { keys, values }: Chunk<V>): void {
    const kept = at === chunks.length - 1 ? CHUNK : CHUNK >> 1;
    chunks.splice(at + 1, 0, { keys: keys.splice(kept), values: values.splice(kept) });
    lasts.splice(at, 1, keys[kept - 1] ?? '', lasts[at] ?? '');
  }

  return {
    set(key, value) {
      const at = firstNotBefore(lasts, key);
      insert(at === chunks.length && at > 0 ? at - 1 : at, key, value);
    },
    delete(key) {
      const at = firstNotBefore(lasts, key);
      const chunk = chunks[at];
      const within = chunk ? firstNotBefore(chunk.keys, key) : 0;
      if (!chunk || chunk.keys[within] !== key) return;
      chunk.keys.splice(within, 1);
      chunk.values.splice(within, 1);
      if (chunk.keys.length) lasts[at] = chunk.keys[chunk.keys.length - 1] ?? '';
      else {
        chunks.splice(at, 1);
        lasts.splice(at, 1);
      }
    },
    scan(from, to, isBackwards, visit) {
      if (isBackwards) scanBackwards(chunks, lasts, from, to, visit);
      else scanForwards(chunks, lasts, from, to, visit);
    },
  };
}

type Visit<V> = (value: V, key: string) => boolean;

function scanForwards<V>(chunks: Chunk<V>[], lasts: string[], from: string, to: string, visit: Visit<V>): void {
  let at = firstNotBefore(lasts, from);
  let within = firstNotBefore(chunks[at]?.keys ?? [], from);
  for (let chunk = chunks[at]; chunk; chunk = chunks[++at], within = 0) {
    for (let key = chunk.keys[within]; key !== undefined; key = chunk.keys[++within]) {
      const value = chunk.values[within];
      if (key >= to || value === undefined || !visit(value, key)) return;
    }
  }
}

function scanBackwards<V>(chunks: Chunk<V>[], lasts: string[], from: string, to: string, visit: Visit<V>): void {
  let at = firstNotBefore(lasts, to);
  let within = firstNotBefore(chunks[at]?.keys ?? [], to);
  for (; at >= 0; within = chunks[--at]?.keys.length ?? 0) {
    const { keys, values } = chunks[at] ?? NONE;
    while (--within >= 0) {
      const key = keys[within];
      const value = values[within];
      if (key === undefined || value === undefined || key < from || !visit(value, key)) return;
    }
  }
}

const NONE = { keys: [], values: [] };

/** The first place whose key is not before this one, by bisection. */
function firstNotBefore(keys: string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = keys[middle];
    if (found !== undefined && found < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
