import type { Deps } from './deps.ts';
import type { OfficerRow, OfficerView } from './desk.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import type { GrievanceDocument, HistoryEntry, Officer } from './model.ts';
import { openContact, openPersonal } from './sealing.ts';
import { dateOf } from './settle.ts';

/** What is confidential is seen by those only who hold its role. */
export function maySee({ roles }: Officer, { access }: Pick<GrievanceDocument, 'access'>): boolean {
  return access === 'open' || roles.includes(access);
}

export function rowOf(doc: GrievanceDocument): OfficerRow {
  const isEnd = LIFE_CYCLE[doc.state].isEnd;
  return {
    reference: doc._id,
    state: doc.state,
    category: doc.category,
    holder: doc.holder,
    ...(doc.area ? { area: doc.area } : {}),
    filedAt: doc.filedAt,
    changedAt: doc.changedAt,
    ...(isEnd ? {} : { dueAt: dateOf(doc) }),
    isBroken: doc.promise.broken > 0,
    isUrgent: doc.isUrgent ?? false,
    isConfidential: doc.access !== 'open',
    supporters: doc.supporters,
    ...(doc.unreachable ? { unreachable: doc.unreachable } : {}),
  };
}

export async function viewForOfficer({ vault, categories }: Deps, doc: GrievanceDocument): Promise<OfficerView> {
  const personal = openPersonal(vault, doc);
  const category = await categories.get(doc.category);
  const { question } = doc;
  return {
    ...rowOf(doc),
    categoryNames: category?.names ?? {},
    details: personal?.details ?? {},
    files: personal?.files ?? [],
    added: personal?.added ?? [],
    ...(personal ? { text: personal.text } : {}),
    ...(personal?.place ? { place: personal.place } : {}),
    ...(personal?.name ? { name: personal.name } : {}),
    isReachable: doc.contact !== undefined && doc.unreachable === undefined,
    channel: doc.channel,
    ...(doc.contact ? { conversation: openContact(vault, doc.contact).conversation } : {}),
    language: doc.language,
    ...(doc.entryId ? { entryId: doc.entryId } : {}),
    ...(doc.officeId ? { officeId: doc.officeId } : {}),
    promise: doc.promise,
    ...(question ? { question: { ...question, text: vault.open(question.text) } } : {}),
    ...(doc.rating ? { rating: doc.rating } : {}),
    ...(doc.twin ? { twin: doc.twin } : {}),
    history: doc.history.map(
      (entry): HistoryEntry => (entry.said ? { ...entry, said: vault.open(entry.said) } : entry),
    ),
    may: Object.entries(LIFE_CYCLE[doc.state].becomes).flatMap(([to, by]) => (by.includes('officer') ? to : [])),
  };
}
