/** What the bot makes of a question, short: the entry that it tells, or those between which it asks. */
export interface ShortOutcome {
  kind: 'answer' | 'choice' | 'none' | 'emergency';
  ids: string[];
}

/** Against what should have been told; `other` is neither better nor worse. */
export type Verdict = 'same' | 'better' | 'worse' | 'other';

export function isRight({ kind, ids }: ShortOutcome, gold: string[]): boolean {
  return pointsOf(kind, ids, gold) === 2;
}

/** What a change does to one question. */
export function judgeChange(was: ShortOutcome, is: ShortOutcome, gold: string[]): Verdict {
  if (was.kind === is.kind && was.ids.join() === is.ids.join()) return 'same';
  const change = pointsOf(is.kind, is.ids, gold) - pointsOf(was.kind, was.ids, gold);
  return change > 0 ? 'better' : change < 0 ? 'worse' : 'other';
}

/** 2: told rightly, or rightly not known; 1: the right one is among those that are asked about; 0: wrong. */
function pointsOf(kind: ShortOutcome['kind'], ids: string[], gold: string[]): 0 | 1 | 2 {
  if (kind === 'none') return gold.length ? 0 : 2;
  const isThere = ids.some((id) => gold.includes(id));
  return isThere ? (kind === 'answer' ? 2 : 1) : 0;
}
