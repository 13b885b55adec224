import { DOUBTFUL, fuse, type Judging, sharesOf } from '../judge.ts';
import { FEATURES } from '../features.ts';
import type { SearchResult, Verdict } from '../document.ts';
import type { Weights } from '../weights.ts';
import { explainedBy, FUSION_FEATURES, type FusionCandidate, fusionCandidates } from './fusionFeatures.ts';
import { FUSION_SIGNS, fusionSigns } from './fusionSigns.ts';
import type { FusionWeights } from './fusionWeights.ts';
import type { Alike } from './vectorIndex.ts';

export interface FusedCandidate extends FusionCandidate {
  fused: number;
}

/** The second's share of the probability that is too near the first's to choose; the judge by words has a figure of its own. */
const CLOSE = 0.75;

/**
 * A question of which no entry has a quarter is in another language, or about something else. The words have no say in it: when
 * three entries clearly stand out by their meaning, and the first further than chance lets one of so many, the citizen is asked
 * whether it is one of them.
 */
const UNREAD = 0.25;
const STAND_OUT = 0.6;
const BEYOND_CHANCE = 1.1;

/** The opinion of words and that of meaning as one. `byWords` is what the judge made of the same look. */
export type Fusion = (look: Judging, byWords: SearchResult, alike: Alike, limit: number) => SearchResult;

export function createFusion(weights: Weights, fusion: FusionWeights): Fusion {
  const ranking = FEATURES.map((name) => weights.ranking[name]);
  const signs = FUSION_SIGNS.map((name) => fusion.rejecting.signs[name]);

  return (look, byWords, alike, limit) => {
    const ranked = fuseBoth(look, ranking, alike, fusion);
    const shares = sharesOf(ranked);
    const answerable = ranked.length ? likelihood(fusionSigns(look, byWords, alike, ranked, shares)) : 0;
    const top = ranked.slice(0, limit).map(({ id }, i) => ({
      id,
      score: answerable * ((shares[i] ?? 0) / (shares[0] ?? 1)),
      confidence: answerable * (shares[i] ?? 0),
    }));
    const verdict = verdictOf(answerable, shares, top, byWords);
    const three = (shares[0] ?? 0) + (shares[1] ?? 0) + (shares[2] ?? 0);
    const standsOut = three >= STAND_OUT && (alike.best[0]?.alike ?? 0) >= BEYOND_CHANCE * alike.byChance;
    const isUnread = verdict === 'none' && standsOut && explainedBy(look.candidates) < UNREAD;
    const confidence = top[0]?.confidence ?? 0;
    return isUnread ? { ranked: top, confidence, verdict: 'choice', isUnread } : { ranked: top, confidence, verdict };
  };

  function verdictOf(answerable: number, shares: number[], top: { id: string }[], byWords: SearchResult): Verdict {
    if (answerable < fusion.threshold) return 'none';
    if (answerable < DOUBTFUL || (shares[1] ?? 0) / (shares[0] ?? 1) >= CLOSE) return 'choice';
    // So few words fit several entries: no model knows which of them is meant.
    return byWords.verdict === 'choice' && byWords.ranked[0]?.id === top[0]?.id ? 'choice' : 'answer';
  }

  function likelihood(values: number[]): number {
    let sum = fusion.rejecting.bias;
    signs.forEach(({ weight, mean, spread }, i) => {
      sum += (weight * ((values[i] ?? 0) - mean)) / spread;
    });
    return 1 / (1 + Math.exp(-sum));
  }
}

/** Best first; equals by id, so that the order is the same every time. */
export function fuseBoth(
  look: Judging,
  ranking: number[],
  alike: Alike,
  fusion: Pick<FusionWeights, 'ranking'>,
): FusedCandidate[] {
  const found = fuse(look.candidates, ranking);
  const weights = FUSION_FEATURES.map((name) => fusion.ranking[name]);
  return fusionCandidates(found, sharesOf(found), alike)
    .map((candidate) => ({
      ...candidate,
      fused: weights.reduce((sum, weight, k) => sum + weight * (candidate.features[k] ?? 0), 0),
    }))
    .sort((a, b) => b.fused - a.fused || (a.id < b.id ? -1 : 1));
}
