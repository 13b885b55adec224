import type { AuditEvent } from './audit.ts';
import type { Actor, GrievanceDocument, HistoryEntry } from './model.ts';

/** The steps that the audit trail does not have yet. */
export function unauditedEvents(doc: GrievanceDocument): AuditEvent[] {
  const { unaudited } = doc;
  if (unaudited === undefined) return [];
  return doc.history.filter(({ seq }) => seq >= unaudited).map((entry) => eventOf(doc._id, entry));
}

/** A step as the trail keeps it: everything but the words themselves, for which their digest stands. */
export function eventOf(reference: string, entry: HistoryEntry): AuditEvent {
  const { seq, at, by, step, said: _, ...data } = entry;
  return { event: `${reference}#${seq}`, at, by: nameOf(by), act: step, subject: reference, data };
}

export function nameOf(by: Actor): string {
  return by.kind === 'officer' ? by.id : by.kind;
}
