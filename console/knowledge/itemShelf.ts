import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Area, Entry, Office } from '../../knowledge/model.ts';
import type { ListName } from '../../knowledge/raw.ts';
import { fold } from '../../knowledge/search/fold.ts';

export type Item = Entry | Office | Area;

/** A list in the order of its names. */
export interface OrderedList {
  items: readonly Item[];
  byId: ReadonlyMap<string, Item>;
  departments: readonly string[];
}

/** What stands, in order and with the words that it is found by; worked out anew only when something else stands. */
export function createItemShelf({ knowledge, original }: { knowledge: Knowledge; original: string }) {
  /** Items are never changed, but replaced. */
  const words = new WeakMap<Item, string>();
  const keys = new WeakMap<Item, string>();
  const lists = new Map<ListName, { standing: readonly Item[]; ordered: OrderedList }>();

  const nameOf = ({ names, id }: Item) => names[original] ?? Object.values(names)[0] ?? id;

  /** Its place in the order of names. */
  function keyOf(item: Item): string {
    const known = keys.get(item) ?? `${fold(nameOf(item))}~${item.id}`;
    keys.set(item, known);
    return known;
  }

  /** Its texts, folded. */
  function wordsOf(item: Item): string {
    const known = words.get(item) ?? fold(`${item.id} ${textsOf(item)}`);
    words.set(item, known);
    return known;
  }

  function ordered(list: ListName): OrderedList {
    const standing: readonly Item[] = knowledge.everything()[list];
    const known = lists.get(list);
    if (known?.standing === standing) return known.ordered;
    const fresh = order(standing);
    lists.set(list, { standing, ordered: fresh });
    return fresh;
  }

  function order(standing: readonly Item[]): OrderedList {
    const departments = standing.flatMap((item) => ('department' in item && item.department) || []);
    return {
      items: [...standing].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      byId: new Map(standing.map((item) => [item.id, item])),
      departments: [...new Set(departments)].sort(),
    };
  }

  return { ordered, nameOf, keyOf, wordsOf };
}

export type ItemShelf = ReturnType<typeof createItemShelf>;

function textsOf(item: Item): string {
  const names = Object.values(item.names);
  if ('kind' in item)
    return [...names, ...Object.values(item.summaries ?? {}), ...Object.values(item.aliases ?? {}).flat()].join(' ');
  if ('postcodes' in item) return [...names, ...(item.postcodes ?? [])].join(' ');
  if ('address' in item) return [...names, ...Object.values(item.address ?? {})].join(' ');
  return names.join(' ');
}
