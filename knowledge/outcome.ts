import type { Day, Entry, Office, Position } from './model.ts';

/** What the pipeline of `answer.ts` makes of a question. */
export type Outcome =
  | { kind: 'emergency'; topic: string }
  | { kind: 'answer'; answer: Answer; confidence: number }
  /** Unsure between a few, best first, three at most; of one, whether it is meant. */
  | { kind: 'choice'; entries: Entry[] }
  /**
   * Nothing fits; `near` are entries that a citizen may be shown as a list, never as an answer. `alone` is told where the message
   * can be nothing else: it is unlikely by itself, and yet stands out among all others. Where it `isGuess` it is asked about.
   */
  | { kind: 'none'; near: Entry[]; alone?: Answer; isGuess?: boolean };

/** Where a citizen is, as far as it is known. */
export interface Place {
  /** The gazetteer's area, where one is known. */
  areaId?: string;
  position?: Position;
}

/**
 * Everything that is said of an entry to one citizen at one moment, as data; `dialogs` words it and a channel renders it.
 * `entry` is the whole entry: pick its texts with `textIn` (language, then the nearest that it has).
 */
export interface Answer {
  entry: Entry;
  /** The language in which the entry is told: the citizen's, or the nearest that it has. */
  language: string;
  /** True when `language` is not what the citizen speaks. */
  isOtherLanguage: boolean;
  door?: Door;
  /** How many offices offer it. */
  officeCount: number;
  /** Past `reviewBy`: told with a warning. */
  isPastReview: boolean;
  /** Of a life event, in order; published ones only. */
  related: Entry[];
}

/** The office to go to, and how it stands there. */
export interface Door {
  office: Office;
  /**
   * `serves`: the nearest that offers the service and serves the citizen's area; `nearest`: none serves it, this is the
   * nearest of all; `main`: no place known, the entry's main office.
   */
  chosenAs: 'serves' | 'nearest' | 'main';
  /** Metres as the crow flies from the citizen's place, where both positions are known. */
  distance?: number;
  open: OpenState;
}

/** How an office stands at a moment, in its own time zone. */
export interface OpenState {
  isOpen: boolean;
  /** When open: the moment it closes; absent for round the clock. */
  closesAt?: Date;
  /** When closed: the moment it opens next; absent when none within 60 days. */
  opensAt?: Date;
  /** The closure that holds now, when one does. */
  closure?: { from: Day; to: Day; reason?: Record<string, string> };
  /** No hours are known. */
  isUnknown?: boolean;
  timeZone: string;
}

/** The opening hours of one day, for "open on Friday?". */
export interface DayHours {
  day: Day;
  /** `HH:MM` pairs in order; empty when closed. `closes` may be past midnight (earlier than `opens`). */
  spans: { opens: string; closes: string }[];
  closure?: { from: Day; to: Day; reason?: Record<string, string> };
}
