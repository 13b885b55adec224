import type { Day } from '../model.ts';
import type { TellingWord } from './tellingWords.ts';

/**
 * Why a question is kept. `none`: nothing fitted. `notIt`: `entryId` was told, and the citizen said it was not that.
 * `again`: `entryId` was told, and the citizen asked the same again in other words. `wrongOffice`: the office that was told for `entryId` does not do it.
 */
export const GAP_KINDS = ['none', 'notIt', 'again', 'wrongOffice'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A question that found no good answer, as it is told. */
export interface GapReport {
  /** Made of the turn's id: telling it twice keeps it once. */
  id: string;
  question: string;
  /** BCP 47. */
  language: string;
  channel: string;
  kind: GapKind;
  entryId?: string;
  at?: Date;
}

/** As it is kept: nothing in it leads to who asked. */
export interface Gap {
  _id: string;
  question: string;
  language: string;
  channel: string;
  kind: GapKind;
  entryId?: string;
  day: Day;
  /** The group of questions that it is like. */
  group: string;
}

/** Questions that ask for the same, as an officer sees them: "47 times asked", with examples. */
export interface GapGroup {
  id: string;
  /** As they were asked, at most five, each in its own words; the first that came is the first. */
  examples: { question: string; language: string }[];
  /** How often, in the days and the language that were looked at. */
  count: number;
  /** How often in all, and by what was wrong. */
  total: number;
  kinds: Record<GapKind, number>;
  languages: string[];
  /** Entries that were told in vain. */
  told: string[];
  firstDay: Day;
  lastDay: Day;
  /** When somebody has seen to it. */
  done?: GroupDone;
  /** How often it was asked in vain after that: 0 when it helped, or when nobody has asked since. */
  sinceDone: number;
  /** How often it was asked after that, and answered by the entry that closed it. */
  answeredSince: number;
}

export interface GroupDone {
  /** A moment, ISO. */
  at: string;
  by?: string;
  /** The entry that answers it now. */
  entryId?: string;
}

/** A group as it is kept. */
export interface GroupDocument {
  _id: string;
  /** The telling words of the first question, by which groups are found. */
  keys: string[];
  /** `says` are the words in one order, so that none stands twice. */
  examples: (GapGroup['examples'][number] & { words: TellingWord[]; says: string })[];
  languages: string[];
  told: string[];
  count: number;
  kinds: Partial<Record<GapKind, number>>;
  firstDay: Day;
  lastDay: Day;
  /** Not done, or asked in vain again since. */
  isOpen: boolean;
  /** `count` is what it was then, `answered` what was answered since. */
  done?: GroupDone & { count: number; answered?: number };
}
