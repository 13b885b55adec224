import type { CitizenMay } from '../../../grievances/grievances.ts';

/** What the page of one grievance says beside what the talk about grievances says; see `../grievances`. */
export interface StatusPageWording {
  title: string;
  /** Before the secret was given. */
  locked: {
    lead: string;
    secret: string;
    show: string;
    /** For whoever has it not at hand. */
    byPhone: string;
  };
  wrong: {
    mistyped: string;
    /** What the field for another reference is called. */
    reference: string;
    look: string;
    later: string;
  };
  /** Asks for a word where the office says that it is done; the forms stand below. */
  solved(until: string): string;
  answerBelow(until: string): string;
  storyTitle: string;
  filed: string;
  wrote: string;
  appealRejected: string;
  passesTitle: string;
  /** What happens when the promised day passes without an answer. */
  passes(day: string): string;
  youCan: string;
  nothingToDo: string;
  forms: Record<Exclude<CitizenMay, 'rate'>, { title: string; label: string; button: string }> & {
    rate: { title: string; score: string; worst: string; best: string; visits: string; cost: string; button: string };
    withdrawSure: string;
  };
  done: Record<CitizenMay, string>;
  toChat: string;
  leave: string;
  office: string;
}
