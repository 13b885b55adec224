import type { Filter, FindOptions } from './store.ts';

/** How much work a query was: both drivers tell it, for tests and for operators. */
export interface Explanation {
  /** Documents that were looked at. */
  examined: number;
  returned: number;
}

export interface Explaining {
  explain(collection: string, filter: Filter, options?: FindOptions): Promise<Explanation>;
}
