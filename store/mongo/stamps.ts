/**
 * Where the server has no change streams (a stand-alone MongoDB, Cosmos DB, some others), changes are found by asking again and
 * again for what was changed lately. For that every change sets this field; whoever reads a document through the port never
 * sees it.
 */
export const STAMP = '_changed';

export interface Stamps {
  /** `{ _changed: ms }`: later than any stamp before, so that two changes within a millisecond are told apart. */
  next(): Record<string, number>;
}

export function createStamps(now: () => number = Date.now): Stamps {
  let last = 0;
  return {
    next() {
      last = Math.max(now(), last + 0.001);
      return { [STAMP]: last };
    },
  };
}

export function unstamp<D>(document: D): D {
  if (typeof document === 'object' && document !== null && STAMP in document) delete document[STAMP];
  return document;
}
