import { joint, mean, rejectionF1, type Scored } from './measures.ts';

/** What is worth no less than this behind the best is as good: the curve is flat there, and where it ends is chance. */
const AS_GOOD = 0.005;

/**
 * The lowest threshold about as good as the best by the mean over the sets of F1 of rejecting and joint. Of two that are, it is
 * the one that refuses fewer: to be asked "is it one of these?" in vain costs a citizen less than to be sent away.
 */
export function fitMildThreshold(sets: Scored[][]): number {
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const worths = thresholds.map((threshold) => mean(sets.map((set) => worthOf(set, threshold))));
  const best = Math.max(...worths);
  return thresholds.find((_, i) => (worths[i] ?? 0) >= best - AS_GOOD) ?? 0.5;
}

function worthOf(set: Scored[], threshold: number): number {
  const decided = set.map((scored) => ({ ...scored, accepted: scored.score >= threshold }));
  return rejectionF1(decided) + joint(decided);
}
