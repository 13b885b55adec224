import { FEATURES, type FeatureName } from './features.ts';
import type { Question } from './question.ts';

/** What tells whether a question has an answer at all: the best entry's features, and how it stands among the others. */
export const SIGNS = [
  ...FEATURES,
  /** The best entry's fused score, and its lead over the next. */
  'fused',
  'lead',
  /** The best entry's share among the candidates, that of the best three together, the entropy of all shares. */
  'share',
  'shareOfThree',
  'entropy',
  /** Of what the question says: how much no entry knows; how many words are corrected; how much there is. */
  'unknown',
  'corrected',
  'contentWords',
  'words8',
  'wordTotal',
  /** Whether words, runs of characters and the linear model have the same favourite. */
  'wordsAgree',
  'gramsAgree',
  'modelAgrees',
  'topProbability',
  'squaredCoverage',
  'squaredShortCoverage',
  'bothWays',
  'logProbability',
  /** How much the question sounds like what no office answers. */
  'strange',
] as const;

export interface Judged {
  features: number[];
  fused: number;
}

const at = (name: FeatureName) => FEATURES.indexOf(name);
const WORDS = at('words');
const GRAMS = at('grams');
const PROBABILITY = at('probability');
const COVERAGE = at('coverage');
const SHORT_COVERAGE = at('shortCoverage');
const REVERSE = at('reverse');

/** The signs in the order of `SIGNS`; `candidates` best first. All 0 when there are none. */
export function signsOf(
  { question, elsewhere }: { question: Question; elsewhere: number },
  candidates: Judged[],
  shares: number[],
): number[] {
  const [first, second] = candidates;
  if (first === undefined) return SIGNS.map(() => 0);
  const of = (feature: number) => first.features[feature] ?? 0;
  const most = (feature: number) => candidates.reduce((top, { features }) => Math.max(top, features[feature] ?? 0), 0);
  const agrees = (feature: number) => (of(feature) >= most(feature) ? 1 : 0);
  const { distinct, wordTotal } = question;
  const unknown = distinct.reduce((sum, { terms, weight }) => sum + (terms.length === 0 ? weight : 0), 0);
  return [
    ...first.features,
    first.fused / 5,
    second === undefined ? 1 : (first.fused - second.fused) / 5,
    shares[0] ?? 0,
    (shares[0] ?? 0) + (shares[1] ?? 0) + (shares[2] ?? 0),
    shares.reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0),
    unknown / (wordTotal || 1),
    distinct.filter(({ terms, isKnown }) => terms.length > 0 && !isKnown).length / (distinct.length || 1),
    Math.min(1, distinct.filter(({ isCommon }) => !isCommon).length / 4),
    Math.min(1, distinct.length / 8),
    Math.min(1, Math.log1p(wordTotal) / 3),
    agrees(WORDS),
    agrees(GRAMS),
    agrees(PROBABILITY),
    most(PROBABILITY),
    of(COVERAGE) ** 2,
    of(SHORT_COVERAGE) ** 2,
    of(REVERSE) * of(COVERAGE),
    Math.log(of(PROBABILITY) + 1e-4) / 10,
    Math.max(0, elsewhere),
  ];
}
