import type { FUSION_FEATURES } from './fusionFeatures.ts';
import type { FUSION_SIGNS } from './fusionSigns.ts';
import fitted from './fusionWeights.json' with { type: 'json' };

/** What was learnt from sets of real questions (`npm run evaluate -- --fit` with `EMBEDDINGS_URL` makes `fusionWeights.json`). */
export interface FusionWeights {
  ranking: Record<(typeof FUSION_FEATURES)[number], number>;
  rejecting: {
    bias: number;
    signs: Record<(typeof FUSION_SIGNS)[number], { weight: number; mean: number; spread: number }>;
  };
  /** Below this probability of an answer nothing is said. */
  threshold: number;
}

export const DEFAULT_FUSION: FusionWeights = fitted;
