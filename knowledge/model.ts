/** The knowledge base as it is stored and exchanged; the rules of each field stand in `knowledge/schema.ts`. */

/** A text by BCP 47 language tag; `hi-Latn` and `bn-Latn` for romanised writing. */
export type Texts = Record<string, string>;
/** Several texts by language. */
export type TextLists = Record<string, string[]>;
/** `YYYY-MM-DD` in the office's own time zone. */
export type Day = string;

export type EntryKind = 'service' | 'article' | 'lifeEvent';
export type EntryStatus = 'draft' | 'inReview' | 'published' | 'archived';
export type TimeUnit = 'hours' | 'days' | 'workingDays' | 'weeks' | 'months';

export interface Entry {
  id: string;
  kind: EntryKind;
  names: Texts;
  summaries?: Texts;
  aliases?: TextLists;
  department?: string;
  eligibility?: Texts;
  documents?: RequiredDocument[];
  cost?: Cost;
  time?: Duration;
  visits?: number;
  steps?: Texts[];
  onlineUrl?: string;
  phones?: string[];
  /** Office ids; the first is the main one. */
  offices?: string[];
  /** Entry ids; for a life event its services, in order. */
  related?: string[];
  status: EntryStatus;
  validFrom?: Day | null;
  validTo?: Day | null;
  checkedOn?: Day;
  checkedBy?: string;
  reviewBy?: Day;
}

export interface RequiredDocument {
  names: Texts;
  note?: Texts;
  onlyIf?: Texts;
}

/** Money in major units of an ISO 4217 currency. */
export type Cost =
  | { free: true; note?: Texts }
  | { amount: number; currency: string; note?: Texts }
  | { min: number; max: number; currency: string; note?: Texts };

export interface Duration {
  min: number;
  max: number;
  unit: TimeUnit;
}

export interface Position {
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
}

export interface Office {
  id: string;
  names: Texts;
  address?: Texts;
  position?: Position;
  /** Area ids it serves; empty means everyone. */
  areas?: string[];
  phones?: string[];
  timeZone?: string;
  schedule?: ScheduleRow[];
  closures?: Closure[];
  accessibility?: string[];
}

export interface ScheduleRow {
  /** Two-letter days of RFC 5545, comma-separated. */
  byday: string;
  /** `HH:MM`. */
  opensAt: string;
  /** `HH:MM`; earlier than `opensAt` means past midnight, `24:00` and `00:00` mean midnight. */
  closesAt: string;
  validFrom?: Day | null;
  validTo?: Day | null;
}

/** Whole days, both ends included; wins over the schedule. */
export interface Closure {
  from: Day;
  to: Day;
  reason?: Texts;
}

export interface Area {
  id: string;
  names: Texts;
  postcodes?: string[];
  position?: Position;
  parent?: string | null;
}

export interface KnowledgeFile {
  version: 1;
  entries: Entry[];
  offices: Office[];
  areas: Area[];
}
