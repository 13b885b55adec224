import type { ListName } from '../../knowledge/raw.ts';
import { KNOWLEDGE, languageName } from '../views/words/knowledge.ts';
import { redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { ItemKind } from './itemKind.ts';
import type { ItemPagesDeps, ItemViews } from './itemViews.ts';

/** A new item: a name and an id, and then its form. */
export function createItemBeginning<List extends ListName>(
  kind: ItemKind<List>,
  { desk, drafts, repository, editors, original }: ItemPagesDeps,
  { pathOf }: ItemViews<List>,
) {
  const { list, path } = kind;

  const askNew = async (ask: Ask): Promise<Result> =>
    show('knowledge/new', {
      list,
      listPath: path,
      values: { name: ask.query.get('name') ?? '' },
      original: languageName(original),
    });

  async function create(ask: Ask): Promise<Result> {
    const name = ask.form.text('name');
    const department = ask.form.text('department');
    const id = slug(ask.form.text('id') || name);
    const again = (field: string, text: string) =>
      showProblems('knowledge/new', [{ field, text }], {
        list,
        listPath: path,
        values: { name, id, department },
        original: languageName(original),
      });
    if (!name) return again('name', KNOWLEDGE.noNewName);
    const isTaken = (await repository.standing(list, id)) ?? (await drafts.find(list, id));
    if (!id || isTaken) return again('id', KNOWLEDGE.idTaken);
    const fields = new Map([
      ['id', id],
      [`names.${original}`, name],
      ...(department ? [['department', department] as const] : []),
    ]);
    const checked = desk.check(list, { ...kind.blank(id), ...kind.fromFields(fields, undefined) });
    if (!checked.item) return again('name', checked.faults[0]?.message ?? '');
    editors.requireEdit(ask.user, kind.departmentOf(checked.item));
    await drafts.save(list, checked.item, { by: ask.user.id, expected: 0 });
    ask.record(`${list}/${id}`);
    return redirect(`${pathOf(id)}/edit`);
  }

  return { askNew, create };
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
