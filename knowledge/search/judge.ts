import type { SearchResult, Verdict } from './document.ts';
import { FEATURES } from './features.ts';
import type { Question } from './question.ts';
import { SIGNS, signsOf } from './signs.ts';
import type { Weights } from './weights.ts';

export interface Candidate {
  id: string;
  /** In the order of `FEATURES`. */
  features: number[];
  /** Share of the question's telling words that its name, aliases and summary hold. */
  held: number;
  /** The telling words of the question that it does not have. */
  missing: string[];
  /** How much the entry itself sounds like what no office answers, as `Scope` tells it. */
  elsewhere(): number;
}

/** What is judged: a question, what the index saw for it, and how much it sounds like what no office answers. */
export interface Judging {
  question: Question;
  candidates: Candidate[];
  elsewhere: number;
  /** The same of some of its words. */
  elsewhereOf(words: string[]): number;
}

interface Fused extends Candidate {
  fused: number;
}

/**
 * Two entries are close when the second's share of the candidates' probability is this part of the first's; when both hold
 * all that the question says, because it says so little, a smaller part is enough.
 */
export const CLOSE = 0.6;
const CLOSE_WHEN_GENERIC = 0.02;
/** Less likely to have an answer than not, were both kinds of question as many: it is better to ask than to tell. */
export const DOUBTFUL = 0.45;
/**
 * What sounding like chat, news or shopping takes from the log-odds of an answer, of the question and of what the entry lacks
 * of it, and from where on; chosen on one half of the sample city's questions (docs/decisions/0026).
 */
const WEIGHT = 2;
const STRANGE = 1.5;
const WEIGHT_OF_REST = 1;
const STRANGE_REST = 2;
const LEEWAY = 0.5;
const COVERED = 1.2;
/** What holding all that a question says means, a misspelling allowed. */
const ALL = 0.85;

/** Makes the ranking, the confidence and the verdict out of what is known of the candidates. */
export function createJudge(weights: Weights): (look: Judging, limit: number) => SearchResult {
  const ranking = FEATURES.map((name) => weights.ranking[name]);
  const signs = SIGNS.map((name) => weights.rejecting.signs[name]);

  return (judging, limit) => {
    const fused = fuse(judging.candidates, ranking);
    const shares = sharesOf(fused);
    const strange = strangeness(judging, fused);
    const answerable = fused.length === 0 ? 0 : likelihood(signsOf(judging, fused, shares), strange);
    const ranked = fused.slice(0, limit).map(({ id }, i) => ({
      id,
      score: answerable * ((shares[i] ?? 0) / (shares[0] ?? 1)),
      confidence: answerable * (shares[i] ?? 0),
    }));
    const verdict = answerable < weights.threshold ? 'none' : answerable < DOUBTFUL ? 'choice' : choose(fused, shares);
    return { ranked, confidence: ranked[0]?.confidence ?? 0, verdict, ...(strange > 0 ? { isStrange: true } : {}) };
  };

  function likelihood(values: number[], strange: number): number {
    let sum = weights.rejecting.bias - strange;
    signs.forEach(({ weight, mean, spread }, i) => {
      sum += (weight * ((values[i] ?? 0) - mean)) / spread;
    });
    return 1 / (1 + Math.exp(-sum));
  }
}

/**
 * How much more a question, or what the best entry lacks of it, sounds like what no office answers than that entry does itself
 * (a city may well have one about the weather): the less of the question the entry has, the more it counts.
 */
function strangeness({ elsewhere, elsewhereOf }: Judging, [first]: Fused[]): number {
  if (first === undefined) return 0;
  const rest = elsewhereOf(first.missing);
  if (elsewhere <= STRANGE && rest <= STRANGE_REST) return 0;
  const itself = first.elsewhere() - LEEWAY;
  const whole = WEIGHT * (elsewhere - Math.max(STRANGE, itself));
  const part = WEIGHT_OF_REST * (rest - Math.max(STRANGE_REST, itself));
  return Math.max(0, whole, part) * (COVERED - (first.features[FEATURES.indexOf('coverage')] ?? 0));
}

/** Best first; equals by id, so that the order is the same every time. */
export function fuse(candidates: Candidate[], ranking: number[]): Fused[] {
  return candidates
    .map((candidate) => ({ ...candidate, fused: weigh(candidate.features, ranking) }))
    .sort((a, b) => b.fused - a.fused || (a.id < b.id ? -1 : 1));
}

function weigh(features: number[], ranking: number[]): number {
  let sum = 0;
  for (let i = 0; i < ranking.length; i++) sum += (ranking[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

/** Softmax of the fused scores: the weights were fitted so that it tells how likely each is the right one. */
export function sharesOf(fused: { fused: number }[]): number[] {
  const powers = fused.map(({ fused: score }) => Math.exp(score - (fused[0]?.fused ?? 0)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function choose(fused: Fused[], shares: number[]): Verdict {
  const [first, second] = fused;
  if (first === undefined || second === undefined) return 'answer';
  const lead = (shares[1] ?? 0) / (shares[0] ?? 1);
  const isGeneric = first.held >= ALL && second.held >= first.held - 0.01 && !isWhole(first);
  return lead >= (isGeneric ? CLOSE_WHEN_GENERIC : CLOSE) ? 'choice' : 'answer';
}

/** The question is the whole of a name or alias. */
function isWhole({ features }: Fused): boolean {
  return (features[FEATURES.indexOf('reverse')] ?? 0) > 0.99;
}
