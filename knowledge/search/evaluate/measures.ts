/** One question as it was answered. */
export interface Scored {
  /** Ids, best first. */
  ranked: string[];
  /** Of the first: how likely there is an answer. */
  score: number;
  accepted: boolean;
  /** Empty when nothing answers. */
  gold: string[];
  /** `near`, `far`, … where the set tells. */
  outOfScope?: string;
}

/** Share of the answerable questions with a right entry among the first `count`. */
export function hitsAt(count: number, scored: Scored[]): number {
  return share(answerable(scored), ({ ranked, gold }) => ranked.slice(0, count).some((id) => gold.includes(id)));
}

/** Mean of 1/rank of the first right entry among ten. */
export function reciprocalRank(scored: Scored[]): number {
  const ranks = answerable(scored).map(({ ranked, gold }) => ranked.slice(0, 10).findIndex((id) => gold.includes(id)));
  return mean(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1))));
}

/** Share of all questions where the right entry was accepted, or one without an answer was rejected. */
export function joint(scored: Scored[]): number {
  return share(scored, ({ gold, accepted, ranked }) =>
    gold.length === 0 ? !accepted : accepted && gold.includes(ranked[0] ?? ''),
  );
}

/** F1 of rejecting what has no answer. */
export function rejectionF1(scored: Scored[]): number {
  const rejected = scored.filter(({ accepted }) => !accepted);
  const right = rejected.filter(({ gold }) => gold.length === 0).length;
  const missed = scored.filter(({ gold, accepted }) => gold.length === 0 && accepted).length;
  return right === 0 ? 0 : (2 * right) / (rejected.length + right + missed);
}

/** How well the score tells answerable questions from the others; `undefined` when there is only one kind. */
export function auroc(scored: Scored[]): number | undefined {
  const order = [...scored].sort((a, b) => a.score - b.score);
  const positives = answerable(order).length;
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  let ranks = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]?.score === order[start]?.score) end++;
    for (let i = start; i < end; i++) if (order[i]?.gold.length) ranks += (start + end + 1) / 2;
    start = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export function accuracy(pairs: { label: string; predicted: string }[]): number {
  return share(pairs, ({ label, predicted }) => label === predicted);
}

/** Mean over the labels that occur of the F1 of each. */
export function macroF1(pairs: { label: string; predicted: string }[]): number {
  const labels = [...new Set(pairs.flatMap(({ label, predicted }) => [label, predicted]))];
  return mean(
    labels.map((of) => {
      const hits = pairs.filter(({ label, predicted }) => label === of && predicted === of).length;
      const said = pairs.filter(({ predicted }) => predicted === of).length;
      const are = pairs.filter(({ label }) => label === of).length;
      return (2 * hits) / (said + are);
    }),
  );
}

/** The value below which `part` (0..1) of the values lie. */
export function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function answerable(scored: Scored[]): Scored[] {
  return scored.filter(({ gold }) => gold.length > 0);
}

function share<T>(items: T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
