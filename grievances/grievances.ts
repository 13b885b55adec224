import type { AuditTrail } from './audit.ts';
import type { Categories } from './categories.ts';
import type { Desk } from './desk.ts';
import type {
  Contact,
  FileNote,
  GrievanceDraft,
  GrievanceState,
  Holder,
  Place,
  Rating,
  Receipt,
  StepName,
  Texts,
} from './model.ts';
import type { Routing } from './routing.ts';
import type { Work } from './work.ts';

/**
 * The port to grievances. What a citizen does is here; what officers do is in `desk`, what time does in `work`. Every change
 * names a `cause` made of the turn's or request's id: the same cause has the effect of once and gives the same result.
 * Who asks has been proven by `find` or `mine` before a change is made.
 */
export interface Grievances {
  categories: Categories;
  routing: Routing;
  /** For acts of officers beside the steps of a grievance: an export, a change of categories. */
  audit: AuditTrail;
  /** Durable when fulfilled. Throws `DraftError` when the category is unknown or there are no words. */
  file(draft: GrievanceDraft): Promise<Receipt>;
  /** One grievance, by its reference and a proof. Never tells whether a reference exists. */
  find(reference: string, proof: Proof): Promise<Found>;
  /** Those filed or joined by this owner (`Contact.owner`), the latest first. Those filed without a name to hold on to are not among them. */
  mine(owner: string, options?: { limit?: number }): Promise<CitizenView[]>;
  addInformation(step: CitizenStep & { text: string; files?: FileNote[] }): Promise<CitizenView>;
  answerQuestion(step: CitizenStep & { text: string; files?: FileNote[] }): Promise<CitizenView>;
  withdraw(step: CitizenStep): Promise<CitizenView>;
  reopen(step: CitizenStep & { text?: string }): Promise<CitizenView>;
  appeal(step: CitizenStep & { text?: string }): Promise<CitizenView>;
  /** 3 or more closes it, 1 or 2 brings it to the appeal officer; after the end it is only recorded. */
  rate(step: CitizenStep & Rating): Promise<CitizenView>;
  /** Open ones like it nearby: same category, near in place and words, the likest first. Nothing of them but what is here. */
  findAlike(like: { text: string; category: string; place?: Place }): Promise<Alike[]>;
  /** "Me too": from now on this citizen hears of it as well. The same one twice is one. */
  support(join: { cause: string; reference: string; contact: Contact }): Promise<Alike>;
  /** How many grievances are kept of this owner, and what of them. */
  whatIsKnown(owner: string): Promise<KnownOfCitizen>;
  /** Takes away what is personal from all that have ended, now; the open ones lose it when they end. Returns what became of each. */
  forgetMe(ask: { cause: string; owner: string }): Promise<Forgotten>;
  /** What became of a notice later, as the channel learns it; shown to officers. */
  recordDelivery(reference: string, outcome: 'reached' | 'optedOut' | 'failed'): Promise<void>;
  desk: Desk;
  work: Work;
}

export interface CitizenStep {
  cause: string;
  reference: string;
  /** Where the citizen is now (`Contact.conversation`): they are told there by the dialog, not by a notice. */
  conversation?: string;
}

/** `attempt` is made of the turn's id; `guesser` stands for who guesses: a conversation or an address. */
export type Proof = { owner: string } | { secret: string; guesser: string; attempt: string };

/** `refused`: no such reference, or the proof is wrong. `tooMany`: no more guesses before `until`. */
export type Found =
  | { kind: 'found'; grievance: CitizenView }
  | { kind: 'refused' }
  | { kind: 'tooMany'; until: number };

/** A grievance as its citizen may see it. */
export interface CitizenView {
  reference: string;
  state: GrievanceState;
  category: string;
  categoryNames: Texts;
  /** Absent once it was forgotten. */
  text?: string;
  place?: string;
  filedAt: number;
  changedAt: number;
  endedAt?: number;
  holder: Holder;
  holderNames: Texts;
  /** Absent when it has ended or waits for the citizen's word. */
  promise?: { dueAt?: number; clockStands: boolean; isBroken: boolean; promisedAtFirst?: number };
  /** What an officer asked and waits for. */
  question?: { text: string; askedAt: number; until: number };
  /** What was done, in the officer's words; `until` the citizen can say that it was not. */
  resolution?: { text: string; until: number };
  rating?: Rating;
  /** The one that it was joined with. */
  twin?: string;
  twinState?: GrievanceState;
  supporters: number;
  /** Joined by "me too": may be followed, not changed. */
  isSupported?: true;
  story: StoryLine[];
  /** What this citizen may do now. */
  may: CitizenMay[];
}

export type CitizenMay = 'add' | 'answer' | 'withdraw' | 'reopen' | 'appeal' | 'rate';

export interface StoryLine {
  at: number;
  step: StepName;
  state: GrievanceState;
  by: 'citizen' | 'office' | 'clock';
  text?: string;
  facts?: Record<string, string | number | boolean>;
}

export interface Alike {
  reference: string;
  category: string;
  state: GrievanceState;
  filedAt: number;
  supporters: number;
  promisedBy?: number;
}

export interface KnownOfCitizen {
  grievances: {
    reference: string;
    filedAt: number;
    state: GrievanceState;
    hasText: boolean;
    hasName: boolean;
    files: number;
    forgetAt?: number;
  }[];
  /** How many they joined. */
  joined: number;
}

export interface Forgotten {
  /** References that hold nothing personal any more. */
  now: string[];
  /** Still open: the office works on them; forgotten as soon as they end. */
  later: string[];
}
