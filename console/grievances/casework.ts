import type { WorkingCalendar } from '../../grievances/calendar.ts';
import type { OfficerView } from '../../grievances/desk.ts';
import type { Grievances } from '../../grievances/grievances.ts';
import type { FileNote } from '../../grievances/model.ts';
import type { OfficerNotices } from '../../grievances/officerNotices.ts';

/** What the pages on grievances work with; put together in `bot/casework.ts`. */
export interface Casework {
  grievances: Pick<Grievances, 'desk' | 'routing' | 'categories'>;
  /** What officers are told. */
  notices: Pick<OfficerNotices, 'list' | 'countUnread' | 'markRead' | 'markReadAbout' | 'markAllRead'>;
  /** The city's working time. */
  calendar: WorkingCalendar;
  /** What the citizen would read. */
  preview(grievance: OfficerView, kind: SaidToCitizen, text: string): Promise<Preview>;
  /** When the citizen last wrote in a conversation, epoch ms. */
  lastHeardAt(conversation: string): Promise<number | undefined>;
  /** What a citizen sent; `undefined` when it is not to be had (any more). */
  openFile(note: FileNote): Promise<OpenedFile | undefined>;
}

export type SaidToCitizen = 'reply' | 'question' | 'resolved' | 'transferred';

export interface Preview {
  channel: string;
  text: string;
  /** Parts that the network counts, where it counts. */
  segments?: number;
  /** More was written than fits. */
  isCut: boolean;
}

export interface OpenedFile {
  contentType: string;
  name: string;
  bytes: Buffer;
}
