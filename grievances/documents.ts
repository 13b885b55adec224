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
  { fields: { owner: 1, filedAt: -1 }, sparse: true },
  { fields: { cell: 1, filedAt: -1 }, sparse: true },
  { fields: { spot: 1, filedAt: -1 }, sparse: true },
  { fields: { personalUntil: 1 }, sparse: true },
];

export const grievancesIn = (store: Store): Collection<GrievanceDocument> =>
  store.collection<GrievanceDocument>('grievances', GRIEVANCE_INDEXES);

/** Throws to refuse, changes the copy that it is given, or leaves it as it is. */
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
    const copy = structuredClone(read);
    decide(copy);
    const update = differenceOf(read, copy);
    if (!update) return read;
    const filter = { _id: read._id, version: read.version };
    return collection.findOneAndUpdate(filter, { ...update, $inc: { version: 1 } });
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

/** What to set and what to take away, field by field; `undefined` when nothing changed. */
function differenceOf(before: GrievanceDocument, after: GrievanceDocument): Update | undefined {
  const [old, next] = [new Map(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  const set = [...next].filter(([field, value]) => value !== undefined && !isDeepStrictEqual(old.get(field), value));
  const gone = [...old.keys()].filter((field) => next.get(field) === undefined);
  if (!set.length && !gone.length) return undefined;
  return {
    ...(set.length ? { $set: Object.fromEntries(set) } : {}),
    ...(gone.length ? { $unset: Object.fromEntries(gone.map((field) => [field, true as const])) } : {}),
  };
}
