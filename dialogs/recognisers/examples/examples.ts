import { fold } from '../../../knowledge/search/fold.ts';
import type { Aspect } from '../../wording/aspects.ts';
import type { CaseDeed, Command, Social } from '../recogniser.ts';

/** Phrases with commas between them, as they stand in the files of the languages. */
export type Phrases = string;

/**
 * How people say things in one language: data for the recogniser. A phrase counts when it and the fillers explain the whole
 * message ("what do i bring pls"), those under `anywhere` wherever they stand. Case, accents, vowel signs and digits of
 * any script make no difference; phrases are folded as the search folds them.
 */
export interface Examples {
  cases: CaseExamples;
  commands: Record<Command, Phrases>;
  /** Names of languages by tag. */
  languages: Record<string, Phrases>;
  socials: Record<Social, Phrases>;
  yes: Phrases;
  no: Phrases;
  notIt: Phrases;
  /** A complaint as a whole message: "complain", "they refused me". */
  grievance: Phrases;
  status: Phrases;
  anywhere: { grievance: Phrases; notIt: Phrases };
  aspects: Record<Aspect, Phrases>;
  times: {
    now: Phrases;
    today: Phrases;
    tomorrow: Phrases;
    dayAfterTomorrow: Phrases;
    /** From Sunday to Saturday. */
    weekdays: [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];
    /** From January to December. */
    months: [
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
      Phrases,
    ];
    /** Parts of a day and the like, which narrow a time and are no subject. */
    partsOfDay: Phrases;
  };
  /** First, second, third, ... */
  ordinals: Phrases[];
  last: Phrases;
  /** Between two questions in one message: "and also". */
  also: Phrases;
  /** At the start of what goes on with the same subject: "and for", "what about". */
  carryOn: Phrases;
  /** Words that go with a place: "near", "i live in". */
  nearby: Phrases;
  /** Words that say nothing of the subject. */
  fillers: Phrases;
  /** Short words that tell this language from the others that share its script. */
  telling: Phrases;
}

/** What citizens say about their own grievances. */
export interface CaseExamples {
  deeds: Record<CaseDeed, Phrases>;
  /** "I want to complain" and no more: what happened is still to be told. */
  complain: Phrases;
  /** A complaint as a whole message, and wherever it stands. */
  complaints: Phrases;
  anywhere: Phrases;
  /** Sent to an office that does not do it: those who keep the knowledge have to hear of it. */
  wrongOffice: Phrases;
  /** How questions begin. */
  asks: Phrases;
  /** What says anywhere in a story that a service is looked for: "where can i", "tell me how". */
  seeks: Phrases;
  /** Wherever they stand, something is wished for rather than complained of: "my mother is old, need papers". */
  wishes: Phrases;
  /** Words for money that was asked for. */
  money: Phrases;
  /** What stands before a name: "my name is". */
  nameIs: Phrases;
  /** What stands before a place that is told anew: "the place is". */
  placeIs: Phrases;
  /** Words between the parts of what is told. */
  joins: Phrases;
}

/** The words of each phrase. The whole list is folded at once: thousands of phrases are read when the program starts. */
export function wordsOf(phrases: Phrases): string[][] {
  return fold(phrases)
    .split(',')
    .flatMap((phrase) => {
      const words = phrase.match(WORD);
      return words ? [words] : [];
    });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
