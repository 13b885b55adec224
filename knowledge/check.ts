import type * as z from 'zod';
import { type Fault, placeOf } from './fault.ts';
import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import { LISTS, type RawKnowledge, textOf } from './raw.ts';
import { findStrayReferences, type Known, NOTHING_KNOWN } from './references.ts';
import { type Items, SCHEMAS } from './schema.ts';

export type Checked = { faults: []; file: KnowledgeFile } | { faults: [Fault, ...Fault[]]; file?: undefined };

/**
 * Judges a whole knowledge file: the fields of each item, ids that stand twice, references that lead nowhere, areas that
 * contain themselves. Every fault is found in one go. `known` is what is in the store already and stays there.
 */
export function checkKnowledge(given: unknown, known: Known = NOTHING_KNOWN): Checked {
  const { raw, faults } = readLists(given);
  return checkLists(raw, known, faults);
}

/** As `checkKnowledge`, for lists that were taken out of their files; `before` is what was found in doing so. */
export function checkLists(raw: RawKnowledge, known: Known, before: Fault[] = []): Checked {
  const faults = [...before, ...findFieldFaults(raw), ...findTwins(raw), ...findStrayReferences(raw, known)];
  const [first, ...others] = faults;
  return first ? { faults: [first, ...others] } : { faults: [], file: build(raw) };
}

export function readLists(given: unknown): { raw: RawKnowledge; faults: Fault[] } {
  const raw: RawKnowledge = { entries: [], offices: [], areas: [] };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return {
      raw,
      faults: [{ place: '', message: 'expected one JSON object with version, entries, offices and areas' }],
    };
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries(given)) {
    const list = LISTS.find((one) => one === field);
    if (list && Array.isArray(value)) raw[list] = value;
    else if (list) faults.push({ place: field, message: 'expected a list' });
    else if (field !== 'version')
      faults.push({
        place: field,
        message: 'is not a field of the format; known here: version, entries, offices, areas',
      });
  }
  if (!('version' in given) || given.version !== 1) faults.push({ place: 'version', message: 'expected 1' });
  return { raw, faults };
}

function findFieldFaults(raw: RawKnowledge): Fault[] {
  return LISTS.flatMap((list) =>
    raw[list].flatMap((item, index) =>
      (SCHEMAS[list].safeParse(item).error?.issues ?? []).flatMap((issue) => describeIssue([list, index], issue)),
    ),
  );
}

function describeIssue(at: PropertyKey[], issue: z.core.$ZodIssue): Fault[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place: placeOf([...path, key]), message: issue.message }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ place: placeOf(path), message }));
  return [{ place: placeOf(path), message: issue.message }];
}

function findTwins(raw: RawKnowledge): Fault[] {
  return LISTS.flatMap((list) => {
    const seen = new Map<string, number>();
    return raw[list].flatMap((item, index) => {
      const id = textOf(item, 'id');
      const first = id === undefined ? undefined : seen.get(id);
      if (id !== undefined && first === undefined) seen.set(id, index);
      if (first === undefined) return [];
      return [
        {
          place: `${list}[${index}].id`,
          message: `"${id}" stands twice, first in ${list}[${first}]; expected an id of its own`,
        },
      ];
    });
  });
}

/** Called with lists in which every item passed its schema; adds the defaults. */
function build(raw: RawKnowledge): KnowledgeFile {
  return {
    version: 1,
    entries: raw.entries
      .filter(isItem('entries'))
      .map((entry): Entry => ({ ...entry, status: entry.status ?? 'published' })),
    offices: raw.offices.filter(isItem('offices')).map((office): Office => office),
    areas: raw.areas.filter(isItem('areas')).map((area): Area => ({ ...area, names: area.names ?? {} })),
  };
}

function isItem<List extends keyof Items>(_list: List) {
  return (item: unknown): item is Items[List] => textOf(item, 'id') !== undefined;
}
