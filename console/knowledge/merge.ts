import type { Fields } from './fields.ts';

/** What comes of two people's work on the same form. */
export interface Merged {
  /** Mine where I changed something, theirs where only they did. */
  fields: Fields;
  /** Fields that both changed, each in another way; in `fields` stands mine. */
  conflicts: { name: string; theirs: string }[];
  /** Fields that only they changed: to be seen, since they stand in my form now. */
  takenOver: string[];
}

/** `was` is what both began from. */
export function mergeFields(was: Fields, theirs: Fields, mine: Fields): Merged {
  const fields = new Map<string, string>();
  const conflicts: Merged['conflicts'] = [];
  const takenOver: string[] = [];
  for (const name of new Set([...theirs.keys(), ...mine.keys(), ...was.keys()])) {
    const [before = '', their = '', my = ''] = [was.get(name), theirs.get(name), mine.get(name)];
    const isMine = my !== before;
    const isTheirs = their !== before && their !== my;
    if (isMine && isTheirs) conflicts.push({ name, theirs: their });
    if (!isMine && isTheirs) takenOver.push(name);
    const value = isMine ? my : their;
    if (value) fields.set(name, value);
  }
  return { fields, conflicts, takenOver };
}
