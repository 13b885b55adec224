import { randomUUID } from 'node:crypto';
import type { Deps } from './deps.ts';
import type { OfficerView } from './desk.ts';
import { UnknownGrievanceError } from './errors.ts';
import type { Officer } from './model.ts';
import { maySee, viewForOfficer } from './officerView.ts';

/** Whoever looks at what is confidential is on record, before they see it. */
export async function showGrievance(deps: Deps, officer: Officer, reference: string): Promise<OfficerView> {
  const doc = await deps.documents.get(reference);
  if (!maySee(officer, doc)) throw new UnknownGrievanceError(reference);
  if (doc.access !== 'open') {
    const at = deps.clock().getTime();
    const event = `${reference}!${randomUUID()}`;
    await deps.audit.append([{ event, at, by: officer.id, act: 'look', subject: reference, data: {} }]);
  }
  return viewForOfficer(deps, doc);
}
