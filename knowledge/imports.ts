import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../store/clock.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import { RevisionConflictError } from './publishing.ts';
import { type ListName, LISTS } from './raw.ts';
import type { KnowledgeRepository } from './repository.ts';

/** An import that is looked at before it is made, and can be taken back afterwards. */
export interface KnowledgeImport {
  id: string;
  by: string;
  /** Epoch ms. */
  at: number;
  /** As the files were called. */
  names: string[];
  /** What is not in the files goes. */
  isWhole: boolean;
  state: 'seen' | 'done' | 'undone';
  /** The revision that it was compared with. */
  revision: number;
  changes: ItemChange[];
}

export type Item = Entry | Office | Area;

export interface ItemChange {
  list: ListName;
  id: string;
  /** Absent: it was not there, or will not be. */
  before?: Item;
  after?: Item;
}

interface ImportDocument extends Stored, Omit<KnowledgeImport, 'id'> {}

export interface Imports {
  /** Compares, and changes nothing; keeps what was compared for a day. `undefined` when nothing would change. */
  look(
    file: KnowledgeFile,
    how: { by: string; names: string[]; isWhole: boolean },
  ): Promise<KnowledgeImport | undefined>;
  find(id: string): Promise<KnowledgeImport | undefined>;
  /** The latest that were made. */
  recent(limit?: number): Promise<KnowledgeImport[]>;
  /** Throws `RevisionConflictError` when something was published since the look. */
  make(id: string, by: string): Promise<KnowledgeImport | undefined>;
  /** Puts back what was before, but for what somebody has changed since; returns how many of each. */
  undo(id: string, by: string): Promise<{ undone: number; left: number } | undefined>;
}

const LOOKED_AT_MS = 86_400_000;
const TRIES = 3;

export function createImports(store: Store, repository: KnowledgeRepository, clock: Clock): Imports {
  const imports = store.collection<ImportDocument>('knowledgeImports', [{ fields: { state: 1, at: -1 } }]);
  const read = (found: ImportDocument | undefined): KnowledgeImport | undefined => {
    if (!found) return undefined;
    const { _id: id, by, at, names, isWhole, state, revision, changes } = found;
    return { id, by, at, names, isWhole, state, revision, changes };
  };
  const find = async (id: string) => read(await imports.findOne({ _id: id }));

  return {
    find,
    async look(file, how) {
      const now = clock().getTime();
      await imports.remove({ state: 'seen', at: { $lt: now - LOOKED_AT_MS } });
      const { revision, file: standing } = await repository.load();
      const changes = LISTS.flatMap((list) => compare(list, standing[list], file[list], how.isWhole));
      if (!changes.length) return undefined;
      const id = crypto.randomUUID();
      const looked = { ...how, at: now, state: 'seen' as const, revision, changes };
      await imports.insert({ _id: id, ...looked });
      return { id, ...looked };
    },
    async recent(limit = 20) {
      const found = await imports.find({ state: { $in: ['done', 'undone'] } }, { sort: { at: -1 }, limit });
      return found.flatMap((one) => read(one) ?? []);
    },
    async make(id, by) {
      const found = await find(id);
      if (found?.state !== 'seen') return undefined;
      const { revision, file } = await repository.load();
      if (revision !== found.revision) throw new RevisionConflictError(revision);
      await repository.importKnowledge(withChanges(file, found.changes), {
        replace: true,
        by,
        expectedRevision: revision,
      });
      return read(await imports.findOneAndUpdate({ _id: id }, { $set: { state: 'done', at: clock().getTime(), by } }));
    },
    async undo(id, by) {
      const found = await find(id);
      if (found?.state !== 'done') return undefined;
      for (let tries = 1; ; tries++)
        try {
          const { revision, file } = await repository.load();
          const back = found.changes.filter((change) => isDeepStrictEqual(standingOf(file, change), change.after));
          const inverse = back.map(({ list, id, before }) => ({ list, id, ...(before ? { after: before } : {}) }));
          await repository.importKnowledge(withChanges(file, inverse), {
            replace: true,
            by,
            expectedRevision: revision,
          });
          await imports.update({ _id: id }, { $set: { state: 'undone' } });
          return { undone: back.length, left: found.changes.length - back.length };
        } catch (error) {
          if (!(error instanceof RevisionConflictError) || tries >= TRIES) throw error;
        }
    },
  };
}

function compare(list: ListName, standing: Item[], given: Item[], isWhole: boolean): ItemChange[] {
  const before = new Map(standing.map((item) => [item.id, item]));
  const changes = given.flatMap((after): ItemChange[] => {
    const known = before.get(after.id);
    before.delete(after.id);
    if (!known) return [{ list, id: after.id, after }];
    return isDeepStrictEqual(known, after) ? [] : [{ list, id: after.id, before: known, after }];
  });
  const gone = isWhole ? [...before.values()].map((item): ItemChange => ({ list, id: item.id, before: item })) : [];
  return [...changes, ...gone];
}

function withChanges(file: KnowledgeFile, changes: Pick<ItemChange, 'list' | 'id' | 'after'>[]): KnowledgeFile {
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const items = new Map<string, Item>(file[list].map((item) => [item.id, item]));
      for (const change of changes) {
        if (change.list !== list) continue;
        if (change.after) items.set(change.id, change.after);
        else items.delete(change.id);
      }
      return [list, [...items.values()]];
    }),
  ) as Pick<KnowledgeFile, ListName>;
  return { version: 1, ...lists };
}

function standingOf(file: KnowledgeFile, { list, id }: ItemChange): Item | undefined {
  return file[list].find((item) => item.id === id);
}
