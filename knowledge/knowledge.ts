import type { Area, Entry, KnowledgeFile, Office } from './model.ts';
import type { OfficeNamed } from './places/officeNames.ts';
import type { Answer, DayHours, OpenState, Outcome, Place } from './outcome.ts';

/** The knowledge base as dialogs use it: in memory, following what is published. Made by `createKnowledge` in `compose` order. */
export interface Knowledge {
  /** The pipeline: emergency, search, decide. Published and valid entries only. */
  ask(question: Question): Promise<Outcome>;
  /** The answer for a known entry: chosen from a list, or asked about again. `undefined` when it is not (or no longer) published. */
  answer(entryId: string, circumstances: Circumstances): Answer | undefined;
  /** The offices that offer an entry, best first for the place; for "another office". */
  doors(entryId: string, circumstances: Circumstances): Answer['door'][];
  /** A named place or postcode in a text: the whole text, or a part of it ("passport office near Lake Road"). */
  findPlace(text: string): PlaceFound;
  /** The office that a text names whole. */
  officeNamed(text: string): OfficeNamed | undefined;
  /** The first office whose name has all these folded words, a few of them side by side. */
  officeHolding(words: string[]): OfficeNamed | undefined;
  /** The area whose position is nearest, with the position itself. */
  placeAt(lat: number, lon: number): Place;
  openState(officeId: string, at: Date): OpenState | undefined;
  /** The hours of the office's local day `daysAhead` days from `at` (0 is today). */
  dayHours(officeId: string, at: Date, daysAhead: number): DayHours | undefined;
  entry(id: string): Entry | undefined;
  office(id: string): Office | undefined;
  area(id: string): Area | undefined;
  /** Published entries that are most asked for or most basic, for a menu. */
  menu(limit: number): Entry[];
  /** Everything, whatever its status; the same lists until something else stands. */
  everything(): KnowledgeFile;
  /** Learns what the first question would otherwise wait for, in slices: what questions and danger sound like. */
  warmUp(): Promise<void>;
  close(): void;
}

export interface Circumstances {
  /** BCP 47 tag of the citizen's language. */
  language: string;
  place?: Place;
  now: Date;
}

export interface Question extends Circumstances {
  text: string;
  /** Entry ids that the citizen has already said it is not. */
  not?: string[];
}

export type PlaceFound =
  /** `matched` is the part of the text that named it. */
  | { kind: 'certain'; area: Area; matched: string }
  /** A guess to be confirmed ("Did you mean North Bank?"). */
  | { kind: 'unsure'; areas: Area[]; matched: string }
  | { kind: 'none' };
