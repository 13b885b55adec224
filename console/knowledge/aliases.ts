import type { Draft, Drafts } from '../../knowledge/drafts.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import { fold } from '../../knowledge/search/fold.ts';
import type { User } from '../http/route.ts';
import type { Editors } from './editors.ts';

/**
 * Another way in which people ask for an entry, with one click: a publisher's is published at once, an editor's goes into the draft.
 * What else is being written stays as it is, and gets the alias too.
 */
export function createAliases({
  drafts,
  repository,
  editors,
}: {
  drafts: Drafts;
  repository: KnowledgeRepository;
  editors: Editors;
}) {
  return async function addAlias(
    user: User,
    entryId: string,
    alias: { text: string; language: string },
  ): Promise<'published' | 'drafted' | 'unknown'> {
    const [standing, draft] = await Promise.all([
      repository.standing('entries', entryId),
      drafts.find('entries', entryId),
    ]);
    const entry = standing?.item ?? draft?.item;
    if (!entry) return 'unknown';
    editors.requireEdit(user, entry.department);
    const step = { by: user.id, expected: draft?.version ?? 0 };
    if (!standing || !editors.mayPublish(user, entry.department)) {
      await drafts.save('entries', withAlias(draft?.item ?? entry, alias), step);
      return 'drafted';
    }
    const saved = await repository.save('entries', withAlias(standing.item, alias), {
      by: user.id,
      expectedVersion: standing.version,
    });
    if (draft) await keepUp(draft, standing.version, saved.version);
    return 'published';

    /** Who wrote in the draft is not changed by it, nor where it stands. */
    async function keepUp(written: Draft<'entries'>, before: number, now: number): Promise<void> {
      if (written.base === before) await drafts.follow('entries', withAlias(written.item, alias), now, written.version);
    }
  };
}

/** Once: an alias that is there in another spelling is there. */
export function withAlias(entry: Entry, { text, language }: { text: string; language: string }): Entry {
  const known = entry.aliases?.[language] ?? [];
  if (known.some((one) => fold(one) === fold(text))) return entry;
  return { ...entry, aliases: { ...entry.aliases, [language]: [...known, text] } };
}
