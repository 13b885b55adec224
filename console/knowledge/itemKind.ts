import type { ListName } from '../../knowledge/raw.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import type { Fields } from './fields.ts';

/** How the items of one list are shown, written and named; the pages are the same for all three. */
export interface ItemKind<List extends ListName = ListName> {
  list: List;
  /** Of its pages: `/console/entries`. */
  path: string;
  /** Below `console/views/knowledge`: the form's own fields. */
  form: string;
  fieldsOf(item: ItemOf[List]): Fields;
  /** Still to be checked. `before` has what is no field of the form. */
  fromFields(fields: Fields, before: ItemOf[List] | undefined): Record<string, unknown>;
  departmentOf(item: ItemOf[List]): string | undefined;
  /** Lists whose rows are in several languages, with the field that a row cannot do without: empty, the row goes. */
  rows: readonly { name: string; lead: string }[];
  /** An item to begin with. */
  blank(id: string): ItemOf[List];
}
