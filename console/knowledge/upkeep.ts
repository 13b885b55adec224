import type { Draft, Drafts } from '../../knowledge/drafts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import type { AliasOwners } from './aliasOwners.ts';

export interface UpkeepDeps {
  knowledge: Knowledge;
  drafts: Drafts;
  repository: Pick<KnowledgeRepository, 'standing'>;
  owners: AliasOwners;
  nameOf: (entry: Pick<Entry, 'names' | 'id'>) => string;
  today: (now: Date) => string;
}

const SHOWN = 50;
/** Of the entries that share words, so many are named. */
const NAMED = 8;
const NEAR_DAYS = 30;
const DAY_MS = 86_400_000;

/** What nobody asked for, and yet has to be seen to: entries that grow old, and what contradicts itself. */
export function createUpkeep({ knowledge, drafts, repository, owners, nameOf, today }: UpkeepDeps) {
  /** Published entries that are, or soon will be, past the day on which somebody was to look at them again. */
  function aging(now: Date) {
    const [day, soon] = [today(now), today(new Date(now.getTime() + NEAR_DAYS * DAY_MS))];
    return knowledge
      .everything()
      .entries.flatMap((entry) => {
        const { id, status, reviewBy } = entry;
        return status === 'published' && reviewBy && reviewBy <= soon
          ? [{ id, name: nameOf(entry), reviewBy, isPast: reviewBy < day }]
          : [];
      })
      .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0))
      .slice(0, SHOWN);
  }

  /** Words that several entries own, so that citizens are asked which; and drafts beside which something else was published. */
  async function conflicts() {
    const shared = owners.shared(SHOWN).map(({ phrase, entries }) => ({
      phrase,
      entries: entries
        .slice(0, NAMED)
        .map((entry) => ({ id: entry.id, name: nameOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      others: Math.max(0, entries.length - NAMED),
    }));
    const stale: { id: string; list: Draft['list']; name: string }[] = [];
    for (const { list, id, item, base } of await drafts.list())
      if (((await repository.standing(list, id))?.version ?? 0) !== base) stale.push({ id, list, name: nameOf(item) });
    return { shared, stale: stale.slice(0, SHOWN) };
  }

  return { aging, conflicts };
}
