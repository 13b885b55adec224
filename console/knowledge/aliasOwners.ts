import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import { fold } from '../../knowledge/search/fold.ts';

/** Who is asked for in which words: the published entries by their names and aliases, folded. Only what changed is gone through again. */
export function createAliasOwners(knowledge: Pick<Knowledge, 'everything'>) {
  const owners = new Map<string, Set<Entry>>();
  const known = new Map<string, Entry>();
  /** Phrases with more than one owner. */
  const several = new Set<string>();
  let seen: readonly Entry[] | undefined;

  function catchUp(): void {
    const { entries } = knowledge.everything();
    if (entries === seen) return;
    seen = entries;
    const standing = entries.filter(({ status }) => status === 'published');
    for (const entry of standing) {
      const before = known.get(entry.id);
      if (before === entry) continue;
      if (before) drop(before);
      add(entry);
    }
    if (known.size === standing.length) return;
    const ids = new Set(standing.map(({ id }) => id));
    for (const entry of known.values()) if (!ids.has(entry.id)) drop(entry);
  }

  function add(entry: Entry): void {
    known.set(entry.id, entry);
    for (const phrase of phrasesOf(entry)) {
      const all = owners.get(phrase) ?? new Set();
      owners.set(phrase, all.add(entry));
      if (all.size > 1) several.add(phrase);
    }
  }

  function drop(entry: Entry): void {
    known.delete(entry.id);
    for (const phrase of phrasesOf(entry)) {
      const all = owners.get(phrase);
      all?.delete(entry);
      if (!all?.size) owners.delete(phrase);
      if ((all?.size ?? 0) < 2) several.delete(phrase);
    }
  }

  return {
    /** Words that more than one entry has, some of them. */
    shared(limit: number): { phrase: string; entries: Entry[] }[] {
      catchUp();
      return [...several].slice(0, limit).map((phrase) => ({ phrase, entries: [...(owners.get(phrase) ?? [])] }));
    },
    /** All that this phrase is a name or an alias of. */
    of(phrase: string): Entry[] {
      catchUp();
      return [...(owners.get(fold(phrase)) ?? [])];
    },
  };
}

export type AliasOwners = ReturnType<typeof createAliasOwners>;

function phrasesOf({ names, aliases = {} }: Entry): string[] {
  return [...Object.values(names), ...Object.values(aliases).flat()].map(fold);
}
