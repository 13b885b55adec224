import type { Fault } from '../../knowledge/fault.ts';
import { tellField } from '../views/words/knowledge.ts';
import type { Problem } from '../http/result.ts';

/** Faults of one item as problems at the fields of its form. `original` is the language that a text cannot do without. */
export function problemsOf(faults: readonly Fault[], original: string): Problem[] {
  const problems = faults.map(({ place, message }) => ({
    field: fieldOf(place, original),
    text: tell(fieldOf(place, original), message),
  }));
  return problems.filter(
    (one, index) => problems.findIndex((other) => other.field === one.field && other.text === one.text) === index,
  );
}

/** `entries[0].documents[1].names.en` is the field `documents.1.names.en`. */
function fieldOf(place: string, original: string): string {
  const path = place.replace(/^\w+\[\d+\]\.?/, '').replace(/\[(\d+)\]/g, '.$1');
  if (/(^|\.)names$/.test(path)) return `${path}.${original}`;
  if (path === 'cost') return 'cost.kind';
  if (path.startsWith('schedule')) return 'week.MO';
  const listed = /^(aliases\.[\w-]+|phones|postcodes|areas|accessibility)\.\d+$/.exec(path)?.[1];
  return listed ?? path;
}

/** "Visits: expected a whole number", so that the list at the top can be understood alone. */
function tell(field: string, message: string): string {
  return field ? `${tellField(field)}: ${message}` : message;
}
