import type { Draft, Drafts } from '../../knowledge/drafts.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { ListName } from '../../knowledge/raw.ts';
import { fold } from '../../knowledge/search/fold.ts';
import type { Item, ItemShelf } from './itemShelf.ts';

/** A line of a list. */
export interface ItemRow {
  id: string;
  name: string;
  kind?: Entry['kind'];
  department?: string;
  /** Of what stands; `new` when nothing does yet. */
  status: Entry['status'] | 'new';
  draft?: Draft['state'];
  reviewBy?: string;
  isPastReview: boolean;
}

export interface ListAsk {
  /** Words that must all stand in its texts. */
  words: string;
  status: string;
  department: string;
  /** The key of the last line of the page before. */
  after: string;
  today: string;
}

const PAGE = 50;

/** Finds items by what is written in them, in the order of their names; a page goes on behind the last line of the one before. */
export function createItemList({ shelf, drafts }: { shelf: ItemShelf; drafts: Drafts }) {
  const { keyOf, wordsOf, nameOf } = shelf;

  return {
    async page(list: ListName, ask: ListAsk): Promise<{ rows: ItemRow[]; next?: string; total: number }> {
      const { items, byId } = shelf.ordered(list);
      const written = new Map(
        (await drafts.list()).filter((draft) => draft.list === list).map((draft) => [draft.id, draft]),
      );
      const wanted = fold(ask.words).split(/\s+/).filter(Boolean);
      const isWanted = createSieve(ask);
      const found = withDrafts(items, written).filter(
        (shown) =>
          isWanted(shown, byId.get(shown.id), written.get(shown.id)) &&
          wanted.every((word) => wordsOf(shown).includes(word)),
      );
      const rest = ask.after ? found.filter((item) => keyOf(item) > ask.after) : found;
      const page = rest.slice(0, PAGE);
      const last = rest.length > PAGE ? page.at(-1) : undefined;
      const rowIn = (shown: Item) => rowOf(shown, byId.get(shown.id), written.get(shown.id), nameOf(shown), ask.today);
      return { rows: page.map(rowIn), total: found.length, ...(last ? { next: keyOf(last) } : {}) };
    },
    departments: () => shelf.ordered('entries').departments,
  };

  /** What is being written stands in its place in the order. */
  function withDrafts(items: readonly Item[], written: ReadonlyMap<string, Draft>): readonly Item[] {
    if (!written.size) return items;
    const others = items.filter(({ id }) => !written.has(id));
    const drafted = [...written.values()].map(({ item }) => item);
    return [...others, ...drafted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }
}

function rowOf(
  shown: Item,
  standing: Item | undefined,
  draft: Draft | undefined,
  name: string,
  today: string,
): ItemRow {
  const entry = 'status' in shown ? shown : undefined;
  const status = statusOf(standing);
  return {
    id: shown.id,
    name,
    status,
    isPastReview: isPastReview(shown, status, today),
    ...(entry ? { kind: entry.kind } : {}),
    ...(entry?.department ? { department: entry.department } : {}),
    ...(entry?.reviewBy ? { reviewBy: entry.reviewBy } : {}),
    ...(draft ? { draft: draft.state } : {}),
  };
}

/** Whether an item belongs to what was asked for, told without a line made of it. */
function createSieve({ status, department, today }: ListAsk) {
  return (shown: Item, standing: Item | undefined, draft: Draft | undefined): boolean => {
    if (department && (!('department' in shown) || shown.department !== department)) return false;
    const is = statusOf(standing);
    if (!status) return is !== 'archived';
    if (status === 'pastReview') return isPastReview(shown, is, today);
    return status === 'written' ? draft !== undefined : is === status;
  };
}

function statusOf(standing: Item | undefined): ItemRow['status'] {
  if (standing === undefined) return 'new';
  return 'status' in standing ? standing.status : 'published';
}

function isPastReview(shown: Item, status: ItemRow['status'], today: string): boolean {
  return status === 'published' && 'status' in shown && shown.reviewBy !== undefined && shown.reviewBy < today;
}
