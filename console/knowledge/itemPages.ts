import { DraftConflictError, type Draft, type Drafts } from '../../knowledge/drafts.ts';
import { KnowledgeFaultsError } from '../../knowledge/fault.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import { VersionConflictError } from '../../knowledge/publishing.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import { KNOWLEDGE, languageName, tellField } from '../views/words/knowledge.ts';
import { NotFoundError, type Problem, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { differenceOf } from './difference.ts';
import type { Editors } from './editors.ts';
import { problemsOf } from './faultFields.ts';
import type { Fields } from './fields.ts';
import type { ItemDesk, OnDesk } from './itemDesk.ts';
import { readMine, readWas, writeWas } from './itemForm.ts';
import type { ItemKind } from './itemKind.ts';
import { mergeFields } from './merge.ts';
import { fieldsThroughTime, findTranslationGaps } from './translations.ts';

export interface ItemPagesDeps {
  desk: ItemDesk;
  drafts: Drafts;
  repository: KnowledgeRepository;
  editors: Editors;
  languages: string[];
  original: string;
  /** What the form can choose from: offices, entries, departments. */
  choices: (list: ListName, item: ItemOf[ListName]) => Record<string, unknown>;
  /** Puts ids where somebody typed names. */
  resolve: (list: ListName, fields: Fields) => Fields;
  /** How far the city's clocks are from UTC at a moment, ms. */
  offsetAt: (at: Date) => number;
  /** What else a page tells of an item: how citizens see it, what to think of. */
  about: <List extends ListName>(list: List, on: OnDesk<List>) => Promise<Record<string, unknown>>;
}

/** Read, write, send to review, publish, look back: the same pages for entries, offices and areas. */
export function createItemPages<List extends ListName>(kind: ItemKind<List>, deps: ItemPagesDeps) {
  const { desk, drafts, repository, editors, languages, original } = deps;
  const { list, path } = kind;
  const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const open = (ask: Ask) => desk.open(list, ask.params.id ?? '');
  const departmentOf = ({ item }: OnDesk<List>) => kind.departmentOf(item);
  const nameOf = (item: ItemOf[List]) => item.names[original] ?? Object.values(item.names)[0] ?? item.id;

  async function modelOf(ask: Ask, on: OnDesk<List>) {
    const { draft, standing, item } = on;
    const versions = await repository.versions(list, on.id);
    const history = fieldsThroughTime(versions, kind.fieldsOf);
    const now = kind.fieldsOf(item);
    const gaps = findTranslationGaps(draft ? [now, ...history] : history, original, languages);
    const department = departmentOf(on);
    const before = standing ? kind.fieldsOf(standing.item) : new Map<string, string>();
    return {
      ...describe(on),
      fields: Object.fromEntries(now),
      department,
      mayEdit: editors.mayEdit(ask.user, department),
      mayPublish: editors.mayPublish(ask.user, department),
      mayPublishDraft: draft ? await editors.mayPublishDraft(ask.user, draft, department) : false,
      isOwnDraft: draft?.editors.includes(ask.user.id) ?? false,
      editorNames: await Promise.all((draft?.editors ?? []).map((id) => editors.nameOf(id))),
      savedByName: await editors.nameOf(standing?.savedBy),
      approvedByName: await editors.nameOf(draft?.approvedBy),
      changes: draft ? tellDifference(before, now) : [],
      told: [...now]
        .filter(([name]) => name !== 'id')
        .map(([name, value]) => ({
          name: tellField(name),
          value,
          language: languages.find((tag) => name.endsWith(`.${tag}`)),
        })),
      translation: languages
        .filter((language) => language !== original)
        .map((language) => ({
          language,
          name: languageName(language),
          missing: gaps
            .filter((gap) => gap.language === language && gap.kind === 'missing')
            .map((gap) => tellField(gap.name)),
          older: gaps
            .filter((gap) => gap.language === language && gap.kind === 'older')
            .map((gap) => tellField(gap.name)),
        })),
      isStale: draft !== undefined && draft.base !== (standing?.version ?? 0),
      ...(await deps.about(list, on)),
    };
  }

  const describe = ({ id, item, draft, standing }: OnDesk<List>) => ({
    id,
    list,
    path: pathOf(id),
    listPath: path,
    formName: kind.form,
    name: nameOf(item),
    item,
    draft,
    standing,
    original,
    languages,
    languageNames: Object.fromEntries([...languages, original].map((tag) => [tag, languageName(tag)])),
  });

  const read = async (ask: Ask): Promise<Result> => show('knowledge/item', await modelOf(ask, await open(ask)));

  /** The page again, with what stood in the way. */
  const readWith = async (ask: Ask, problem: Problem): Promise<Result> =>
    showProblems('knowledge/item', [problem], await modelOf(ask, await open(ask)));

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

  function otherLanguage(ask: Ask): string {
    const asked = ask.form.text('with') || ask.query.get('with');
    const others = languages.filter((language) => language !== original);
    return others.find((language) => language === asked) ?? others[0] ?? original;
  }

  async function edit(ask: Ask): Promise<Result> {
    const on = await open(ask);
    editors.requireEdit(ask.user, departmentOf(on));
    return show(`knowledge/edit`, formModel(ask, on, kind.fieldsOf(on.item)));
  }

  async function save(ask: Ask): Promise<Result> {
    const on = await open(ask);
    editors.requireEdit(ask.user, departmentOf(on));
    const theirs = kind.fieldsOf(on.item);
    const was = readWas(ask.form) ?? theirs;
    const mine = deps.resolve(list, readMine(ask.form, was, kind.rows, original));
    const merged = mergeFields(was, theirs, withId(mine, on.id));
    const who = (await editors.nameOf(on.draft?.editors.at(-1) ?? on.standing?.savedBy)) || KNOWLEDGE.somebody;
    if (merged.conflicts.length) {
      const problems = merged.conflicts.map(({ name, theirs: text }) => ({
        field: name,
        text: KNOWLEDGE.conflict(who, text),
      }));
      const top = { field: '', text: KNOWLEDGE.conflictAtTop(who, problems.length) };
      return showProblems('knowledge/edit', [top, ...problems], formModel(ask, on, merged.fields));
    }
    if (isSame(merged.fields, theirs)) return leave(ask, on, KNOWLEDGE.nothingChanged);
    const checked = desk.check(list, kind.fromFields(merged.fields, on.item));
    if (!checked.item)
      return showProblems('knowledge/edit', problemsOf(checked.faults, original), formModel(ask, on, merged.fields));
    const { item } = checked;
    // A change of department must not put an entry out of the editor's own reach, nor draw another into it.
    editors.requireEdit(ask.user, kind.departmentOf(item));
    try {
      const draft = await drafts.save(list, item, { by: ask.user.id, expected: on.draft?.version ?? 0 });
      ask.record(`${list}/${on.id}`, {
        draft: draft.version,
        fields: differenceOf(theirs, merged.fields).map(({ name }) => name),
      });
    } catch (error) {
      // Saved by somebody in this very moment: put together once more, from what is there now.
      if (error instanceof DraftConflictError) return save(ask);
      throw error;
    }
    return leave(ask, on, merged.takenOver.length ? KNOWLEDGE.savedBoth(who) : KNOWLEDGE.saved);
  }

  /** Back to the item, or on with another language. */
  function leave(ask: Ask, { id }: OnDesk<List>, notice: string): Result {
    const then = ask.form.text('then');
    const isLanguage = languages.includes(then);
    return redirect(isLanguage ? `${pathOf(id)}/edit?with=${encodeURIComponent(then)}` : pathOf(id), { notice });
  }

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

  /** Does something with the draft that was seen; who comes too late sees how it stands. */
  async function withDraft(
    ask: Ask,
    act: (on: OnDesk<List>, draft: Draft<List>, step: { by: string; expected: number }) => Promise<Result>,
  ): Promise<Result> {
    const on = await open(ask);
    if (!on.draft) throw new NotFoundError(`no draft of ${on.id}`);
    try {
      return await act(on, on.draft, { by: ask.user.id, expected: Number(ask.form.text('expected')) });
    } catch (error) {
      if (error instanceof DraftConflictError || error instanceof VersionConflictError)
        return readWith(ask, { field: '', text: KNOWLEDGE.changedMeanwhile });
      if (error instanceof KnowledgeFaultsError)
        return readWith(ask, {
          field: '',
          text: problemsOf(error.faults, original)
            .map(({ text }) => text)
            .join(' '),
        });
      throw error;
    }
  }

  const sendToReview = (ask: Ask) =>
    withDraft(ask, async (on, _draft, step) => {
      editors.requireEdit(ask.user, departmentOf(on));
      await drafts.sendToReview(list, on.id, { ...step, note: ask.form.text('note') });
      ask.record(`${list}/${on.id}`, { draft: step.expected });
      return redirect(pathOf(on.id), { notice: KNOWLEDGE.sent });
    });

  const sendBack = (ask: Ask) =>
    withDraft(ask, async (on, _draft, step) => {
      editors.requirePublish(ask.user, departmentOf(on));
      const note = ask.form.text('note');
      if (!note) return readWith(ask, { field: 'back-note', text: KNOWLEDGE.noNote });
      await drafts.sendBack(list, on.id, { ...step, note });
      ask.record(`${list}/${on.id}`, { draft: step.expected });
      return redirect(pathOf(on.id), { notice: KNOWLEDGE.sentBack });
    });

  const discard = (ask: Ask) =>
    withDraft(ask, async (on, draft, step) => {
      editors.requireEdit(ask.user, departmentOf(on));
      await drafts.discard(list, on.id, step);
      ask.record(`${list}/${on.id}`, { draft: draft.version, editors: draft.editors });
      return redirect(on.standing ? pathOf(on.id) : path, { notice: KNOWLEDGE.discarded });
    });

  const publish = (ask: Ask) =>
    withDraft(ask, async (on, draft, step) => {
      if (!(await editors.mayPublishDraft(ask.user, draft, departmentOf(on)))) {
        editors.requirePublish(ask.user, departmentOf(on));
        return readWith(ask, { field: '', text: KNOWLEDGE.ownWork });
      }
      const isLater = ask.form.text('when') === 'later';
      const at = momentOf(ask);
      if (isLater && (at === undefined || at <= ask.now.getTime()))
        return readWith(ask, { field: 'at', text: KNOWLEDGE.noTime });
      const isAlone = draft.editors.includes(ask.user.id);
      if (isLater && at !== undefined) await drafts.publishLater(list, on.id, { ...step, at });
      else await drafts.publish(list, on.id, step);
      ask.record(`${list}/${on.id}`, {
        before: draft.base,
        after: draft.base + 1,
        editors: draft.editors,
        ...(isAlone ? { isAlone } : {}),
        ...(isLater ? { at } : {}),
      });
      return redirect(pathOf(on.id), {
        notice: isLater ? KNOWLEDGE.publishedLater(nameOf(on.item)) : KNOWLEDGE.published(nameOf(on.item)),
      });
    });

  async function history(ask: Ask): Promise<Result> {
    const on = await open(ask);
    const versions = await repository.versions(list, on.id);
    const told = await Promise.all(
      versions.map(async (version, index) => {
        const earlier = versions[index + 1];
        return {
          ...version,
          by: await editors.nameOf(version.savedBy),
          difference: earlier ? tellDifference(kind.fieldsOf(earlier.item), kind.fieldsOf(version.item)) : [],
          isFirst: earlier === undefined,
        };
      }),
    );
    return show('knowledge/history', {
      ...describe(on),
      versions: told,
      mayPublish: editors.mayPublish(ask.user, departmentOf(on)),
      mayEdit: editors.mayEdit(ask.user, departmentOf(on)),
    });
  }

  /** A version that was published before was reviewed before: a publisher puts it back at once, an editor as a draft. */
  async function restore(ask: Ask): Promise<Result> {
    const on = await open(ask);
    const version = Number(ask.form.text('version'));
    const found = (await repository.versions(list, on.id)).find((one) => one.version === version);
    if (!found) throw new NotFoundError(`no version ${version} of ${on.id}`);
    const { user } = ask;
    if (editors.mayPublish(user, departmentOf(on)) && ask.form.text('how') === 'now') {
      await repository.save(list, found.item, {
        by: user.id,
        ...(on.standing ? { expectedVersion: on.standing.version } : {}),
      });
      ask.record(`${list}/${on.id}`, { before: on.standing?.version ?? 0, restored: version });
      return redirect(pathOf(on.id), { notice: KNOWLEDGE.restored });
    }
    editors.requireEdit(user, departmentOf(on));
    await drafts.save(list, found.item, { by: user.id, expected: on.draft?.version ?? 0 });
    ask.record(`${list}/${on.id}`, { draftOf: version });
    return redirect(pathOf(on.id), { notice: KNOWLEDGE.restoredAsDraft });
  }

  async function archive(ask: Ask): Promise<Result> {
    const on = await open(ask);
    editors.requirePublish(ask.user, departmentOf(on));
    if (!on.standing || !('status' in on.standing.item)) throw new NotFoundError(`${on.id} is not published`);
    if (on.standing.version !== Number(ask.form.text('version')))
      return readWith(ask, { field: '', text: KNOWLEDGE.changedMeanwhile });
    const { version, item } = on.standing;
    await repository.save(list, { ...item, status: 'archived' }, { by: ask.user.id, expectedVersion: version });
    ask.record(`${list}/${on.id}`, { before: version, after: version + 1 });
    return redirect(pathOf(on.id), { notice: KNOWLEDGE.archived(nameOf(item)) });
  }

  return { archive, read, edit, save, askNew, create, sendToReview, sendBack, discard, publish, history, restore };

  /** `2026-03-02T14:30` by the city's clocks. */
  function momentOf(ask: Ask): number | undefined {
    const text = ask.form.text('at');
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment - deps.offsetAt(new Date(moment));
  }
}

function tellDifference(before: Fields, after: Fields) {
  return differenceOf(before, after).map(({ name, pieces }) => ({ name: tellField(name), pieces }));
}

function isSame(a: Fields, b: Fields): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

/** An item keeps its id, whatever a form says. */
function withId(fields: Fields, id: string): Fields {
  return new Map(fields).set('id', id);
}

/** Room for two rows more than there are. */
function rowCount(fields: Fields, name: string): number {
  const used = [...fields.keys()].flatMap((key) => (key.startsWith(`${name}.`) ? [Number(key.split('.')[1])] : []));
  return Math.max(-1, ...used) + 3;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
