import type { FirstLook } from './firstLook.ts';
import type { Scores } from './linear.ts';
import type { Question } from './question.ts';

/** So many entries get a second, closer look. */
const MOST = 24;

/** The slots that are worth a second look, best first by a plain sum of what the first look and the linear model say. */
export function pickCandidates(question: Question, look: FirstLook, scores: Scores): number[] {
  const wordTotal = question.wordTotal || 1;
  const gramTotal = question.gramTotal || 1;
  const picked: number[] = [];
  const values: number[] = [];
  const { words, grams, slots } = look;
  for (let slot = 0; slot < slots; slot++) {
    const byWords = words[slot] ?? 0;
    const byGrams = grams[slot] ?? 0;
    if (byWords === 0 && byGrams === 0) continue;
    const logit = scores.logits[slot] ?? 0;
    const learnt = logit > 0 ? Math.exp(logit - scores.logTotal) / 2 : 0;
    insert(slot, byWords / wordTotal + byGrams / gramTotal + learnt);
  }
  return picked;

  function insert(slot: number, value: number): void {
    let at = picked.length;
    if (at === MOST && value <= (values[at - 1] ?? 0)) return;
    while (at > 0 && (values[at - 1] ?? 0) < value) at--;
    picked.splice(at, 0, slot);
    values.splice(at, 0, value);
    if (picked.length > MOST) {
      picked.pop();
      values.pop();
    }
  }
}

/** The highest values of the first look. */
export function findBest(look: FirstLook): void {
  look.bestWords = highest(look.words, look.slots);
  look.bestGrams = highest(look.grams, look.slots);
}

function highest(values: Float64Array, count: number): number {
  let top = 0;
  for (let i = 0; i < count; i++) top = Math.max(top, values[i] ?? 0);
  return top;
}
