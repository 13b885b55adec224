import { LIFE_CYCLE } from './lifeCycle.ts';
import type { GrievanceState, Holder } from './model.ts';
import type { NoticeDraft } from './step.ts';

interface Standing {
  to: GrievanceState;
  holder: Holder;
}

/**
 * For those who need not look any more: a group is called as long as it has a grievance that nobody of it took, a higher level as
 * long as it lies there, and neither once it has ended.
 */
export function tellAnswered(before: Standing | undefined, after: Standing): NoticeDraft[] {
  if (!before) return [];
  const still = new Set(callsOf(after).map(keyOf));
  const answered = callsOf(before).filter((call) => !still.has(keyOf(call)));
  return answered.map(({ group, level }) => ({ kind: 'settled', to: { kind: 'officers', group, level } }));
}

function callsOf({ to, holder: { group, level, officer } }: Standing): Pick<Holder, 'group' | 'level'>[] {
  if (LIFE_CYCLE[to].isEnd) return [];
  const calls = level === 'officer' ? [] : [{ group, level }];
  return officer ? calls : [{ group, level: 'officer' }, ...calls];
}

const keyOf = ({ group, level }: Pick<Holder, 'group' | 'level'>) => `${group}:${level}`;
