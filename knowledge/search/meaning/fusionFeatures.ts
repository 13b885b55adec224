import { FEATURES } from '../features.ts';
import type { Candidate } from '../judge.ts';
import type { Alike } from './vectorIndex.ts';

/** What is known of an entry when words and meaning are weighed together. */
export const FUSION_FEATURES = [
  /**
   * How far the words put it behind their favourite, in log-odds, and its share of their probability; both as far as the words
   * explain the question, by the most of it that an entry has: of a question in another language they know nothing.
   */
  'behind',
  'share',
  /** How alike it is, three ways (`AlikeEntry`): as far as there are entries that it stands out from. */
  'likest',
  'together',
  'middle',
] as const;

export interface FusionCandidate {
  id: string;
  features: number[];
}

/** Further behind is all the same. */
const FURTHEST = -8;
/**
 * To be the likest of n entries says as much as ln n; of two dozen, spreads are told by the answer itself, and even the likest of
 * strangers is two and a half of them ahead. 1 for ninety entries.
 */
const LIKELY = 4.5;

/** Those that the words found, best first, and the likest beside them. */
export function fusionCandidates(
  found: (Pick<Candidate, 'id' | 'features'> & { fused: number })[],
  shares: number[],
  alike: Alike,
): FusionCandidate[] {
  const top = found[0]?.fused ?? 0;
  const byWords = new Map(
    found.map(({ id, fused }, i) => [id, { behind: Math.max(FURTHEST, fused - top), share: shares[i] ?? 0 }]),
  );
  const ids = [...byWords.keys(), ...alike.best.flatMap(({ id }) => (byWords.has(id) ? [] : [id]))];
  const explained = explainedBy(found);
  const said = alike.byChance ** 2 / 2 / LIKELY;
  return ids.map((id) => {
    const { behind, share } = byWords.get(id) ?? { behind: FURTHEST - 1, share: 0 };
    const { likest, together, middle } = alike.of(id) ?? NEITHER;
    return { id, features: [behind * explained, share * explained, likest * said, together * said, middle * said] };
  });
}

/** The most of a question that an entry has in its words, 0..1. */
export function explainedBy(candidates: { features: number[] }[]): number {
  return candidates.reduce((most, { features }) => Math.max(most, features[COVERAGE] ?? 0), 0);
}

/** Its vectors are still being made. */
const NEITHER = { likest: 0, together: 0, middle: 0 };

const COVERAGE = FEATURES.indexOf('coverage');
