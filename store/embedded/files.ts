import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `journal-N.jsonl` holds changes in order. `snapshot-N.jsonl` holds what all journals before N came to; it gets its name
 * only when it is complete, and from then on the files with smaller numbers are of no use.
 */
export interface Files {
  /** To be read in this order. */
  toRead: string[];
  /** The journal that is written on. */
  current: string;
  number: number;
  /** Left over from a compaction that was cut off. */
  useless: string[];
}

export async function filesIn(folder: string): Promise<Files> {
  const names = (await readdir(folder)).sort();
  const snapshot = numberOf(names.filter((name) => SNAPSHOT.test(name)).at(-1) ?? '');
  const isNeeded = (name: string): boolean => numberOf(name) >= snapshot && !name.endsWith(UNFINISHED);
  const ours = names.filter((name) => JOURNAL.test(name) || SNAPSHOT.test(name) || name.endsWith(UNFINISHED));
  const journals = ours.filter((name) => JOURNAL.test(name) && isNeeded(name));
  const number = Math.max(snapshot, 1, ...journals.map(numberOf));
  const toRead = [...(snapshot ? [snapshotName(snapshot)] : []), ...journals];
  return {
    toRead: toRead.map((name) => join(folder, name)),
    current: join(folder, journalName(number)),
    number,
    useless: ours.filter((name) => !isNeeded(name)).map((name) => join(folder, name)),
  };
}

export const journalName = (number: number): string => `journal-${padded(number)}.jsonl`;
export const snapshotName = (number: number): string => `snapshot-${padded(number)}.jsonl`;
export const unfinishedName = (number: number): string => `${snapshotName(number)}${UNFINISHED}`;

const UNFINISHED = '.unfinished';
const JOURNAL = /^journal-\d{8}\.jsonl$/;
const SNAPSHOT = /^snapshot-\d{8}\.jsonl$/;

function numberOf(name: string): number {
  return Number(/-(\d{8})\./.exec(name)?.[1] ?? 0);
}

function padded(number: number): string {
  return String(number).padStart(8, '0');
}
