import type { Contact } from './model.ts';
import type { Audience, NoticeData, NoticeKind } from './notice.ts';

/** One notice for one reader. */
export interface Notice {
  /** The same notice has the same id each time it is handed over. */
  id: string;
  kind: NoticeKind;
  to: NoticeReader;
  data: NoticeData;
}

export type NoticeReader =
  | { kind: 'citizen'; contact: Contact; isSupporter?: true }
  | Extract<Audience, { kind: 'officers' }>;

/**
 * Takes a notice durably, to be worded and sent: fulfilled means that it will not be lost; the same id twice is one. What it
 * throws is tried again later. It is called in order for each grievance.
 */
export interface Notifier {
  /** `optedOut`: this citizen wants no messages; the officer is shown so. */
  notify(notice: Notice): Promise<'taken' | 'optedOut'>;
}
