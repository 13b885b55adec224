import { createHash } from 'node:crypto';
import type { Clock } from '../store/clock.ts';
import { type Collection, DuplicateError, type Filter, type Store } from '../store/store.ts';
import { type Gap, GAP_KINDS, type GapGroup, type GapKind, type GapReport, type GroupDocument } from './gaps/gap.ts';
import { createGrouping } from './gaps/grouping.ts';
import { maskNumbers } from './maskNumbers.ts';
import type { Day } from './model.ts';

export type { Gap, GapGroup, GapKind, GapReport } from './gaps/gap.ts';

/** Questions without a good answer, for the officers who can write one. */
export interface Gaps {
  record(gap: GapReport): Promise<void>;
  /** Most asked first. Those that are done are left out until they are asked in vain again. */
  groups(options?: GroupOptions): Promise<GapGroup[]>;
  group(id: string): Promise<GapGroup | undefined>;
  /** The questions of a group, the latest first. */
  questions(groupId: string, options?: { skip?: number; limit?: number }): Promise<Gap[]>;
  /** Somebody has seen to it: written an entry, or an alias. False when there is no such group. */
  finish(groupId: string, how?: { by?: string; entryId?: string }): Promise<boolean>;
  /** It is not done after all. */
  reopen(groupId: string): Promise<boolean>;
}

export interface GroupOptions {
  /** Counts, and ranks by, only what was asked on this day or later. */
  since?: Day;
  /** Only questions of citizens who are spoken to in this language. */
  language?: string;
  kind?: GapKind;
  /** `open` unless said otherwise. */
  state?: 'open' | 'done' | 'all';
  /** 50 unless said otherwise. */
  limit?: number;
}

const LONGEST_QUESTION = 500;
const AT_ONCE = 200;

export function createGaps(store: Store, clock: Clock): Gaps {
  const gaps = store.collection<Gap>('gaps', [
    { fields: { group: 1, kind: 1 } },
    { fields: { group: 1, language: 1 } },
    { fields: { group: 1, day: -1, _id: 1 } },
    { fields: { day: 1 } },
  ]);
  const groups = store.collection<GroupDocument>('gapGroups', [
    { fields: { keys: 1, count: -1, _id: 1 } },
    { fields: { isOpen: 1, count: -1, _id: 1 } },
    { fields: { isOpen: 1, languages: 1 } },
    { fields: { count: -1, _id: 1 } },
    ...GAP_KINDS.map((kind) => ({ fields: { isOpen: 1, [`kinds.${kind}`]: -1 } as const })),
  ]);
  const grouping = createGrouping(groups);

  /** Counted from the questions themselves, so that doing it twice, or at two nodes at once, comes to the same. */
  async function countAgain({ group, kind, language, entryId, day }: Gap): Promise<void> {
    const [count, ofKind] = await Promise.all([gaps.count({ group }), gaps.count({ group, kind })]);
    await groups.update(
      { _id: group },
      {
        $max: { count, [`kinds.${kind}`]: ofKind, lastDay: day },
        $min: { firstDay: day },
        $addToSet: { languages: language, ...(entryId === undefined ? {} : { told: entryId }) },
      },
    );
    await groups.update({ _id: group, isOpen: false, 'done.count': { $lt: count } }, { $set: { isOpen: true } });
  }

  async function keep(gap: Gap): Promise<Gap> {
    try {
      await gaps.insert(gap);
      return gap;
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error;
      return (await gaps.findOne({ _id: gap._id })) ?? gap;
    }
  }

  return {
    async record(report) {
      const gap = gapOf(report, clock());
      const kept = await keep({ ...gap, group: await grouping.groupOf(gap) });
      await countAgain(kept);
      await grouping.addExample(kept);
    },
    groups: (options = {}) =>
      options.since === undefined ? listByTotal(gaps, groups, options) : listSince(gaps, groups, options),
    async group(id) {
      const found = await groups.findOne({ _id: id });
      return found && told(found);
    },
    questions: (group, { skip = 0, limit = 50 } = {}) =>
      gaps.find({ group }, { sort: { day: -1, _id: 1 }, skip, limit }),
    async finish(_id, { by, entryId } = {}) {
      const group = await groups.findOne({ _id });
      if (!group) return false;
      const done = {
        at: clock().toISOString(),
        count: group.count,
        ...(by === undefined ? {} : { by }),
        ...(entryId === undefined ? {} : { entryId }),
      };
      return (await groups.update({ _id }, { $set: { done, isOpen: false } })) > 0;
    },
    reopen: async (_id) => (await groups.update({ _id }, { $set: { isOpen: true }, $unset: { done: true } })) > 0,
  };
}

/** All that was ever asked: the groups know their counts. */
async function listByTotal(
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

/** What was asked since a day is counted anew; groups are looked up, most asked first, until there are enough. */
async function listSince(
  gaps: Collection<Gap>,
  groups: Collection<GroupDocument>,
  { since, language, kind, state = 'open', limit = 50 }: GroupOptions,
): Promise<GapGroup[]> {
  const counts = await gaps.aggregate<{ _id: string; count: number }>([
    {
      $match: {
        day: { $gte: since },
        ...(language === undefined ? {} : { language }),
        ...(kind === undefined ? {} : { kind }),
      },
    },
    { $group: { _id: '$group', count: { $sum: 1 } } },
    { $sort: { count: -1, _id: 1 } },
  ]);
  const list: GapGroup[] = [];
  for (let at = 0; at < counts.length && list.length < limit; at += AT_ONCE) {
    const part = counts.slice(at, at + AT_ONCE);
    const found = await groups.find({ _id: { $in: part.map(({ _id }) => _id) }, ...stateFilter(state) });
    const byId = new Map(found.map((group) => [group._id, group]));
    for (const { _id, count } of part) {
      const group = byId.get(_id);
      if (group && list.length < limit) list.push(told(group, count));
    }
  }
  return list;
}

function stateFilter(state: NonNullable<GroupOptions['state']>): Filter {
  return state === 'all' ? {} : { isOpen: state === 'open' };
}

function told(group: GroupDocument, within = group.count): GapGroup {
  const { _id: id, count: total, examples, kinds, languages, firstDay, lastDay } = group;
  const { count: countThen = total, ...done } = group.done ?? {};
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
  };
}

function gapOf({ id, question, language, channel, kind, entryId, at }: GapReport, now: Date): Omit<Gap, 'group'> {
  return {
    _id: createHash('sha256').update(id).digest('base64url'),
    question: maskNumbers(question).slice(0, LONGEST_QUESTION),
    language,
    channel,
    kind,
    ...(entryId === undefined ? {} : { entryId }),
    day: (at ?? now).toISOString().slice(0, 10),
  };
}
