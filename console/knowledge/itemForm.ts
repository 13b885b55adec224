import type { Form } from '../http/form.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { Fields } from './fields.ts';
import type { OnDesk } from './itemDesk.ts';
import type { ItemKind } from './itemKind.ts';

/** Not of the item: what the form needs for itself. */
const OWN = new Set(['csrf', 'was', 'expected', 'settled', 'with', 'then']);

/** What a form of an item brings: what it began from, and what somebody made of it. */
export function readTyped<List extends ListName>(
  kind: ItemKind<List>,
  form: Form,
  { id, item }: Pick<OnDesk<List>, 'id' | 'item'>,
  { resolve, original }: { resolve: (list: List, fields: Fields) => Fields; original: string },
): { was: Fields; mine: Fields } {
  const was = readWas(form) ?? kind.fieldsOf(item);
  const typed = resolve(kind.list, readMine(form, was, kind.rows, original));
  // An item keeps its id, whatever a form says.
  return { was, mine: new Map(typed).set('id', id) };
}

/** What the form began from, as it carried it; nothing when it carried none that can be read. */
function readWas(form: Form): Fields | undefined {
  try {
    const read: unknown = JSON.parse(form.raw('was'));
    if (typeof read !== 'object' || read === null) return undefined;
    return new Map(Object.entries(read).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return undefined;
  }
}

export const writeWas = (fields: Fields): string => JSON.stringify(Object.fromEntries(fields));

/** What somebody made of it: the form shows two languages at a time, and whatever it does not show stays. */
function readMine(form: Form, was: Fields, rows: ItemKind['rows'], original: string): Fields {
  const mine = new Map(was);
  for (const [name] of form.entries()) if (!OWN.has(name)) put(mine, name, form.text(name));
  for (const { name, lead } of rows) dropEmptyRows(mine, form, name, `${lead}${original}`);
  return mine;
}

function put(fields: Map<string, string>, name: string, value: string): void {
  if (value) fields.set(name, value);
  else fields.delete(name);
}

/** Who empties a row's own text takes the row away, in every language. */
function dropEmptyRows(mine: Map<string, string>, form: Form, list: string, lead: string): void {
  for (const [rest] of form.fields(`${list}.`)) {
    const index = rest.split('.')[0] ?? '';
    const isEmpty = rest === `${index}.${lead}` && !mine.get(`${list}.${rest}`);
    if (isEmpty && !form.fields(`${list}.${index}.`).some(([, value]) => value))
      for (const name of mine.keys()) if (name.startsWith(`${list}.${index}.`)) mine.delete(name);
  }
}
