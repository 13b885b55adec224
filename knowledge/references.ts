import type { Fault } from './fault.ts';
import type { KnowledgeFile } from './model.ts';
import { type ListName, type RawKnowledge, textOf, valueOf } from './raw.ts';

/** What the store holds already, for references that lead out of a file. */
export interface Known {
  entries: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** With the parent of each, so that no import closes a circle. */
  areas: ReadonlyMap<string, string | null>;
}

export const NOTHING_KNOWN: Known = { entries: new Set(), offices: new Set(), areas: new Map() };

/** The ids that a file refers to and does not hold itself. */
export function referencesOutOf({ entries, offices, areas }: KnowledgeFile): Record<ListName, string[]> {
  const outside = (ids: string[], own: { id: string }[]) => {
    const here = new Set(own.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => !here.has(id));
  };
  return {
    entries: outside(
      entries.flatMap(({ related = [] }) => related),
      entries,
    ),
    offices: outside(
      entries.flatMap((entry) => entry.offices ?? []),
      offices,
    ),
    areas: outside(
      [...offices.flatMap((office) => office.areas ?? []), ...areas.flatMap(({ parent }) => parent ?? [])],
      areas,
    ),
  };
}

const NOWHERE = 'neither here nor in the store';

/** Whether a fault may vanish when more of the store is known. */
export function isStrayReference({ message }: Fault): boolean {
  return message.includes(NOWHERE);
}

/** References that lead nowhere, and areas that contain themselves. Reads the lists as they are, faulty items included. */
export function findStrayReferences(raw: RawKnowledge, known: Known): Fault[] {
  const entries = new Set([...known.entries, ...raw.entries.flatMap((item) => textOf(item, 'id') ?? [])]);
  const offices = new Set([...known.offices, ...raw.offices.flatMap((item) => textOf(item, 'id') ?? [])]);
  const parents = new Map([...known.areas, ...raw.areas.flatMap(parentOf)]);
  return [
    ...raw.entries.flatMap((item, index) => [
      ...strays(item, `entries[${index}].offices`, 'offices', (id) => offices.has(id), 'office'),
      ...strays(item, `entries[${index}].related`, 'related', (id) => entries.has(id), 'entry'),
    ]),
    ...raw.offices.flatMap((item, index) =>
      strays(item, `offices[${index}].areas`, 'areas', (id) => parents.has(id), 'area'),
    ),
    ...raw.areas.flatMap((item, index) => judgeParent(item, `areas[${index}].parent`, parents)),
  ];
}

function strays(item: unknown, place: string, field: string, isThere: (id: string) => boolean, what: string): Fault[] {
  const list = valueOf(item, field);
  if (!Array.isArray(list)) return [];
  return list.flatMap((id: unknown, index) =>
    typeof id === 'string' && !isThere(id)
      ? [{ place: `${place}[${index}]`, message: `there is no ${what} "${id}", ${NOWHERE}` }]
      : [],
  );
}

function judgeParent(item: unknown, place: string, parents: ReadonlyMap<string, string | null>): Fault[] {
  const [id, parent] = [textOf(item, 'id'), textOf(item, 'parent')];
  if (parent === undefined) return [];
  if (!parents.has(parent)) return [{ place, message: `there is no area "${parent}", ${NOWHERE}` }];
  const way = id === undefined ? undefined : findCircle(id, parents);
  return way ? [{ place, message: `the area contains itself: ${way.join(' in ')}` }] : [];
}

/** The way from an area back to itself, when its parents lead there. */
function findCircle(id: string, parents: ReadonlyMap<string, string | null>): string[] | undefined {
  const way = [id];
  const seen = new Set<string>();
  for (let at = parents.get(id); at && !seen.has(at); at = parents.get(at)) {
    way.push(at);
    if (at === id) return way;
    seen.add(at);
  }
  return undefined;
}

function parentOf(item: unknown): [string, string | null][] {
  const id = textOf(item, 'id');
  return id === undefined ? [] : [[id, textOf(item, 'parent') ?? null]];
}
