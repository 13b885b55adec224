import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import { createGazetteer, type Gazetteer } from './places/gazetteer.ts';
import type { Changes, KnowledgeRepository } from './repository.ts';
import { createSearchIndex, type SearchIndex } from './search/index.ts';
import { tokenise } from './search/tokens.ts';
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
  /** Words that the entries use, folded. */
  words: Set<string>;
}

/** The knowledge base as it was last published, kept up to date. */
export interface Shelf {
  now(): Holding;
  everything(): KnowledgeFile;
  close(): void;
}

/**
 * Up to so many changed items are put into the standing index at once, in one step that no question comes between. More are
 * built into a new index beside it, in parts, so that citizens are answered meanwhile.
 */
const AT_ONCE = 100;
const PART = 50;

export async function createShelf(repository: KnowledgeRepository, log: KnowledgeLog): Promise<Shelf> {
  const { revision: first, file } = await repository.load();
  let revision = first;
  let holding = createHolding(file);
  holding.index.putAll(file.entries.map(searchDocumentOf));
  let refreshing = Promise.resolve();
  let isClosed = false;

  async function catchUp(): Promise<void> {
    if (isClosed || (await repository.revision()) === revision) return;
    const changes = await repository.changesSince(revision);
    const isSmall = changes.put.entries.length + changes.gone.entries.length <= AT_ONCE;
    if (isSmall) applyAtOnce(holding, changes);
    else holding = await buildBeside(holding, changes);
    revision = changes.revision;
    log.info({ revision, entries: holding.entries.size }, 'knowledge published');
  }

  const stop = repository.follow(() => {
    refreshing = refreshing.then(catchUp).catch((err: unknown) => {
      if (!isClosed) log.error({ err }, 'knowledge could not be read again; the last revision still answers');
    });
  });

  return {
    now: () => holding,
    everything: () => fileOf(holding),
    close() {
      isClosed = true;
      stop();
    },
  };
}

function createHolding({ entries, offices, areas }: KnowledgeFile): Holding {
  const words = new Set(entries.flatMap(wordsOf));
  return {
    entries: mapOf(entries),
    offices: mapOf(offices),
    areas: mapOf(areas),
    index: createSearchIndex(),
    gazetteer: createGazetteer(areas, (word) => words.has(word)),
    words,
  };
}

function applyAtOnce(holding: Holding, { put, gone }: Changes): void {
  applyTo(holding.entries, put.entries, gone.entries);
  applyTo(holding.offices, put.offices, gone.offices);
  applyTo(holding.areas, put.areas, gone.areas);
  for (const id of gone.entries) holding.index.remove(id);
  for (const entry of put.entries) {
    holding.index.put(searchDocumentOf(entry));
    for (const word of wordsOf(entry)) holding.words.add(word);
  }
  if (put.areas.length || gone.areas.length)
    holding.gazetteer = createGazetteer([...holding.areas.values()], (word) => holding.words.has(word));
}

async function buildBeside(standing: Holding, { put, gone }: Changes): Promise<Holding> {
  const [entries, offices, areas] = [new Map(standing.entries), new Map(standing.offices), new Map(standing.areas)];
  applyTo(entries, put.entries, gone.entries);
  applyTo(offices, put.offices, gone.offices);
  applyTo(areas, put.areas, gone.areas);
  const all = [...entries.values()];
  const holding = createHolding({
    version: 1,
    entries: all,
    offices: [...offices.values()],
    areas: [...areas.values()],
  });
  for (let from = 0; from < all.length; from += PART) {
    holding.index.putAll(all.slice(from, from + PART).map(searchDocumentOf));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return holding;
}

function applyTo<Item extends { id: string }>(map: Map<string, Item>, put: Item[], gone: string[]): void {
  for (const id of gone) map.delete(id);
  for (const item of put) map.set(item.id, item);
}

function fileOf({ entries, offices, areas }: Holding): KnowledgeFile {
  return { version: 1, entries: [...entries.values()], offices: [...offices.values()], areas: [...areas.values()] };
}

function mapOf<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function wordsOf({ names, aliases = {}, summaries = {} }: Entry): string[] {
  return [...Object.values(names), ...Object.values(aliases).flat(), ...Object.values(summaries)].flatMap(tokenise);
}
