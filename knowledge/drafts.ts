import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../store/clock.ts';
import { DuplicateError, type Store, type Stored } from '../store/store.ts';
import type { ListName } from './raw.ts';
import type { KnowledgeRepository } from './repository.ts';
import type { ItemOf } from './rows.ts';

/** What is going to be published. Citizens are answered from what stands until it is. */
export interface Draft<List extends ListName = ListName> {
  list: List;
  id: string;
  item: ItemOf[List];
  /** The published version that it began from; 0 for a new item. */
  base: number;
  /** Counts the saves, from 1. */
  version: number;
  /** `approved`: published by itself at `publishAt`. */
  state: 'draft' | 'inReview' | 'approved';
  /** Ids of all who wrote in it, the last one last. Somebody else has to publish it. */
  editors: string[];
  /** Epoch ms. */
  editedAt: number;
  /** What the reviewer is to know, or what the editor is to mend. */
  note?: string;
  publishAt?: number;
  approvedBy?: string;
}

interface DraftDocument extends Stored, Draft {}

export interface DraftStep {
  by: string;
  /** The draft's version that the person saw. */
  expected: number;
}

/** One working copy of an item at most; whoever saves tells which version of it they saw. */
export interface Drafts {
  find<List extends ListName>(list: List, id: string): Promise<Draft<List> | undefined>;
  /** All of them, the latest first: people write few at a time. */
  list(): Promise<Draft[]>;
  /** `expected` 0 begins one, on the version that stands. Throws `DraftConflictError`. */
  save<List extends ListName>(list: List, item: ItemOf[List], step: DraftStep): Promise<Draft<List>>;
  /** The same work on a newer version that stands, with what is new in that. Who wrote it and where it stands is left. */
  follow<List extends ListName>(list: List, item: ItemOf[List], base: number, expected: number): Promise<void>;
  sendToReview(list: ListName, id: string, step: DraftStep & { note?: string }): Promise<void>;
  sendBack(list: ListName, id: string, step: DraftStep & { note: string }): Promise<void>;
  discard(list: ListName, id: string, step: DraftStep): Promise<void>;
  /** Throws `DraftConflictError`, or `VersionConflictError` when what stands is not what the draft began from. */
  publish(list: ListName, id: string, step: DraftStep): Promise<void>;
  publishLater(list: ListName, id: string, step: DraftStep & { at: number }): Promise<void>;
  /** Publishes what is due; returns what was, and what could not be. */
  publishDue(): Promise<{ published: Draft[]; failed: { draft: Draft; error: unknown }[] }>;
}

/** Somebody else has changed, sent or published the draft meanwhile. */
export class DraftConflictError extends Error {
  override readonly name = 'DraftConflictError';
  readonly code = 'DRAFT_CONFLICT';
  readonly standing: Draft | undefined;

  constructor(id: string, standing: Draft | undefined) {
    super(`[knowledge] the draft of ${id} was changed meanwhile`);
    this.standing = standing;
  }
}

export function createDrafts(store: Store, repository: KnowledgeRepository, clock: Clock): Drafts {
  const drafts = store.collection<DraftDocument>('knowledgeDrafts', [{ fields: { publishAt: 1 }, sparse: true }]);
  const now = () => clock().getTime();

  async function find<List extends ListName>(list: List, id: string): Promise<Draft<List> | undefined> {
    const found = await drafts.findOne({ _id: idOf(list, id) });
    return found && (draftOf(found) as Draft<List>);
  }

  /** Changes the version that was seen, and no other. */
  async function change(
    list: ListName,
    id: string,
    { expected }: DraftStep,
    set: Partial<Draft>,
    drop: (keyof Draft)[] = [],
  ): Promise<Draft> {
    const $unset = Object.fromEntries(drop.map((field) => [field, true as const]));
    const changed = await drafts.findOneAndUpdate(
      { _id: idOf(list, id), version: expected },
      { $set: { ...set }, $inc: { version: 1 }, ...(drop.length ? { $unset } : {}) },
    );
    if (!changed) throw new DraftConflictError(id, await find(list, id));
    return draftOf(changed);
  }

  async function begin<List extends ListName>(list: List, item: ItemOf[List], by: string): Promise<Draft<List>> {
    const standing = await repository.standing(list, item.id);
    const draft: Draft<List> = {
      list,
      id: item.id,
      item,
      base: standing?.version ?? 0,
      version: 1,
      state: 'draft',
      editors: [by],
      editedAt: now(),
    };
    try {
      await drafts.insert({ _id: idOf(list, item.id), ...draft });
      return draft;
    } catch (error) {
      if (error instanceof DuplicateError) throw new DraftConflictError(item.id, await find(list, item.id));
      throw error;
    }
  }

  async function write<List extends ListName>(
    list: List,
    item: ItemOf[List],
    step: DraftStep,
    more: Partial<Draft>,
  ): Promise<Draft<List>> {
    const before = await find(list, item.id);
    const editors = [...(before?.editors ?? []).filter((one) => one !== step.by), step.by];
    const set = { item, editors, editedAt: now(), state: 'draft' as const, ...more };
    return (await change(list, item.id, step, set, ['publishAt', 'approvedBy'])) as Draft<List>;
  }

  async function putInPlace(draft: Draft, by: string): Promise<void> {
    const item = draft.list === 'entries' ? { ...draft.item, status: 'published' as const } : draft.item;
    const standing = await repository.standing(draft.list, draft.id);
    // Published by an attempt that was cut off before the draft was taken away.
    const isThere = standing?.version === draft.base + 1 && isDeepStrictEqual(standing.item, item);
    if (!isThere) await repository.save(draft.list, item, { by, expectedVersion: draft.base });
    await drafts.remove({ _id: idOf(draft.list, draft.id), version: draft.version });
  }

  async function seen(list: ListName, id: string, { expected }: DraftStep): Promise<Draft> {
    const draft = await find(list, id);
    if (draft?.version !== expected) throw new DraftConflictError(id, draft);
    return draft;
  }

  return {
    find,
    async list() {
      const all = await drafts.find({});
      return all.map(draftOf).sort((a, b) => b.editedAt - a.editedAt || (a.id < b.id ? -1 : 1));
    },
    save: (list, item, step) => (step.expected === 0 ? begin(list, item, step.by) : write(list, item, step, {})),
    async follow(list, item, base, expected) {
      await change(list, item.id, { by: '', expected }, { item, base });
    },
    async sendToReview(list, id, step) {
      const { note } = step;
      await change(list, id, step, { state: 'inReview', ...(note ? { note } : {}) }, note ? [] : ['note']);
    },
    async sendBack(list, id, step) {
      await change(list, id, step, { state: 'draft', note: step.note }, ['publishAt', 'approvedBy']);
    },
    async discard(list, id, step) {
      await seen(list, id, step);
      await drafts.remove({ _id: idOf(list, id), version: step.expected });
    },
    async publish(list, id, step) {
      await putInPlace(await seen(list, id, step), step.by);
    },
    async publishLater(list, id, step) {
      await change(list, id, step, { state: 'approved', publishAt: step.at, approvedBy: step.by });
    },
    async publishDue() {
      const due = (await drafts.find({ publishAt: { $lte: now() } })).map(draftOf);
      const published: Draft[] = [];
      const failed: { draft: Draft; error: unknown }[] = [];
      for (const draft of due)
        try {
          await putInPlace(draft, draft.approvedBy ?? 'schedule');
          published.push(draft);
        } catch (error) {
          failed.push({ draft, error });
        }
      return { published, failed };
    },
  };
}

const idOf = (list: ListName, id: string) => `${list}/${id}`;

function draftOf(document: DraftDocument): Draft {
  const { list, id, item, base, version, state, editors, editedAt, note, publishAt, approvedBy } = document;
  return {
    list,
    id,
    item,
    base,
    version,
    state,
    editors,
    editedAt,
    ...(note === undefined ? {} : { note }),
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}
