import type { Drafts } from '../../knowledge/drafts.ts';
import type { ListName } from '../../knowledge/raw.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import type { ItemOf } from '../../knowledge/rows.ts';
import { languageName, tellField } from '../views/words/knowledge.ts';
import { type Problem, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { differenceOf } from './difference.ts';
import type { Editors } from './editors.ts';
import type { Fields } from './fields.ts';
import type { ItemDesk, OnDesk } from './itemDesk.ts';
import type { ItemKind } from './itemKind.ts';
import { sayItem } from './sayings.ts';
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

/** What the pages of one list share: an item as its page tells it. */
export function createItemViews<List extends ListName>(kind: ItemKind<List>, deps: ItemPagesDeps) {
  const { desk, repository, editors, languages, original } = deps;
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
    const other = otherLanguage(ask);
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
      other,
      sayings: sayItem(now, { original, other, languages, gaps }),
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

  /** The one that stands beside the original. */
  function otherLanguage(ask: Ask): string {
    const asked = ask.form.text('with') || ask.query.get('with');
    const others = languages.filter((language) => language !== original);
    return others.find((language) => language === asked) ?? others[0] ?? original;
  }

  const read = async (ask: Ask): Promise<Result> => show('knowledge/item', await modelOf(ask, await open(ask)));

  /** The page again, with what stood in the way. */
  const readWith = async (ask: Ask, problem: Problem): Promise<Result> =>
    showProblems('knowledge/item', [problem], await modelOf(ask, await open(ask)));

  return { open, pathOf, nameOf, departmentOf, describe, otherLanguage, read, readWith };
}

export type ItemViews<List extends ListName> = ReturnType<typeof createItemViews<List>>;

export function tellDifference(before: Fields, after: Fields) {
  return differenceOf(before, after).map(({ name, pieces }) => ({ name: tellField(name), pieces }));
}
