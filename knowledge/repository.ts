import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import { checkKnowledge } from './check.ts';
import { KnowledgeFaultsError } from './fault.ts';
import { createLedger, type LedgerState, type WritingTurn } from './ledger.ts';
import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import {
  type Changes,
  type EntryVersion,
  type ImportOptions,
  type ImportResult,
  type ItemVersion,
  RevisionConflictError,
  type SaveOptions,
  type Snapshot,
  UnknownEntryError,
  VersionConflictError,
} from './publishing.ts';
import { type Known, referencesOutOf } from './references.ts';
import { type ListName, LISTS } from './raw.ts';
import { createRows, type ItemOf, type Row, type Rows } from './rows.ts';
import { type Plan, planList } from './writing.ts';

/** The stored knowledge base: published in whole revisions, every earlier state of an item kept. */
export interface KnowledgeRepository {
  /**
   * Adds or updates by id; with `replace` the knowledge base is afterwards what the file says. The whole of it or nothing,
   * also when the process is killed. Throws `KnowledgeFaultsError`, `KnowledgeBusyError`.
   */
  importKnowledge(file: KnowledgeFile, options?: ImportOptions): Promise<ImportResult>;
  /** Saves one entry as its next version; throws `VersionConflictError` when `expectedVersion` is not the one that stands. */
  saveEntry(entry: Entry, options?: SaveOptions): Promise<EntryVersion>;
  saveOffice(office: Office, options?: { by?: string }): Promise<void>;
  saveArea(area: Area, options?: { by?: string }): Promise<void>;
  /** Makes the entry that stands a published one. */
  publishEntry(id: string, options?: SaveOptions): Promise<EntryVersion>;
  /** As `saveEntry`, for an item of any list. */
  save<List extends ListName>(
    list: List,
    item: ItemOf[List],
    options?: SaveOptions,
  ): Promise<ItemVersion<ItemOf[List]>>;
  /** Each state that an item has had, newest first. */
  versions<List extends ListName>(list: List, id: string): Promise<ItemVersion<ItemOf[List]>[]>;
  /** As it stands; `undefined` when there is no such item. */
  standing<List extends ListName>(list: List, id: string): Promise<ItemVersion<ItemOf[List]> | undefined>;
  /** Newest first. To restore one, save its entry. */
  entryVersions(id: string): Promise<EntryVersion[]>;
  exportKnowledge(): Promise<KnowledgeFile>;
  load(): Promise<Snapshot>;
  /** What came and went since a revision, so that a reader need not load everything. */
  changesSince(revision: number): Promise<Changes>;
  revision(): Promise<number>;
  isEmpty(): Promise<boolean>;
  /** Ids that stand, for references out of a file. */
  known(): Promise<Known>;
  /** Tells of new revisions, from any process; may tell of the same one twice. Returns how to stop. */
  follow(onChange: () => void): () => void;
}

/** `owner` names the process that writes; by default this one. */
export function createKnowledgeRepository(store: Store, clock: Clock, owner?: string): KnowledgeRepository {
  const ledger = createLedger(store, clock, owner);
  const entries = createRows(store, 'entries');
  const offices = createRows(store, 'offices');
  const areas = createRows(store, 'areas');
  const rowsOf = { entries, offices, areas };

  /** One change at a time, from claim to commit; what fails on the way leaves no trace. */
  async function write(file: KnowledgeFile, options: ImportOptions & SaveOptions): Promise<ImportResult> {
    const turn = await ledger.begin();
    const progress = { isClean: true };
    try {
      for (const number of turn.state.dead) for (const list of LISTS) await rowsOf[list].undo(number);
      await judge(file, options, turn.state);
      return await carryOut(await planAll(file, options, turn), turn, options, progress);
    } catch (error) {
      await turn.abandon(progress.isClean).catch(() => undefined);
      throw error;
    }
  }

  async function judge(file: KnowledgeFile, options: ImportOptions & SaveOptions, state: LedgerState): Promise<void> {
    const { expectedRevision } = options;
    if (expectedRevision !== undefined && expectedRevision !== state.revision)
      throw new RevisionConflictError(state.revision);
    if (options.expectedVersion !== undefined)
      for (const list of LISTS) {
        const [id] = file[list].map((item) => item.id);
        const [row] = id === undefined ? [] : await rowsOf[list].standing(state, [id]);
        const version = row?.version ?? 0;
        if (id !== undefined && version !== options.expectedVersion) throw new VersionConflictError(id, version);
      }
    const alone = checkKnowledge(file);
    if (alone.file) return;
    const { faults } = options.replace ? alone : checkKnowledge(file, await knownTo(file, state));
    if (faults.length) throw new KnowledgeFaultsError(faults);
  }

  async function planAll(
    file: KnowledgeFile,
    { replace = false, by }: ImportOptions,
    turn: WritingTurn,
  ): Promise<Plan[]> {
    const how = { replace, by, now: clock() };
    return [
      await planList(areas, file.areas, turn, how),
      await planList(offices, file.offices, turn, how),
      await planList(entries, file.entries, turn, how),
    ];
  }

  async function knownAt(state: LedgerState): Promise<Known> {
    const [ofEntries, ofOffices, ofAreas] = await Promise.all([
      entries.standing(state),
      offices.standing(state),
      areas.standing(state),
    ]);
    return {
      entries: new Set(ofEntries.map(({ id }) => id)),
      offices: new Set(ofOffices.map(({ id }) => id)),
      areas: new Map(ofAreas.map(({ id, item }) => [id, item.parent ?? null])),
    };
  }

  /** Of what stands only what a file leads to, so that one saved entry does not read the whole knowledge base. */
  async function knownTo(file: KnowledgeFile, state: LedgerState): Promise<Known> {
    const wanted = referencesOutOf(file);
    const idsOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
    return {
      entries: idsOf(await entries.standing(state, wanted.entries)),
      offices: idsOf(await offices.standing(state, wanted.offices)),
      areas: await areasUpwards(wanted.areas, state),
    };
  }

  /** Areas and all that lie around them. */
  async function areasUpwards(ids: string[], state: LedgerState): Promise<Map<string, string | null>> {
    const parents = new Map<string, string | null>();
    for (let level = ids; level.length; ) {
      const rows = await areas.standing(state, level);
      for (const { id, item } of rows) parents.set(id, item.parent ?? null);
      level = rows.flatMap(({ item }) => item.parent ?? []).filter((id) => !parents.has(id));
    }
    return parents;
  }

  async function load(): Promise<Snapshot> {
    const state = await ledger.read();
    const [ofEntries, ofOffices, ofAreas] = await Promise.all([
      entries.standing(state),
      offices.standing(state),
      areas.standing(state),
    ]);
    const file = {
      version: 1 as const,
      entries: itemsOf(ofEntries),
      offices: itemsOf(ofOffices),
      areas: itemsOf(ofAreas),
    };
    return { revision: state.revision, file };
  }

  async function saveEntry(entry: Entry, options: SaveOptions = {}): Promise<EntryVersion> {
    await write({ ...EMPTY, entries: [entry] }, options);
    return versionOf(await standingEntry(entry.id));
  }

  async function standingEntry(id: string): Promise<Row<Entry>> {
    const [row] = await entries.standing(await ledger.read(), [id]);
    if (!row) throw new UnknownEntryError(id);
    return row;
  }

  /** The table says which rows belong to a list; the compiler cannot follow it there. */
  const rowsIn = <List extends ListName>(list: List) => rowsOf[list] as unknown as Rows<ItemOf[List]>;

  async function standing<List extends ListName>(list: List, id: string) {
    const [row] = await rowsIn(list).standing(await ledger.read(), [id]);
    return row && itemVersionOf(row);
  }

  return {
    importKnowledge: (file, options = {}) => write(file, options),
    async save(list, item, options = {}) {
      await write({ ...EMPTY, [list]: [item] }, options);
      const saved = await standing(list, item.id);
      if (!saved) throw new UnknownEntryError(item.id);
      return saved;
    },
    async versions(list, id) {
      const rows = await rowsIn(list).history(id, await ledger.read());
      return rows.filter(({ version }, index) => version !== rows[index + 1]?.version).map(itemVersionOf);
    },
    standing,
    saveEntry,
    async saveOffice(office, options = {}) {
      await write({ ...EMPTY, offices: [office] }, options);
    },
    async saveArea(area, options = {}) {
      await write({ ...EMPTY, areas: [area] }, options);
    },
    async publishEntry(id, options = {}) {
      const { item, version } = await standingEntry(id);
      return saveEntry({ ...item, status: 'published' }, { expectedVersion: version, ...options });
    },
    async entryVersions(id) {
      const rows = await entries.history(id, await ledger.read());
      return rows.filter(({ version }, index) => version !== rows[index + 1]?.version).map(versionOf);
    },
    exportKnowledge: async () => (await load()).file,
    load,
    async changesSince(revision) {
      const state = await ledger.read();
      const [ofEntries, ofOffices, ofAreas] = await Promise.all([
        entries.changes(revision, state),
        offices.changes(revision, state),
        areas.changes(revision, state),
      ]);
      return {
        revision: state.revision,
        put: { entries: itemsOf(ofEntries.put), offices: itemsOf(ofOffices.put), areas: itemsOf(ofAreas.put) },
        gone: { entries: ofEntries.gone, offices: ofOffices.gone, areas: ofAreas.gone },
      };
    },
    revision: async () => (await ledger.read()).revision,
    isEmpty: async () => (await ledger.read()).revision === 0,
    known: async () => knownAt(await ledger.read()),
    follow: (onChange) => ledger.follow(onChange),
  };
}

const EMPTY: KnowledgeFile = { version: 1, entries: [], offices: [], areas: [] };

async function carryOut(
  plans: Plan[],
  turn: WritingTurn,
  { onProgress }: ImportOptions,
  progress: { isClean: boolean },
): Promise<ImportResult> {
  const total = plans.reduce((sum, plan) => sum + plan.changed, 0);
  const removed = plans.reduce((sum, plan) => sum + plan.removed, 0);
  if (!total && !removed) {
    await turn.abandon(true);
    return { revision: turn.state.revision, changed: 0, removed: 0 };
  }
  progress.isClean = false;
  let done = 0;
  for (const plan of plans) await plan.write((count) => onProgress?.({ done: (done += count), total }));
  await turn.commit();
  return { revision: turn.number, changed: total, removed };
}

function versionOf({ version, item, savedAt, savedBy }: Row<Entry>): EntryVersion {
  return { version, entry: item, savedAt, ...(savedBy === undefined ? {} : { savedBy }) };
}

function itemVersionOf<Item>({ version, item, savedAt, savedBy }: Row<Item>): ItemVersion<Item> {
  return { version, item, savedAt, ...(savedBy === undefined ? {} : { savedBy }) };
}

function itemsOf<Item>(rows: Row<Item>[]): Item[] {
  return rows.map(({ item }) => item);
}
