import type {
  FileNote,
  GrievanceState,
  Holder,
  HistoryEntry,
  Level,
  Officer,
  Place,
  Promised,
  Rating,
  Texts,
} from './model.ts';

/** What officers do. Throws `UnknownGrievanceError` for what they may not see, `StepRefusedError` for what is not possible now. */
export interface Desk {
  /** By what is due next; `groups` defaults to the officer's own. Confidential ones only for those who hold their role. */
  list(officer: Officer, ask?: ListAsk): Promise<Page>;
  count(officer: Officer, ask?: Omit<ListAsk, 'after' | 'limit'>): Promise<number>;
  show(officer: Officer, reference: string): Promise<OfficerView>;
  /** To `to`, or to the officer themself; one that nobody has yet may go to another department or group at once. */
  assign(step: DeskStep & { to?: string; department?: string; group?: string }): Promise<OfficerView>;
  start(step: DeskStep): Promise<OfficerView>;
  /** For colleagues only. */
  note(step: DeskStep & { text: string }): Promise<OfficerView>;
  /** To the citizen, without a change of state. */
  reply(step: DeskStep & { text: string }): Promise<OfficerView>;
  /** Kept for the interim reply that the citizen gets when the promise is broken. */
  explainDelay(step: DeskStep & { text: string }): Promise<OfficerView>;
  askCitizen(step: DeskStep & { text: string }): Promise<OfficerView>;
  /** The citizen has answered elsewhere, or the question is settled otherwise. */
  goOn(step: DeskStep & { text: string }): Promise<OfficerView>;
  transfer(step: DeskStep & { department: string; group?: string; text: string }): Promise<OfficerView>;
  recategorise(step: DeskStep & { category: string; text: string }): Promise<OfficerView>;
  merge(step: DeskStep & { into: string }): Promise<OfficerView>;
  resolve(step: DeskStep & { text: string }): Promise<OfficerView>;
  escalate(step: DeskStep & { to: Exclude<Level, 'officer' | 'appeal'>; text: string }): Promise<OfficerView>;
  /** The appeal officer's decision: back to work. */
  upholdAppeal(step: DeskStep & { text: string }): Promise<OfficerView>;
  /** The appeal officer's decision: it stays as it was, and closes. */
  close(step: DeskStep & { text: string }): Promise<OfficerView>;
}

export interface DeskStep {
  cause: string;
  officer: Officer;
  reference: string;
}

/** At most one of `state`, `category`, `area`, `assignedTo` and `level`, or `state` and `category` together: each has its index. */
export interface ListAsk {
  groups?: string[];
  state?: GrievanceState;
  category?: string;
  area?: string;
  assignedTo?: string;
  /** On whose table it lies. */
  level?: Level;
  /** Only those whose next date is before this moment. */
  dueBefore?: number;
  /** The ended ones, the oldest first. */
  isDone?: boolean;
  /** From the page before. */
  after?: string;
  /** 50 when not said, 200 at most. */
  limit?: number;
}

export interface Page {
  rows: OfficerRow[];
  /** Where the next page begins; absent on the last. */
  next?: string;
}

/** Holds nothing personal. */
export interface OfficerRow {
  reference: string;
  state: GrievanceState;
  category: string;
  holder: Holder;
  area?: string;
  filedAt: number;
  changedAt: number;
  dueAt?: number;
  isBroken: boolean;
  isUrgent: boolean;
  isConfidential: boolean;
  supporters: number;
  unreachable?: 'optedOut' | 'failed';
}

export interface OfficerView extends OfficerRow {
  categoryNames: Texts;
  text?: string;
  details: Record<string, string>;
  place?: Place;
  files: FileNote[];
  /** Absent when the citizen stays unknown. */
  name?: string;
  /** Whether anybody can be told. */
  isReachable: boolean;
  channel: string;
  /** The conversation in which they are told; holds no phone number. */
  conversation?: string;
  language: string;
  entryId?: string;
  officeId?: string;
  promise: Promised;
  question?: { text: string; askedAt: number; closesAt: number; reminders: number };
  rating?: Rating;
  twin?: string;
  added: { at: number; text: string; files: FileNote[] }[];
  /** With what was said opened; internal notes included. */
  history: HistoryEntry[];
  /** Steps that the life cycle allows an officer now. */
  may: string[];
}
