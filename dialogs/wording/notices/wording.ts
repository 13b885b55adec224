import type { NoticeKind } from '../../../grievances/notice.ts';

/** What a citizen is told of; the other kinds are for officers. */
export type CitizenNoticeKind = Exclude<
  NoticeKind,
  'filed' | 'added' | 'answered' | 'promiseNear' | 'escalated' | 'settled'
>;

/** What a notice tells, in words that are ready to be put into a sentence. */
export interface NoticeFacts {
  /** "Water and Drainage". */
  office: string;
  /** An officer's words, as they wrote them. */
  text?: string;
  /** The promised day: "Thu 17 Dec". */
  by?: string;
  /** After a broken promise: the new day. */
  newDay?: string;
  /** Until when the citizen can say something: "Sun 20 Dec, 14:00". */
  until?: string;
  twin?: string;
  reason?: string;
  /** Where it lies now, after it has climbed: "the supervisor". */
  holder?: string;
}

/** What a citizen reads of a change that they did not make just now. Every function gives whole sentences. */
export interface NoticeWording {
  /** Puts the reference before it; nobody has to remember which case is meant. */
  about(reference: string, text: string): string;
  /** The same for somebody who has joined with "me too". */
  aboutJoined(reference: string, text: string): string;
  /** What stands where an officer's words were too long for a message. */
  cut(text: string): string;
  holders: { supervisor: string; headOfOffice: string };
  own: Record<CitizenNoticeKind, (facts: NoticeFacts) => string[]>;
  /** For those who have joined: how it goes, without what was said to its citizen, and nothing to be answered. */
  joined: Record<
    Exclude<CitizenNoticeKind, 'question' | 'questionReminder' | 'reply'>,
    (facts: NoticeFacts) => string[]
  >;
}
