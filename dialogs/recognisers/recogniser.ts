import type { Aspect } from '../wording/aspects.ts';

/**
 * Tells what kind of message a text is. Nothing of the knowledge base is looked up: a `question` is whatever nothing else
 * explains, and goes to the search.
 */
export interface Recogniser {
  recognise(text: string, language: string, circumstances: RecogniserCircumstances): Promise<Recognised>;
}

export interface RecogniserCircumstances {
  /** What the citizen was just asked; words like "yes" mean something only then. */
  isAsked: boolean;
  /** Something is being talked about, so that "how much?" has its subject. */
  hasSubject: boolean;
  /** A grievance is being told, so that "skip" and "the place" mean something. */
  isTelling?: boolean;
}

export const COMMANDS = ['menu', 'help', 'cancel', 'language', 'person', 'more', 'again'] as const;
export type Command = (typeof COMMANDS)[number];

export const SOCIALS = ['greeting', 'thanks', 'abuse'] as const;
export type Social = (typeof SOCIALS)[number];

/** What citizens do with a grievance of theirs, at any moment. */
export const CASE_DEEDS = [
  'mine',
  'withdraw',
  'reopen',
  'appeal',
  'rate',
  'add',
  'forget',
  'known',
  'solved',
  'unsolved',
  /** These only while one is being told. */
  'skip',
  'anonymous',
  'kind',
  'place',
  'words',
  'join',
  'own',
] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

export type Recognised =
  /** `language` is the tag that was named with the command of that name. */
  | { kind: 'command'; command: Command; language?: string }
  | { kind: 'social'; social: Social }
  | { kind: 'yes' }
  | { kind: 'no' }
  /** "That's not it." */
  | { kind: 'notIt' }
  /** `isBare`: "I want to complain", and nothing of what happened. `isWrongOffice`: sent where it is not done. */
  | { kind: 'grievance'; isBare?: boolean; isWrongOffice?: boolean }
  | { kind: 'case'; deed: CaseDeed }
  | { kind: 'status'; reference?: string }
  /** Several when several were asked at once. */
  /** `isMended`: a slip of the finger was taken for one of its words. */
  | { kind: 'followUp'; aspects: Aspect[]; when?: When; isMended?: boolean }
  /** The first is 1; -1 is the last. */
  | { kind: 'number'; number: number }
  | Question;

/** Something to search for. */
export interface Question {
  kind: 'question';
  /** What was asked, without a leading "no,". */
  text: string;
  /** How many words say what it is about: with none there is nothing to search for. */
  content: number;
  /** It began with a "no,". */
  isCorrection: boolean;
  /** It began with "and for" or the like: the same subject, for somebody or something else. */
  carriesOn: boolean;
  aspects: Aspect[];
  when?: When;
  /** What else it may be, for when nothing is found. */
  guess?: Recognised;
}

export type When =
  | { kind: 'now' }
  /** Days from today. */
  | { kind: 'ahead'; days: number }
  /** 0 is Sunday; the next one, today included. */
  | { kind: 'weekday'; weekday: number }
  /** The next one, today included; January is 1. */
  | { kind: 'date'; month: number; day: number };
