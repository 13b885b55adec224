import { checkKnowledge } from '../../knowledge/check.ts';
import type { Draft, Drafts } from '../../knowledge/drafts.ts';
import type { Fault } from '../../knowledge/fault.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ItemVersion } from '../../knowledge/publishing.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { Known } from '../../knowledge/references.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import { NotFoundError } from '../http/result.ts';

/** An item as editors see it: what stands, what is being written, and which of both comes next. */
export interface OnDesk<List extends ListName> {
  id: string;
  standing: ItemVersion<ItemOf[List]> | undefined;
  draft: Draft<List> | undefined;
  /** The draft, or what stands. */
  item: ItemOf[List];
}

export interface ItemDesk {
  /** Throws `NotFoundError`. */
  open<List extends ListName>(list: List, id: string): Promise<OnDesk<List>>;
  /** An item that may be kept, or what is wrong with it. */
  check<List extends ListName>(
    list: List,
    item: unknown,
  ): { item: ItemOf[List]; faults: [] } | { item?: undefined; faults: Fault[] };
}

export function createItemDesk(parts: {
  drafts: Drafts;
  repository: KnowledgeRepository;
  knowledge: Knowledge;
}): ItemDesk {
  const { drafts, repository, knowledge } = parts;
  return {
    async open(list, id) {
      const [draft, standing] = await Promise.all([drafts.find(list, id), repository.standing(list, id)]);
      const item = draft?.item ?? standing?.item;
      if (!item) throw new NotFoundError(`no ${id} in ${list}`);
      return { id, standing, draft, item };
    },
    check(list, item) {
      const checked = checkKnowledge(
        { version: 1, entries: [], offices: [], areas: [], [list]: [item] },
        knownIn(knowledge),
      );
      const [found] = checked.file?.[list] ?? [];
      return found === undefined ? { faults: [...checked.faults] } : { item: found as ItemOf[typeof list], faults: [] };
    },
  };
}

function knownIn(knowledge: Knowledge): Known {
  const { entries, offices, areas } = knowledge.everything();
  return {
    entries: new Set(entries.map(({ id }) => id)),
    offices: new Set(offices.map(({ id }) => id)),
    areas: new Map(areas.map(({ id, parent }) => [id, parent ?? null])),
  };
}
