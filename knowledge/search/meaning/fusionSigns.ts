import type { SearchResult } from '../document.ts';
import type { Judging } from '../judge.ts';
import { explainedBy } from './fusionFeatures.ts';
import type { FusedCandidate } from './fusion.ts';
import type { Alike } from './vectorIndex.ts';

/** What tells whether a question has an answer at all, when words and meaning are weighed together. */
export const FUSION_SIGNS = [
  /** The most of the question that an entry's words explain; log-odds of an answer as the words have it, as far as they do. */
  'explained',
  'byWordsExplained',
  /** How near the likest entry is to the question, against what is usual; how near the nearest middle is. */
  'nearness',
  'middleNearness',
  /** How far the likest is ahead of the others, against what chance does among so many; and of the next. */
  'likest',
  'lead',
  /** How alike the favourite is; its share by words, as far as they explain the question. */
  'alike',
  'shareByWords',
  /** Whether words and meaning have the same favourite as both together. */
  'wordsAgree',
  'meaningAgrees',
  /** The entropy of all shares. */
  'entropy',
  /** How much the question says. */
  'words8',
] as const;

const MOST_ODDS = 6;
const MOST_LEAD = 4;
const SHARE = 1;

/** In the order of `FUSION_SIGNS`; `ranked` best first, not empty. */
export function fusionSigns(
  { question, candidates }: Pick<Judging, 'question' | 'candidates'>,
  byWords: SearchResult,
  alike: Alike,
  ranked: FusedCandidate[],
  shares: number[],
): number[] {
  const [first] = ranked;
  const [likest] = alike.best;
  const agrees = (id: string | undefined) => (id !== undefined && id === first?.id ? 1 : 0);
  const { nearness, middleNearness, lead, byChance } = alike;
  const words = logOdds(byWords.ranked[0]?.score ?? 0);
  const explained = explainedBy(candidates);
  return [
    explained,
    words * explained,
    nearness,
    middleNearness,
    (likest?.alike ?? 0) / byChance,
    Math.min(MOST_LEAD, lead) / byChance,
    (first && alike.of(first.id)?.alike) ?? 0,
    first?.features[SHARE] ?? 0,
    agrees(byWords.ranked[0]?.id),
    agrees(likest?.id),
    shares.reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0),
    Math.min(1, question.distinct.length / 8),
  ];
}

function logOdds(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}
