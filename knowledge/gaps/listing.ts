import type { Collection, Filter } from '../../store/store.ts';
import type { Gap, GapGroup, GapKind, GroupDocument } from './gap.ts';

export interface GroupOptions {
  /** Only questions of citizens who are spoken to in this language. */
  language?: string;
  kind?: GapKind;
  /** `open` unless said otherwise. */
  state?: 'open' | 'done' | 'all';
  /** 50 unless said otherwise. */
  limit?: number;
}

/** All that was ever asked: the groups know their counts. */
export async function listByTotal(
  gaps: Collection<Gap>,
  groups: Collection<GroupDocument>,
  { language, kind, state = 'open', limit = 50 }: GroupOptions,
): Promise<GapGroup[]> {
  const order = kind === undefined ? 'count' : `kinds.${kind}`;
  const found = await groups.find(
    {
      ...stateFilter(state),
      ...(language === undefined ? {} : { languages: language }),
      [order]: { $gt: 0 },
    },
    { sort: { [order]: -1, ...(kind === undefined ? { _id: 1 } : {}) }, limit },
  );
  const counted = await Promise.all(
    found.map(async (group) => {
      const count = kind === undefined ? group.count : (group.kinds[kind] ?? 0);
      if (language === undefined) return told(group, count);
      return told(group, await gaps.count({ group: group._id, language, ...(kind === undefined ? {} : { kind }) }));
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function stateFilter(state: NonNullable<GroupOptions['state']>): Filter {
  return state === 'all' ? {} : { isOpen: state === 'open' };
}

/** A group as it is told; `within` is how often it was asked in what was looked at. */
export function told(group: GroupDocument, within = group.count): GapGroup {
  const { _id: id, count: total, examples, kinds, languages, firstDay, lastDay } = group;
  const { count: countThen = total, answered: answeredSince = 0, ...done } = group.done ?? {};
  return {
    id,
    examples: examples.map(({ question, language }) => ({ question, language })),
    count: within,
    total,
    kinds: {
      none: kinds.none ?? 0,
      notIt: kinds.notIt ?? 0,
      again: kinds.again ?? 0,
      wrongOffice: kinds.wrongOffice ?? 0,
    },
    languages,
    told: group.told,
    firstDay,
    lastDay,
    ...('at' in done ? { done } : {}),
    sinceDone: total - countThen,
    answeredSince,
  };
}
