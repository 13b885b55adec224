import { FEATURES } from '../features.ts';
import { createJudge, sharesOf } from '../judge.ts';
import { fuseBoth } from '../meaning/fusion.ts';
import { FUSION_FEATURES, fusionCandidates } from '../meaning/fusionFeatures.ts';
import { FUSION_SIGNS, fusionSigns } from '../meaning/fusionSigns.ts';
import { DEFAULT_FUSION, type FusionWeights } from '../meaning/fusionWeights.ts';
import { fuse } from '../judge.ts';
import type { Weights } from '../weights.ts';
import { hasBothKinds, judgeAll, type Seen, thin } from './fit.ts';
import { fitChoices } from './fitRanking.ts';
import { balance, fitSigns, fitThreshold } from './fitRejecting.ts';

/** Learns how to weigh words and meaning together, from questions that both have seen; `weights` are those of the words. */
export function fitFusion(sets: Seen[][], weights: Weights): FusionWeights {
  const ranks = FEATURES.map((name) => weights.ranking[name]);
  const ranking = fitChoices(
    FUSION_FEATURES,
    sets.map((set) => thin(set.filter(({ gold }) => gold.length > 0)).flatMap((seen) => choiceOf(seen, ranks))),
  );
  const judge = createJudge(weights);
  const rejecting = fitSigns(
    FUSION_SIGNS,
    sets.flatMap((set) => balance(set.flatMap((seen) => sampleOf(seen, ranks, { ranking }, judge)))),
  );
  const fusion = { ranking, rejecting, threshold: 0 };
  const judged = sets.filter(hasBothKinds).map((set) => judgeAll(set, weights, fusion));
  return { ...fusion, threshold: judged.length === 0 ? DEFAULT_FUSION.threshold : fitThreshold(judged) };
}

function choiceOf({ look, gold, alike }: Seen, ranks: number[]) {
  if (!alike) return [];
  const found = fuse(look.candidates, ranks);
  return [{ candidates: fusionCandidates(found, sharesOf(found), alike), gold }];
}

function sampleOf(
  { look, gold, alike }: Seen,
  ranks: number[],
  fusion: Pick<FusionWeights, 'ranking'>,
  judge: ReturnType<typeof createJudge>,
) {
  if (!alike) return [];
  const ranked = fuseBoth(look, ranks, alike, fusion);
  const signs = fusionSigns(look, judge(look, 1), alike, ranked, sharesOf(ranked));
  return [{ signs, isAnswerable: gold.length > 0 }];
}
