import { isDeepStrictEqual } from 'node:util';
import type { WritingTurn } from './ledger.ts';
import { chunksOf, OPEN, type Row, type Rows } from './rows.ts';

/** What an import is going to do to one list. */
export interface Plan {
  /** How many items are added or changed. */
  changed: number;
  /** How many items go. */
  removed: number;
  /** Writes in chunks, under the turn's number: nobody sees any of it before the turn is committed. */
  write(onWritten: (count: number) => void): Promise<void>;
}

/**
 * Compares a list with what stands. Unchanged items are left alone, so that importing the same file again costs nothing.
 * With `replace` the list is afterwards what was given, in its order; otherwise new items come last.
 */
export async function planList<Item extends { id: string }>(
  rows: Rows<Item>,
  items: Item[],
  turn: WritingTurn,
  { replace, by, now }: { replace: boolean; by?: string | undefined; now: Date },
): Promise<Plan> {
  if (!items.length && !replace) return { changed: 0, removed: 0, write: async () => {} };
  const standing = await rows.standing(turn.state, replace ? undefined : items.map(({ id }) => id));
  const rest = new Map(standing.map((row) => [row.id, row]));
  const firstNew = replace ? 0 : (await rows.lastOrder()) + 1;
  const stamp = { savedAt: now.toISOString(), ...(by === undefined ? {} : { savedBy: by }) };
  const add: Row<Item>[] = [];
  const end: string[] = [];
  items.forEach((item, index) => {
    const before = rest.get(item.id);
    rest.delete(item.id);
    const order = replace ? index : (before?.order ?? firstNew + index);
    const isSame = before !== undefined && isDeepStrictEqual(before.item, item);
    if (isSame && before.order === order) return;
    if (before) end.push(before._id);
    const version = (before?.version ?? 0) + (isSame ? 0 : 1);
    add.push({
      _id: `${item.id}@${turn.number}`,
      id: item.id,
      version,
      from: turn.number,
      to: OPEN,
      order,
      ...stamp,
      item,
    });
  });
  const gone = replace ? [...rest.values()].map(({ _id }) => _id) : [];
  return {
    changed: add.length,
    removed: gone.length,
    write: (onWritten) => writeRows(rows, { add, end: [...end, ...gone] }, turn, onWritten),
  };
}

async function writeRows<Item>(
  { collection }: Rows<Item>,
  { add, end }: { add: Row<Item>[]; end: string[] },
  turn: WritingTurn,
  onWritten: (count: number) => void,
): Promise<void> {
  for (const part of chunksOf(add)) {
    await collection.insertMany(part);
    await turn.renew();
    onWritten(part.length);
  }
  for (const part of chunksOf(end)) {
    await collection.update({ _id: { $in: part } }, { $set: { to: turn.number } });
    await turn.renew();
  }
}
