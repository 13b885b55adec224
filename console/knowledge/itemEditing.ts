import { DraftConflictError } from '../../knowledge/drafts.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import { KNOWLEDGE } from '../views/words/knowledge.ts';
import { redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { differenceOf } from './difference.ts';
import { problemsOf } from './faultFields.ts';
import type { Fields } from './fields.ts';
import type { OnDesk } from './itemDesk.ts';
import { readTyped, writeWas } from './itemForm.ts';
import type { ItemKind } from './itemKind.ts';
import type { ItemPagesDeps, ItemViews } from './itemViews.ts';
import { type Merged, mergeFields } from './merge.ts';

/** The form of an item: what two people write in it at once is put together, and neither loses anything. */
export function createItemEditing<List extends ListName>(
  kind: ItemKind<List>,
  deps: ItemPagesDeps,
  { open, pathOf, departmentOf, describe, otherLanguage }: ItemViews<List>,
) {
  const { desk, drafts, repository, editors, languages, original } = deps;
  const { list } = kind;

  async function edit(ask: Ask): Promise<Result> {
    const on = await open(ask);
    editors.requireEdit(ask.user, departmentOf(on));
    return show(`knowledge/edit`, formModel(ask, on, kind.fieldsOf(on.item)));
  }

  async function save(ask: Ask): Promise<Result> {
    const on = await open(ask);
    editors.requireEdit(ask.user, departmentOf(on));
    const theirs = kind.fieldsOf(on.item);
    const { was, mine } = readTyped(kind, ask.form, on, deps);
    const merged = await putTogether(ask, on, mergeFields(was, theirs, mine));
    const whose = isStale(on) ? on.standing?.savedBy : (on.draft?.editors.at(-1) ?? on.standing?.savedBy);
    const who = (await editors.nameOf(whose)) || KNOWLEDGE.somebody;
    if (merged.conflicts.length) return showConflicts(ask, on, merged, who);
    if (isSame(merged.fields, theirs) && !isStale(on)) return leave(ask, on, KNOWLEDGE.nothingChanged);
    const checked = desk.check(list, kind.fromFields(merged.fields, on.item));
    if (!checked.item)
      return showProblems('knowledge/edit', problemsOf(checked.faults, original), formModel(ask, on, merged.fields));
    // A change of department must not put an entry out of the editor's own reach, nor draw another into it.
    editors.requireEdit(ask.user, kind.departmentOf(checked.item));
    try {
      await keep(ask, on, checked.item);
    } catch (error) {
      // Saved by somebody in this very moment: put together once more, from what is there now.
      if (error instanceof DraftConflictError) return save(ask);
      throw error;
    }
    const fields = differenceOf(theirs, merged.fields).map(({ name }) => name);
    ask.record(`${list}/${on.id}`, { draft: (on.draft?.version ?? 0) + 1, fields });
    return leave(ask, on, merged.takenOver.length ? KNOWLEDGE.savedBoth(who) : KNOWLEDGE.saved);
  }

  async function keep(ask: Ask, on: OnDesk<List>, item: ItemOf[List]): Promise<void> {
    const draft = await drafts.save(list, item, { by: ask.user.id, expected: on.draft?.version ?? 0 });
    if (isStale(on)) await drafts.follow(list, item, on.standing?.version ?? 0, draft.version);
  }

  /** Where something was published beside the draft, that is put together with it too, once its writer has seen what does not fit. */
  async function putTogether(ask: Ask, on: OnDesk<List>, merged: Merged): Promise<Merged> {
    const { draft, standing } = on;
    const isSettled = ask.form.text('settled') === String(standing?.version);
    if (!draft || !standing || !isStale(on) || merged.conflicts.length) return merged;
    const base = (await repository.versions(list, on.id)).find(({ version }) => version === draft.base);
    const from = base ? kind.fieldsOf(base.item) : new Map<string, string>();
    const whole = mergeFields(from, kind.fieldsOf(standing.item), merged.fields);
    return isSettled ? { ...whole, conflicts: [] } : whole;
  }

  function showConflicts(ask: Ask, on: OnDesk<List>, { conflicts, fields }: Merged, who: string): Result {
    const problems = conflicts.map(({ name, theirs }) => ({ field: name, text: KNOWLEDGE.conflict(who, theirs) }));
    const top = { field: '', text: KNOWLEDGE.conflictAtTop(who, problems.length) };
    const settled = isStale(on) ? on.standing?.version : undefined;
    return showProblems('knowledge/edit', [top, ...problems], { ...formModel(ask, on, fields), settled });
  }

  /** Back to the item, on to what citizens will see, or on with another language. */
  function leave(ask: Ask, { id }: OnDesk<List>, notice: string): Result {
    const then = ask.form.text('then');
    const isLanguage = languages.includes(then);
    if (then === 'preview' && list === 'entries') return redirect(`${pathOf(id)}/preview`, { notice });
    return redirect(isLanguage ? `${pathOf(id)}/edit?with=${encodeURIComponent(then)}` : pathOf(id), { notice });
  }

  const formModel = (ask: Ask, on: OnDesk<List>, fields: Fields) => ({
    ...describe(on),
    ...deps.choices(list, on.item),
    fields: Object.fromEntries(fields),
    was: writeWas(kind.fieldsOf(on.item)),
    expected: on.draft?.version ?? 0,
    other: otherLanguage(ask),
    rows: Object.fromEntries(
      ['documents', 'steps', 'offices', 'related', 'seasons', 'closures'].map((name) => [name, rowCount(fields, name)]),
    ),
  });

  return { edit, save };
}

/** Something was published beside the draft. */
function isStale<List extends ListName>({ draft, standing }: OnDesk<List>): boolean {
  return draft !== undefined && draft.base !== (standing?.version ?? 0);
}

function isSame(a: Fields, b: Fields): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

/** Room for two rows more than there are. */
function rowCount(fields: Fields, name: string): number {
  const used = [...fields.keys()].flatMap((key) => (key.startsWith(`${name}.`) ? [Number(key.split('.')[1])] : []));
  return Math.max(-1, ...used) + 3;
}
