import { createEntryWords, type EntryWords } from './entryWords.ts';
import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import { createGazetteer, type Gazetteer } from './places/gazetteer.ts';
import { createOfficeNames, type OfficeNames } from './places/officeNames.ts';
import type { Changes } from './publishing.ts';
import type { KnowledgeRepository } from './repository.ts';
import { createSearchIndex, type SearchIndex } from './search/index.ts';
import { searchDocumentOf } from './searchDocument.ts';

/** What of a log is needed here; pino's is one. */
export interface KnowledgeLog {
  info(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** One revision in memory, with what finds things in it. */
export interface Holding {
  entries: Map<string, Entry>;
  offices: Map<string, Office>;
  areas: Map<string, Area>;
  index: SearchIndex;
  gazetteer: Gazetteer;
  officeNames: OfficeNames;
  words: EntryWords;
}

/** The knowledge base as it was last published, kept up to date. */
export interface Shelf {
  now(): Holding;
  /** The same lists until something else was published. */
  everything(): KnowledgeFile;
  close(): void;
}

/**
 * So many changed entries, or this share of all, are put into the standing index; more are built into a new one. Either way
 * in one step that no question comes between, so that nobody is answered from half an edit.
 */
const FEW = 100;
const FEW_OF_MANY = 0.1;

export async function createShelf(repository: KnowledgeRepository, log: KnowledgeLog): Promise<Shelf> {
  const { revision: first, file } = await repository.load();
  let revision = first;
  let holding = createHolding(file);
  let whole: KnowledgeFile | undefined;
  let refreshing = Promise.resolve();
  let isClosed = false;

  async function catchUp(): Promise<void> {
    if (isClosed || (await repository.revision()) === revision) return;
    const changes = await repository.changesSince(revision);
    const count = changes.put.entries.length + changes.gone.entries.length;
    if (count <= Math.max(FEW, holding.entries.size * FEW_OF_MANY)) applyTo(holding, changes);
    else holding = rebuild(holding, changes);
    whole = undefined;
    revision = changes.revision;
    log.info({ revision, entries: holding.entries.size }, 'knowledge published');
    await holding.index.warmUp();
  }

  const stop = repository.follow(() => {
    refreshing = refreshing.then(catchUp).catch((err: unknown) => {
      if (!isClosed) log.error({ err }, 'knowledge could not be read again; the last revision still answers');
    });
  });

  return {
    now: () => holding,
    everything: () => (whole ??= fileOf(holding)),
    close() {
      isClosed = true;
      stop();
    },
  };
}

export function createHolding({ entries, offices, areas }: KnowledgeFile): Holding {
  const words = createEntryWords();
  words.learn(entries);
  const index = createSearchIndex();
  index.putAll(entries.map(searchDocumentOf));
  return {
    entries: mapOf(entries),
    offices: mapOf(offices),
    areas: mapOf(areas),
    index,
    gazetteer: createGazetteer(areas, words.has),
    officeNames: createOfficeNames(offices),
    words,
  };
}

/** Puts a few changes into it, in one step. */
export function applyTo(holding: Holding, { put, gone }: Changes): void {
  change(holding.entries, put.entries, gone.entries);
  change(holding.offices, put.offices, gone.offices);
  change(holding.areas, put.areas, gone.areas);
  for (const id of gone.entries) holding.index.remove(id);
  holding.index.putAll(put.entries.map(searchDocumentOf));
  holding.words.learn(put.entries);
  holding.gazetteer.forget();
  if (put.areas.length || gone.areas.length)
    holding.gazetteer = createGazetteer([...holding.areas.values()], holding.words.has);
  if (put.offices.length || gone.offices.length) holding.officeNames = createOfficeNames([...holding.offices.values()]);
}

function rebuild(standing: Holding, { put, gone }: Changes): Holding {
  change(standing.entries, put.entries, gone.entries);
  change(standing.offices, put.offices, gone.offices);
  change(standing.areas, put.areas, gone.areas);
  return createHolding(fileOf(standing));
}

function change<Item extends { id: string }>(map: Map<string, Item>, put: Item[], gone: string[]): void {
  for (const id of gone) map.delete(id);
  for (const item of put) map.set(item.id, item);
}

function fileOf({ entries, offices, areas }: Holding): KnowledgeFile {
  return { version: 1, entries: [...entries.values()], offices: [...offices.values()], areas: [...areas.values()] };
}

function mapOf<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
