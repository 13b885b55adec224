import { FEATURES } from '../features.ts';
import type { Candidate } from '../judge.ts';
import type { Alike } from './vectorIndex.ts';

/** What is known of an entry when words and meaning are weighed together. */
export const FUSION_FEATURES = [
  /** How far the words put it behind their favourite, in log-odds; its share of their probability. */
  'behind',
  'share',
  /** How alike it is by its likest text, and its share of that. */
  'alike',
  'alikeShare',
  'short',
  'long',
  'three',
  /** The words did not find it at all. */
  'unfound',
  /** `behind`, `share` and `unfound` as far as the words explain the question: by the most of it that an entry has. */
  'behindExplained',
  'shareExplained',
  'unfoundExplained',
  /** How alike it is to everything: such an entry is near to any question. */
  'crowd',
] as const;

export interface FusionCandidate {
  id: string;
  features: number[];
}

/** Further behind is all the same. */
const FURTHEST = -8;
/** How sharply the shares of likeness fall: 1.5 for a spread. */
const SHARPNESS = 1.5;

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
  const likest = alike.best[0]?.alike ?? 0;
  const power = (value: number) => Math.exp((value - likest) * SHARPNESS);
  const total = alike.best.reduce((sum, entry) => sum + power(entry.alike), 0) || 1;
  const explained = explainedBy(found);
  return ids.map((id) => {
    const { behind, share } = byWords.get(id) ?? { behind: FURTHEST - 1, share: 0 };
    const unfound = byWords.has(id) ? 0 : 1;
    const { alike: value, short, long, three, crowd } = alike.of(id) ?? NEITHER;
    const byMeaning = [value, power(value) / total, short, long, three];
    const byExplained = [behind, share, unfound].map((one) => one * explained);
    return { id, features: [behind, share, ...byMeaning, unfound, ...byExplained, crowd] };
  });
}

/** The most of a question that an entry has in its words, 0..1. */
export function explainedBy(candidates: { features: number[] }[]): number {
  return candidates.reduce((most, { features }) => Math.max(most, features[COVERAGE] ?? 0), 0);
}

/** Its vectors are still being made. */
const NEITHER = { alike: 0, short: 0, long: 0, three: 0, crowd: 0 };

const COVERAGE = FEATURES.indexOf('coverage');
