import type { Aspect } from '../../wording/aspects.ts';
import type { Command, Social } from '../recogniser.ts';

/**
 * How people say things in one language: data for the recogniser. A phrase counts when it and the fillers explain the whole
 * message ("what do i bring pls"), those under `anywhere` wherever they stand. Case, accents, vowel signs and digits of
 * any script make no difference; phrases are folded as the search folds them.
 */
export interface Examples {
  commands: Record<Command, string[]>;
  /** Names of languages by tag. */
  languages: Record<string, string[]>;
  socials: Record<Social, string[]>;
  yes: string[];
  no: string[];
  notIt: string[];
  /** A complaint as a whole message: "complain", "they refused me". */
  grievance: string[];
  status: string[];
  anywhere: { grievance: string[]; notIt: string[] };
  aspects: Record<Aspect, string[]>;
  times: {
    now: string[];
    today: string[];
    tomorrow: string[];
    dayAfterTomorrow: string[];
    /** From Sunday to Saturday. */
    weekdays: [string[], string[], string[], string[], string[], string[], string[]];
    /** Parts of a day and the like, which narrow a time and are no subject. */
    partsOfDay: string[];
  };
  /** First, second, third, ... */
  ordinals: string[][];
  last: string[];
  /** At the start of what goes on with the same subject: "and for", "what about". */
  carryOn: string[];
  /** Words that go with a place: "near", "i live in". */
  nearby: string[];
  /** Words that say nothing of the subject. */
  fillers: string[];
  /** Short words that tell this language from the others that share its script. */
  telling: string[];
}
