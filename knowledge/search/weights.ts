import type { FEATURES } from './features.ts';
import type { SIGNS } from './signs.ts';
import fitted from './weights.json' with { type: 'json' };

/** What was learnt from sets of real questions (`npm run evaluate -- --fit` makes `weights.json`). */
export interface Weights {
  /** How much each feature speaks for an entry. */
  ranking: Record<(typeof FEATURES)[number], number>;
  /** How much each sign speaks for there being an answer at all; `mean` and `spread` bring the signs to one scale. */
  rejecting: { bias: number; signs: Record<(typeof SIGNS)[number], { weight: number; mean: number; spread: number }> };
  /** Below this probability of an answer nothing is said. */
  threshold: number;
}

export const DEFAULT_WEIGHTS: Weights = fitted;
