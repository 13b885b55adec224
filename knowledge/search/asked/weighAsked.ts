import type { SearchResult, Verdict } from '../document.ts';
import { CLOSE, DOUBTFUL } from '../judge.ts';
import type { Asked } from './askedBefore.ts';
import type { Weighing } from './calibration.ts';

/** Everything that has been found is needed here, not only what will be told. */
export const ALL_FOUND = 40;

/** In logarithms of shares; what was not found at all is this far behind. */
const FURTHEST = -7;
/** In log-odds; what words know nothing of can still be known from a question like it. */
const MOST_ODDS = 6;

/** What was found, with in mind what was asked before; `isThere` tells whether an entry still exists. */
export function weighAsked(
  found: SearchResult,
  asked: Asked,
  weighing: Weighing,
  isThere: (id: string) => boolean,
  limit: number,
): SearchResult {
  const ranked = rankAgain(found, asked, weighing.ranking, isThere);
  const total = ranked.reduce((sum, { power }) => sum + power, 0) || 1;
  const [first, second] = ranked;
  const answerable = first ? judgeAgain(found, asked, weighing.judging, first.id) : 0;
  const top = ranked.slice(0, limit).map(({ id, power }) => ({
    id,
    score: answerable * (power / (first?.power ?? 1)),
    confidence: answerable * (power / total),
  }));
  const nearness = (second?.power ?? 0) / (first?.power ?? 1);
  const verdict = verdictOf(found, answerable, nearness, weighing.threshold);
  return { ...found, ranked: top, confidence: top[0]?.confidence ?? 0, verdict };
}

/** Best first; equals by id, so that the order is the same every time. */
function rankAgain({ ranked }: SearchResult, { byEntry }: Asked, weight: number, isThere: (id: string) => boolean) {
  const best = ranked[0]?.score || 1;
  const scores = new Map(ranked.map(({ id, score }) => [id, Math.max(FURTHEST, Math.log(score / best + 1e-9))]));
  if (weight) for (const id of byEntry.keys()) if (!scores.has(id) && isThere(id)) scores.set(id, FURTHEST);
  const again = Array.from(scores, ([id, score]) => ({ id, score: score + weight * (byEntry.get(id) ?? 0) }));
  again.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return again.map(({ id, score }) => ({ id, power: Math.exp(score - (again[0]?.score ?? 0)) }));
}

/** Like questions that this entry answered: more likely; like those that none did: less. */
function judgeAgain(found: SearchResult, { byEntry, nobody }: Asked, weight: number, first: string): number {
  const before = found.ranked[0]?.score ?? 0;
  const odds = Math.log((before + 1e-6) / (1 - before + 1e-6));
  const among = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  return 1 / (1 + Math.exp(-among - weight * ((byEntry.get(first) ?? 0) - nobody)));
}

function verdictOf(found: SearchResult, answerable: number, nearness: number, threshold: number): Verdict {
  if (answerable < threshold) return found.isUnread ? 'choice' : 'none';
  if (answerable < DOUBTFUL) return 'choice';
  const [first, second] = found.ranked;
  const before = (second?.score ?? 0) / (first?.score || 1);
  const wasClose = found.verdict === 'choice' && (first?.score ?? 0) >= DOUBTFUL;
  // What was close for any reason stays so, unless the questions push the two apart.
  return (wasClose ? nearness >= before - 1e-6 : nearness > Math.max(CLOSE, before + 1e-6)) ? 'choice' : 'answer';
}
