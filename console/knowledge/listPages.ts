import type { Drafts } from '../../knowledge/drafts.ts';
import type { ListName } from '../../knowledge/raw.ts';
import { type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { Editors } from './editors.ts';
import type { createItemList } from './itemList.ts';
import { AREAS, ENTRIES, OFFICES } from './kinds.ts';

const KINDS = { entries: ENTRIES, offices: OFFICES, areas: AREAS };

/** The lists of entries, offices and areas, and of what waits for review. */
export function createListPages(deps: {
  items: ReturnType<typeof createItemList>;
  drafts: Drafts;
  editors: Editors;
  today: (now: Date) => string;
  original: string;
}) {
  const { items, drafts, editors, original } = deps;

  const list =
    (name: ListName) =>
    async (ask: Ask): Promise<Result> => {
      const [words, status, department, after] = ['q', 'status', 'department', 'after'].map(
        (key) => ask.query.get(key)?.trim() ?? '',
      );
      const wanted = { words: words ?? '', status: status ?? '', department: department ?? '' };
      const page = await items.page(name, { ...wanted, after: after ?? '', today: deps.today(ask.now) });
      const { path } = KINDS[name];
      const link = (more: Record<string, string>) => {
        const query = { q: wanted.words, status: wanted.status, department: wanted.department, ...more };
        const filled = Object.entries(query).filter(([, value]) => value);
        return `${path}?${new URLSearchParams(filled).toString()}`;
      };
      return show('knowledge/list', {
        ...page,
        ...wanted,
        list: name,
        listPath: path,
        departments: name === 'entries' ? items.departments() : [],
        pages: {
          ...(after ? { first: link({}) } : {}),
          ...(page.next === undefined ? {} : { next: link({ after: page.next }) }),
        },
      });
    };

  async function reviews(ask: Ask): Promise<Result> {
    const all = await Promise.all(
      (await drafts.list()).map(async (draft) => {
        const { item } = draft;
        const department = 'department' in item ? item.department : undefined;
        return {
          ...draft,
          name: item.names[original] ?? Object.values(item.names)[0] ?? draft.id,
          path: `${KINDS[draft.list].path}/${encodeURIComponent(draft.id)}`,
          by: await editors.nameOf(draft.editors.at(-1)),
          department,
          isMine: draft.editors.includes(ask.user.id),
          mayPublish: editors.mayPublish(ask.user, department),
        };
      }),
    );
    return show('knowledge/reviews', {
      waiting: all.filter(({ state }) => state === 'inReview').reverse(),
      approved: all.filter(({ state }) => state === 'approved'),
      written: all.filter(({ state }) => state === 'draft'),
    });
  }

  return { entries: list('entries'), offices: list('offices'), areas: list('areas'), reviews };
}
