import type { ListName } from '../../knowledge/raw.ts';
import { createItemBeginning } from './itemBeginning.ts';
import { createItemEditing } from './itemEditing.ts';
import { createItemHistory } from './itemHistory.ts';
import type { ItemKind } from './itemKind.ts';
import { createItemReviewing } from './itemReviewing.ts';
import { createItemViews, type ItemPagesDeps } from './itemViews.ts';

/** Read, begin, write, review, publish, look back: the same pages for entries, offices and areas. */
export function createItemPages<List extends ListName>(kind: ItemKind<List>, deps: ItemPagesDeps) {
  const views = createItemViews(kind, deps);
  return {
    read: views.read,
    ...createItemBeginning(kind, deps, views),
    ...createItemEditing(kind, deps, views),
    ...createItemReviewing(kind, deps, views),
    ...createItemHistory(kind, deps, views),
  };
}
