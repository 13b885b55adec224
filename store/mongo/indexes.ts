import type { IndexDescription } from 'mongodb';
import type { Index } from '../store.ts';
import { nameOf } from './errors.ts';

/**
 * An index in MongoDB's words. Its own `sparse` leaves a document out only when it has none of the fields, so a compound
 * one is made partial instead: by the first field, as the port says.
 */
export function descriptionOf({ fields, unique, sparse }: Index): IndexDescription {
  const [first = '', ...others] = Object.keys(fields);
  return {
    key: fields,
    name: nameOf(fields),
    ...(unique ? { unique } : {}),
    ...(sparse && !others.length ? { sparse } : {}),
    ...(sparse && others.length ? { partialFilterExpression: { [first]: { $exists: true } } } : {}),
  };
}
