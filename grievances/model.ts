import type { Stored } from '../store/store.ts';
import type { DueNotice } from './notice.ts';

/** What a grievance is, as it is stored and as it is shown. Moments are epoch milliseconds, places WGS 84. */

/** A text by BCP 47 language tag. */
export type Texts = Record<string, string>;

export type GrievanceState =
  | 'submitted'
  | 'assigned'
  | 'inProgress'
  | 'needsInfo'
  | 'transferred'
  | 'resolved'
  | 'reopened'
  | 'appealed'
  | 'closed'
  | 'withdrawn'
  | 'merged';

/** Who does a step: the citizen who filed it, somebody of the office, or the clock. */
export type Actor = { kind: 'citizen' } | { kind: 'officer'; id: string } | { kind: 'system' };
export type ActorKind = Actor['kind'];

/** How a citizen is reached, and what proves that it is them. */
export interface Contact {
  channel: string;
  conversation: string;
  /** As `Incoming.address` has it. */
  address: string;
  language: string;
  /** What stays the same of a citizen on every visit: a phone number in E.164 (one for SMS and WhatsApp), a web user's id. */
  owner: string;
}

export interface Place {
  /** Area ids: the narrowest first, its parents after it. */
  areas: string[];
  /** As the citizen said it, or the area's or office's name. */
  name?: string;
  position?: { lat: number; lon: number };
  officeId?: string;
}

/** A photo or a document: an id under which the channels keep it. */
export interface FileNote {
  id: string;
  contentType: string;
  name?: string;
}

/** What a citizen has told, confirmed and ready to be filed. */
export interface GrievanceDraft {
  /** Made of the turn's id: the same draft filed twice is one grievance. */
  id: string;
  text: string;
  category: string;
  /** Values of the category's details that were given, by detail id. */
  details?: Record<string, string>;
  place?: Place;
  /** The knowledge entry it is about, from the conversation. */
  entryId?: string;
  files?: FileNote[];
  name?: string;
  channel: string;
  language: string;
  /** Absent when the citizen stays unknown: then reference and secret are the only key, and nobody can be told of changes. */
  contact?: Contact;
}

/** What the citizen gets for it. */
export interface Receipt {
  reference: string;
  /** Six digits. */
  secret: string;
  category: string;
  promisedBy: number;
  /** Working days that were promised. */
  promisedDays: number;
  holder: Holder;
}

/** Who has it now; names are in `routing` data. */
export interface Holder {
  department: string;
  group: string;
  level: Level;
  officer?: string;
}

/** On whose table it lies: it climbs when a promise is broken. */
export type Level = 'officer' | 'supervisor' | 'headOfOffice' | 'appeal';

/** All times are working milliseconds, all `…At` moments. */
export interface Promised {
  kind: 'answer' | 'appeal';
  total: number;
  /** What was added to it, after it was broken or after a resolution that was none. */
  extended: number;
  /** Used up before the clock was last set going. */
  used: number;
  /** Since when the clock runs; absent while it stands still, and with it the dates below. */
  since?: number;
  /** The date that the citizen was told last. */
  dueAt?: number;
  remindAt?: number;
  /** When it goes to the head of office, once it was broken. */
  headAt?: number;
  /** The date that was promised at first. */
  firstDueAt?: number;
  reminded?: true;
  /** How often its date has passed. */
  broken: number;
  /** What was used when it was broken first. */
  brokenAfter?: number;
  withHead?: true;
}

/** One step of the story. `_id#seq` names it everywhere: audit trail, notices, statistics. */
export interface HistoryEntry {
  seq: number;
  /** Made of what caused it (a turn, a request, a due date): the same cause has the effect of once. */
  cause: string;
  step: StepName;
  at: number;
  by: Actor;
  from?: GrievanceState;
  to: GrievanceState;
  holder: Holder;
  category: string;
  /** Said to or by the citizen, sealed; goes with what is personal. */
  said?: string;
  /** Keyed hash of what was said: stays, so that a change of it is noticed. */
  digest?: string;
  /** Plain facts, nothing personal: a rating, a twin's reference, a new date. */
  facts?: Record<string, string | number | boolean>;
  /** Not shown to the citizen. */
  isInternal?: true;
}

export type StepName =
  | 'file'
  | 'assign'
  | 'start'
  | 'ask'
  | 'goOn'
  | 'answer'
  | 'add'
  | 'note'
  | 'reply'
  | 'explainDelay'
  | 'transfer'
  | 'merge'
  | 'resolve'
  | 'close'
  | 'withdraw'
  | 'reopen'
  | 'appeal'
  | 'upholdAppeal'
  | 'rejectAppeal'
  | 'rate'
  | 'recategorise'
  | 'escalate'
  | 'remind'
  | 'remindCitizen'
  | 'breakPromise'
  | 'toHeadOfOffice'
  | 'autoClose'
  | 'forget';

export interface Question {
  id: string;
  askedAt: number;
  /** Sealed. */
  text: string;
  /** Where the work goes on after the answer. */
  back: 'assigned' | 'inProgress';
  reminders: number;
  remindAt?: number;
  closesAt: number;
}

export interface Rating {
  /** 1 (bad) to 5 (good). */
  score: number;
  visits?: number;
  /** In the city's currency, major units. */
  cost?: number;
}

/** One document carries a grievance whole: what must change together is changed in one write. */
export interface GrievanceDocument extends Stored {
  /** Counts writes; a step is written over the version it was decided on. */
  version: number;
  draftId: string;
  state: GrievanceState;
  category: string;
  /** `open`, or the role that alone may see it. */
  access: string;
  isUrgent?: true;
  holder: Holder;
  area?: string;
  officeId?: string;
  entryId?: string;
  channel: string;
  language: string;
  filedAt: number;
  changedAt: number;
  endedAt?: number;
  promise: Promised;
  question?: Question;
  resolvedAt?: number;
  /** When a resolved one closes by itself. */
  closesAt?: number;
  rating?: Rating;
  twin?: string;
  supporters: number;
  /** Vault hash of the secret. */
  secret: string;
  /** Vault hash of the owner; absent when unknown. */
  owner?: string;
  /** `Personal` as JSON, sealed; absent once it was forgotten. */
  personal?: string;
  /** `Contact` as JSON, sealed. */
  contact?: string;
  /** What the last notice to the citizen came to, when it did not reach them. */
  unreachable?: 'optedOut' | 'failed';
  history: HistoryEntry[];
  notices: DueNotice[];
  /** The first step that the audit trail does not have yet. */
  unaudited?: number;
  /** When something is to be done next; absent when nothing ever is. */
  dueNext?: number;
  /** When what is personal is removed; only once it has ended. */
  personalUntil?: number;
  /** The citizen asked to be forgotten while it was still open. */
  forgetAtEnd?: true;
  /** It was joined with its twin, whose followers its own are to become. */
  follows?: true;
  /** Who had it before the appeal. */
  holderBefore?: Holder;
  /** What the officer says of the delay, sealed, for the day the promise is broken. */
  delay?: string;
  /** Which officers' list it stands in: `open:<access>:<group>` or `done:<access>:<group>`. */
  queue: string;
  /** Its place there: when something is due, then the reference; unique, so that pages are stable. */
  order: string;
  /** `<category>:<cell>` and `<category>:<area>` while others may join it. */
  cell?: string;
  spot?: string;
}

/** What is known of a person, sealed as one. */
export interface Personal {
  text: string;
  details: Record<string, string>;
  place?: Place;
  files: FileNote[];
  name?: string;
  /** What was added later, in order. */
  added: { at: number; text: string; files: FileNote[] }[];
}

/** Somebody of the office, as the console knows them. */
export interface Officer {
  id: string;
  roles: string[];
  groups: string[];
}
