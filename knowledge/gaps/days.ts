import type { Collection, Store, Stored } from '../../store/store.ts';
import type { Day } from '../model.ts';
import { type GapGroup, type GroupDocument } from './gap.ts';
import { told } from './listing.ts';

/** How often a group was asked on a day. */
interface GapDay extends Stored {
  day: Day;
  group: string;
  count: number;
}

/** Of each day so many groups are read: what is below them on every day of a time cannot lead its list. */
const READ_OF_A_DAY = 60;
const DAY_MS = 86_400_000;

/** Gaps by day, counted as they come, so that a month is read without reading its questions. */
export function createGapDays(store: Store, groups: Collection<GroupDocument>) {
  const days: Collection<GapDay> = store.collection('gapDays', [{ fields: { day: 1, count: -1 } }]);

  return {
    /** Sets a count that was made from the questions; never back. */
    async count(day: Day, group: string, count: number): Promise<void> {
      await days.findOneAndUpdate(
        { _id: `${day}:${group}` },
        { $set: { day, group }, $max: { count } },
        { upsert: true },
      );
    },
    /** Open groups by how often they were asked since a day, most asked first. */
    async groupsSince(since: Day, today: Day, limit: number): Promise<GapGroup[]> {
      const read = daysFrom(since, today).map((day) =>
        days.find({ day }, { sort: { count: -1 }, limit: READ_OF_A_DAY }),
      );
      const sums = new Map<string, number>();
      for (const { group, count } of (await Promise.all(read)).flat()) sums.set(group, (sums.get(group) ?? 0) + count);
      const found = await groups.find({ _id: { $in: [...sums.keys()] }, isOpen: true });
      return found
        .map((group) => told(group, sums.get(group._id)))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
  };
}

function daysFrom(since: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let at = Date.parse(since); at <= Date.parse(today); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
