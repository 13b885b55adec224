import { isDeepStrictEqual } from 'node:util';
import { UnknownGrievanceError } from './errors.ts';
import type { GrievanceDocument } from './model.ts';
import type { Collection, Index, Store, Update } from '../store/store.ts';

/** Every query of the running system stands on one of these. */
export const GRIEVANCE_INDEXES: Index[] = [
  { fields: { dueNext: 1 }, sparse: true },
  { fields: { queue: 1, order: 1 } },
  { fields: { queue: 1, state: 1, order: 1 } },
  { fields: { queue: 1, category: 1, order: 1 } },
  { fields: { queue: 1, state: 1, category: 1, order: 1 } },
  { fields: { queue: 1, area: 1, order: 1 } },
  { fields: { queue: 1, 'holder.officer': 1, order: 1 } },
  { fields: { queue: 1, 'holder.level': 1, order: 1 } },
  { fields: { owner: 1, filedAt: -1 }, sparse: true },
  { fields: { cell: 1, filedAt: -1 }, sparse: true },
  { fields: { spot: 1, filedAt: -1 }, sparse: true },
  { fields: { personalUntil: 1 }, sparse: true },
];

export const grievancesIn = (store: Store): Collection<GrievanceDocument> =>
  store.collection<GrievanceDocument>('grievances', GRIEVANCE_INDEXES);

/**
 * Throws to refuse, changes the copy that it is given, or leaves it as it is. The copy's fields are its own, and so are its
 * lists; what stands within them is put anew and never changed in its place.
 */
export type Decide = (copy: GrievanceDocument) => void;

export interface Documents {
  readonly collection: Collection<GrievanceDocument>;
  get(reference: string): Promise<GrievanceDocument>;
  /**
   * Changes a grievance in one write, decided on the version that it replaces; decided again when somebody was faster.
   * Throws `UnknownGrievanceError`, and whatever `decide` throws.
   */
  change(reference: string, decide: Decide): Promise<GrievanceDocument>;
  /** The same for a document that was just read; `undefined` when somebody was faster. */
  changeFrom(read: GrievanceDocument, decide: Decide): Promise<GrievanceDocument | undefined>;
}

export function createDocuments(store: Store): Documents {
  const collection = grievancesIn(store);

  async function get(_id: string): Promise<GrievanceDocument> {
    const found = await collection.findOne({ _id });
    if (!found) throw new UnknownGrievanceError(_id);
    return found;
  }

  async function changeFrom(read: GrievanceDocument, decide: Decide): Promise<GrievanceDocument | undefined> {
    const copy = { ...read, history: [...read.history], notices: [...read.notices] };
    decide(copy);
    const update = differenceOf(read, copy);
    if (!update) return read;
    copy.version = read.version + 1;
    const filter = { _id: read._id, version: read.version };
    return (await collection.update(filter, { ...update, $inc: { version: 1 } })) ? copy : undefined;
  }

  return {
    collection,
    get,
    changeFrom,
    async change(reference, decide) {
      for (;;) {
        const changed = await changeFrom(await get(reference), decide);
        if (changed) return changed;
      }
    },
  };
}

/** What to set, to add to lists and to take away, field by field; `undefined` when nothing changed. */
function differenceOf(before: GrievanceDocument, after: GrievanceDocument): Update | undefined {
  const old: Record<string, unknown> = { ...before };
  const update: Required<Pick<Update, '$set' | '$push' | '$unset'>> = { $set: {}, $push: {}, $unset: {} };
  for (const [field, value] of Object.entries(after)) {
    if (value === undefined || isSame(old[field], value)) continue;
    const added = addedTo(old[field], value);
    if (added) update.$push[field] = { $each: added };
    else update.$set[field] = value;
  }
  for (const field of Object.keys(before)) if (!(field in after)) update.$unset[field] = true;
  const changes = Object.entries(update).filter(([, fields]) => Object.keys(fields).length);
  return changes.length ? Object.fromEntries(changes) : undefined;
}

/** What a list has got more at its end: a story is only ever added to, and need not be written anew for that. */
function addedTo(before: unknown, after: unknown): unknown[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after) || !before.length) return undefined;
  return before.every((item, at) => item === after[at]) ? after.slice(before.length) : undefined;
}

/** Lists mostly hold the very same things as before, which is quicker seen than all that is in them. */
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  const areLists = Array.isArray(before) && Array.isArray(after);
  if (areLists && before.length !== after.length) return false;
  if (areLists && before.every((item, at) => item === after[at])) return true;
  return isDeepStrictEqual(before, after);
}
