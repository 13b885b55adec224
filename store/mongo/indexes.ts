import type { IndexDescription } from 'mongodb';
import type { Index } from '../store.ts';
import { nameOf } from './errors.ts';

/**
 * An index in MongoDB's words. Its own `sparse` leaves a document out only when it has none of the fields. For a compound
 * unique one that would be wrong, so it is made partial, by the first field, as the port says. Where nothing is unique the
 * answers are the same either way, and a whole index is used by every server's planner, a partial one is not.
 */
export function descriptionOf({ fields, unique = false, sparse = false }: Index): IndexDescription {
  const [first = '', ...others] = Object.keys(fields);
  const isCompound = others.length > 0;
  return {
    key: fields,
    name: nameOf(fields),
    ...(unique ? { unique } : {}),
    ...(sparse && !isCompound ? { sparse } : {}),
    ...(sparse && isCompound && unique ? { partialFilterExpression: { [first]: { $exists: true } } } : {}),
  };
}
