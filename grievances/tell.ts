import type { GrievanceDocument, Level } from './model.ts';
import type { Audience, NoticeData, NoticeKind } from './notice.ts';
import type { NoticeDraft } from './step.ts';

/** For the citizen and all who joined. */
export function tellAll(doc: GrievanceDocument, kind: NoticeKind, data: Partial<NoticeData> = {}): NoticeDraft[] {
  return [...tellCitizen(doc, kind, data), ...tellSupporters(doc, kind, data)];
}

/** Nobody can be told where the citizen stays unknown. */
export function tellCitizen(doc: GrievanceDocument, kind: NoticeKind, data: Partial<NoticeData> = {}): NoticeDraft[] {
  return doc.contact ? [{ kind, to: { kind: 'citizen' }, data }] : [];
}

export function tellSupporters(
  doc: GrievanceDocument,
  kind: NoticeKind,
  data: Partial<NoticeData> = {},
): NoticeDraft[] {
  return doc.supporters ? [{ kind, to: { kind: 'supporters' }, data }] : [];
}

/** Whoever has it, or the group where nobody does yet. */
export function tellOffice(
  doc: GrievanceDocument,
  kind: NoticeKind,
  data: Partial<NoticeData> = {},
  level: Level = doc.holder.level,
): NoticeDraft {
  const { group, officer } = doc.holder;
  const to: Audience = { kind: 'officers', group, level, ...(officer && level === 'officer' ? { officer } : {}) };
  return { kind, to, data };
}
