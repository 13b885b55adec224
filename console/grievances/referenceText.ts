import { parseReference } from '../../grievances/reference.ts';

/** A reference as it is kept, however somebody wrote it. */
export function readReferenceText(text: string): string {
  const parsed = parseReference(text);
  return parsed.kind === 'good' ? parsed.reference : text.trim().toUpperCase();
}
