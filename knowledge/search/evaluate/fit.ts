import type { SearchResult } from '../document.ts';
import { FEATURES } from '../features.ts';
import { createJudge, fuse, sharesOf } from '../judge.ts';
import { createFusion } from '../meaning/fusion.ts';
import type { FusionWeights } from '../meaning/fusionWeights.ts';
import type { Alike } from '../meaning/vectorIndex.ts';
import type { Look } from '../searchIndex.ts';
import { signsOf } from '../signs.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../weights.ts';
import { fitRanking } from './fitRanking.ts';
import { fitRejecting, fitThreshold, type Sample } from './fitRejecting.ts';
import type { Scored } from './measures.ts';

/** A question of a set with what the index saw. */
export interface Seen {
  look: Look;
  gold: string[];
  outOfScope?: string;
  /** What a model of meanings says, where one was asked. */
  alike?: Alike;
}

/** So many questions of a set are learnt from; more only take longer. */
const MOST = 250;

/** Learns all weights from these sets; each is a list of questions put to one knowledge base. */
export function fitWeights(sets: Seen[][]): Weights {
  const ranking = fitRanking(sets.map((set) => thin(set.filter(({ gold }) => gold.length > 0)).map(toChoice)));
  const rejecting = fitRejecting(sets.map((set) => set.map((seen) => sampleOf(seen, ranking))));
  const weights = { ranking, rejecting, threshold: 0 };
  const judged = sets.filter(hasBothKinds).map((set) => judgeAll(set, weights));
  return { ...weights, threshold: judged.length === 0 ? DEFAULT_WEIGHTS.threshold : fitThreshold(judged) };
}

/** What the citizens would have been told: by words, or with `fusion` by words and meaning. */
export function judgeAll(seen: Seen[], weights: Weights, fusion?: FusionWeights): Scored[] {
  return scoreAll(seen, findAll(seen, weights, fusion, 10));
}

/** What was found for each, best first. */
export function findAll(
  seen: Seen[],
  weights: Weights,
  fusion: FusionWeights | undefined,
  limit: number,
): SearchResult[] {
  const judge = createJudge(weights);
  const fuseBoth = fusion && createFusion(weights, fusion);
  return seen.map(({ look, alike }) =>
    fuseBoth && alike ? fuseBoth(look, judge(look, 1), alike, limit) : judge(look, limit),
  );
}

export function scoreAll(seen: Seen[], found: SearchResult[]): Scored[] {
  return seen.map(({ gold, outOfScope }, i) => {
    const { ranked = [], verdict } = found[i] ?? {};
    return {
      ranked: ranked.map(({ id }) => id),
      score: ranked[0]?.score ?? 0,
      accepted: verdict !== undefined && verdict !== 'none',
      gold,
      ...(outOfScope === undefined ? {} : { outOfScope }),
    };
  });
}

function toChoice({ look, gold }: Seen) {
  return { candidates: look.candidates, gold };
}

function sampleOf({ look, gold }: Seen, ranking: Weights['ranking']): Sample {
  const fused = fuse(
    look.candidates,
    FEATURES.map((name) => ranking[name]),
  );
  return { signs: signsOf(look, fused, sharesOf(fused)), isAnswerable: gold.length > 0 };
}

export function hasBothKinds(seen: Seen[]): boolean {
  return seen.some(({ gold }) => gold.length > 0) && seen.some(({ gold }) => gold.length === 0);
}

export function thin<T>(items: T[]): T[] {
  const step = Math.max(1, Math.floor(items.length / MOST));
  return items.filter((_, i) => i % step === 0);
}
