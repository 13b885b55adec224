import { FEATURES } from '../wording/aspects.ts';
import type { Talk } from '../talk.ts';

/** Accessibility features by their names; one that the wording does not know is left out rather than shown as a code. */
export function wordFeatures(talk: Talk, features: string[]): string[] {
  return features.flatMap((feature) => {
    const known = FEATURES.find((one) => one === feature);
    return known ? talk.wording.accessibility[known] : [];
  });
}
