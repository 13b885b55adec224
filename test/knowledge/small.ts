import type { Area, Entry, KnowledgeFile, Office } from '../../knowledge/model.ts';

/** Small pieces of a knowledge base, for tests that change what matters to them. */

export function entry(id: string, rest: Partial<Entry> = {}): Entry {
  return { id, kind: 'service', names: { en: `Name of ${id}` }, status: 'published', ...rest };
}

export function office(id: string, rest: Partial<Office> = {}): Office {
  return { id, names: { en: `Office ${id}` }, ...rest };
}

export function area(id: string, rest: Partial<Area> = {}): Area {
  return { id, names: { en: id.replaceAll('-', ' ') }, ...rest };
}

export function fileOf(parts: Partial<KnowledgeFile>): KnowledgeFile {
  return { version: 1, entries: [], offices: [], areas: [], ...parts };
}
