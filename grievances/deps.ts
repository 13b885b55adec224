import type { Clock } from '../store/clock.ts';
import type { Collection, Store, Stored } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { AuditTrail } from './audit.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { Categories } from './categories.ts';
import type { Documents } from './documents.ts';
import type { Guesses } from './guesses.ts';
import type { Notifier } from './notifier.ts';
import type { DecentHour } from './quietHours.ts';
import type { References } from './reference.ts';
import type { Routing } from './routing.ts';
import type { GrievanceSettings } from './settings.ts';
import type { StepTools } from './step.ts';

/** What the parts of this room work with; put together in `createGrievances.ts`. */
export interface Deps {
  store: Store;
  vault: Vault;
  clock: Clock;
  settings: GrievanceSettings;
  calendar: WorkingCalendar;
  decent: DecentHour;
  categories: Categories;
  routing: Routing;
  references: References;
  documents: Documents;
  supporters: Collection<SupporterDocument>;
  guesses: Guesses;
  audit: AuditTrail;
  notifier: Notifier;
  files: KeptFiles;
  tools: StepTools;
  onError: (error: unknown, reference: string) => void;
}

/** What citizens sent, by `FileNote.id`; whoever keeps it for a while only keeps it as long as it is held. Both are safe to do twice. */
export interface KeptFiles {
  hold(ids: string[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
}

/** Somebody who said "me too". */
export interface SupporterDocument extends Stored {
  /** Reference and owner: the same citizen joins once. */
  _id: string;
  reference: string;
  /** Vault hash. */
  owner: string;
  /** `Contact` as JSON, sealed. */
  contact: string;
  joinedAt: number;
}
