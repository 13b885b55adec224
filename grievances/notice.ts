import type { GrievanceState, Holder, Level } from './model.ts';

/** What somebody has to be told. Citizens' wordings of each kind stand with the dialogs. */
export type NoticeKind =
  | 'assigned'
  | 'inProgress'
  | 'question'
  | 'questionReminder'
  | 'transferred'
  | 'resolved'
  | 'reopened'
  | 'appealed'
  | 'appealUpheld'
  | 'appealRejected'
  | 'closed'
  | 'closedUnanswered'
  | 'withdrawn'
  | 'merged'
  | 'reply'
  | 'promiseBroken'
  | 'withHeadOfOffice'
  | 'answered'
  | 'added'
  | 'filed'
  | 'promiseNear'
  | 'escalated'
  /** To a group that was called: it is answered, what they have not read of it before need not be read. */
  | 'settled';

/** Officers: whoever has that level in the group; `officer` where it is somebody's own. */
export type Audience =
  | { kind: 'citizen' }
  | { kind: 'supporters' }
  | { kind: 'officers'; group: string; level: Level; officer?: string };

/** Something to be told, until it was handed over; part of its grievance, so that it cannot be lost or made twice. */
export interface DueNotice {
  /** `RD-7K3MP-Q#4.0`: history step and number. */
  id: string;
  kind: NoticeKind;
  to: Audience;
  at: number;
  /** Not before: quiet hours, or a pause after a failure. */
  notBefore: number;
  tries: number;
  /** `NoticeData` as JSON, sealed. */
  data: string;
}

export interface NoticeData {
  reference: string;
  state: GrievanceState;
  holder: Holder;
  category: string;
  /** An officer's words. */
  text?: string;
  promisedBy?: number;
  newDate?: number;
  /** Until when the citizen can say something about it. */
  until?: number;
  twin?: string;
  reason?: string;
}
