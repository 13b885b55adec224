import type { Draft, Drafts } from '../../knowledge/drafts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Area, Entry, Office } from '../../knowledge/model.ts';
import type { ListName } from '../../knowledge/raw.ts';
import { fold } from '../../knowledge/search/fold.ts';

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
export function createItemList({
  knowledge,
  drafts,
  original,
}: {
  knowledge: Knowledge;
  drafts: Drafts;
  original: string;
}) {
  /** The folded words of an item; items are never changed, but replaced. */
  const words = new WeakMap<Item, string>();
  const keys = new WeakMap<Item, string>();

  function wordsOf(item: Item): string {
    const known = words.get(item) ?? fold(`${item.id} ${textsOf(item)}`);
    words.set(item, known);
    return known;
  }

  /** Its place in the order of names. */
  function keyOf(item: Item): string {
    const known = keys.get(item) ?? `${fold(nameOf(item))}~${item.id}`;
    keys.set(item, known);
    return known;
  }

  const nameOf = ({ names, id }: Item) => names[original] ?? Object.values(names)[0] ?? id;

  return {
    async page(list: ListName, ask: ListAsk): Promise<{ rows: ItemRow[]; next?: string; total: number }> {
      const written = new Map(
        (await drafts.list()).filter((draft) => draft.list === list).map((draft) => [draft.id, draft]),
      );
      const standing = new Map(knowledge.everything()[list].map((item): [string, Item] => [item.id, item]));
      const wanted = fold(ask.words).split(/\s+/).filter(Boolean);
      const found: { key: string; row: ItemRow }[] = [];
      for (const id of new Set([...standing.keys(), ...written.keys()])) {
        const [item, draft] = [standing.get(id), written.get(id)];
        const shown = draft?.item ?? item;
        if (!shown || !wanted.every((word) => wordsOf(shown).includes(word))) continue;
        const row = rowOf(shown, item, draft, nameOf(shown), ask.today);
        if (isWanted(row, ask)) found.push({ key: keyOf(shown), row });
      }
      found.sort((a, b) => (a.key < b.key ? -1 : 1));
      const rest = ask.after ? found.filter(({ key }) => key > ask.after) : found;
      const page = rest.slice(0, PAGE);
      const next = rest.length > PAGE ? page.at(-1)?.key : undefined;
      return { rows: page.map(({ row }) => row), total: found.length, ...(next === undefined ? {} : { next }) };
    },
    departments(): string[] {
      return [...new Set(knowledge.everything().entries.flatMap(({ department }) => department ?? []))].sort();
    },
  };
}

type Item = Entry | Office | Area;

function rowOf(
  shown: Item,
  standing: Item | undefined,
  draft: Draft | undefined,
  name: string,
  today: string,
): ItemRow {
  const entry = 'status' in shown ? shown : undefined;
  const status = standing === undefined ? 'new' : 'status' in standing ? standing.status : 'published';
  return {
    id: shown.id,
    name,
    status,
    isPastReview: status === 'published' && entry?.reviewBy !== undefined && entry.reviewBy < today,
    ...(entry ? { kind: entry.kind } : {}),
    ...(entry?.department ? { department: entry.department } : {}),
    ...(entry?.reviewBy ? { reviewBy: entry.reviewBy } : {}),
    ...(draft ? { draft: draft.state } : {}),
  };
}

function isWanted(row: ItemRow, { status, department }: ListAsk): boolean {
  if (department && row.department !== department) return false;
  if (!status) return row.status !== 'archived';
  if (status === 'pastReview') return row.isPastReview;
  if (status === 'written') return row.draft !== undefined;
  return row.status === status;
}

function textsOf(item: Item): string {
  const names = Object.values(item.names);
  if ('kind' in item)
    return [...names, ...Object.values(item.summaries ?? {}), ...Object.values(item.aliases ?? {}).flat()].join(' ');
  if ('postcodes' in item) return [...names, ...(item.postcodes ?? [])].join(' ');
  if ('address' in item) return [...names, ...Object.values(item.address ?? {})].join(' ');
  return names.join(' ');
}
