import { createHash } from 'node:crypto';
import type { Clock } from '../store/clock.ts';
import { DuplicateError, type Store } from '../store/store.ts';
import { type AnsweredQuestion, createAnsweredSince } from './gaps/answeredSince.ts';
import { createGapDays } from './gaps/days.ts';
import { type Gap, GAP_KINDS, type GapGroup, type GapReport, type GroupDocument } from './gaps/gap.ts';
import { createGrouping } from './gaps/grouping.ts';
import { type GroupOptions, listByTotal, told } from './gaps/listing.ts';
import { maskNumbers } from './maskNumbers.ts';
import type { Day } from './model.ts';

export type { Gap, GapGroup, GapKind, GapReport } from './gaps/gap.ts';

/** Questions without a good answer, for the officers who can write one. */
export interface Gaps {
  record(gap: GapReport): Promise<void>;
  /** A question that was answered: counted, where it asks for what a finished gap did, and not kept. */
  answered(question: AnsweredQuestion): void;
  /** Writes down what was counted. */
  flush(): Promise<void>;
  /** Most asked first. Those that are done are left out until they are asked in vain again. */
  groups(options?: GroupOptions): Promise<GapGroup[]>;
  /** Those that are open, counted and ranked by what was asked on this day or later. */
  groupsSince(since: Day, limit?: number): Promise<GapGroup[]>;
  group(id: string): Promise<GapGroup | undefined>;
  /** The questions of a group, the latest first. */
  questions(groupId: string, options?: { skip?: number; limit?: number }): Promise<Gap[]>;
  /** Somebody has seen to it: written an entry, or an alias. False when there is no such group. */
  finish(groupId: string, how?: { by?: string; entryId?: string }): Promise<boolean>;
  /** It is not done after all. */
  reopen(groupId: string): Promise<boolean>;
}

const LONGEST_QUESTION = 500;

export function createGaps(store: Store, clock: Clock): Gaps {
  const gaps = store.collection<Gap>('gaps', [
    { fields: { group: 1, kind: 1 } },
    { fields: { group: 1, language: 1 } },
    { fields: { group: 1, day: -1, _id: 1 } },
  ]);
  const groups = store.collection<GroupDocument>('gapGroups', [
    { fields: { keys: 1, count: -1, _id: 1 } },
    { fields: { isOpen: 1, count: -1, _id: 1 } },
    { fields: { isOpen: 1, languages: 1 } },
    { fields: { count: -1, _id: 1 } },
    { fields: { 'done.entryId': 1 }, sparse: true },
    ...GAP_KINDS.map((kind) => ({ fields: { isOpen: 1, [`kinds.${kind}`]: -1 } as const })),
  ]);
  const grouping = createGrouping(groups);
  const gapDays = createGapDays(store, groups);

  /** Counted from the questions themselves, so that doing it twice, or at two nodes at once, comes to the same. */
  async function countAgain({ group, kind, language, entryId, day }: Gap): Promise<void> {
    const [count, ofKind, ofDay] = await Promise.all([
      gaps.count({ group }),
      gaps.count({ group, kind }),
      gaps.count({ group, day }),
    ]);
    await gapDays.count(day, group, ofDay);
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
    ...createAnsweredSince(groups),
    async record(report) {
      const gap = gapOf(report, clock());
      const kept = await keep({ ...gap, group: await grouping.groupOf(gap) });
      await countAgain(kept);
      await grouping.addExample(kept);
    },
    groups: (options = {}) => listByTotal(gaps, groups, options),
    groupsSince: (since, limit = 50) => gapDays.groupsSince(since, clock().toISOString().slice(0, 10), limit),
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
