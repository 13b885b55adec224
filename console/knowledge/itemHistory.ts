import type { ListName } from '../../knowledge/raw.ts';
import { KNOWLEDGE } from '../views/words/knowledge.ts';
import { NotFoundError, redirect, type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { ItemKind } from './itemKind.ts';
import { type ItemPagesDeps, type ItemViews, tellDifference } from './itemViews.ts';

/** What was published before, what changed from one to the next, and the way back to it. */
export function createItemHistory<List extends ListName>(
  kind: ItemKind<List>,
  { drafts, repository, editors }: ItemPagesDeps,
  { open, pathOf, nameOf, departmentOf, describe, readWith }: ItemViews<List>,
) {
  const { list } = kind;

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

  return { history, restore, archive };
}
