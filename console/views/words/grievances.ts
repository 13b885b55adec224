import type { Refusal } from '../../../grievances/errors.ts';
import type { GrievanceState, Level, StepName } from '../../../grievances/model.ts';

/** What officers read of a grievance's state; `colour` is a tag's of GOV.UK Frontend. */
export const STATES: Record<GrievanceState, { label: string; colour: string }> = {
  submitted: { label: 'New', colour: 'blue' },
  assigned: { label: 'Assigned', colour: 'turquoise' },
  inProgress: { label: 'In progress', colour: 'light-blue' },
  needsInfo: { label: 'Waits for the citizen', colour: 'grey' },
  transferred: { label: 'Moved here', colour: 'purple' },
  resolved: { label: 'Said to be done', colour: 'green' },
  reopened: { label: 'Opened again', colour: 'orange' },
  appealed: { label: 'Appeal', colour: 'pink' },
  closed: { label: 'Closed', colour: 'grey' },
  withdrawn: { label: 'Withdrawn', colour: 'grey' },
  merged: { label: 'Joined with another', colour: 'grey' },
};

export const LEVELS: Record<Level, string> = {
  officer: 'With the officer',
  supervisor: 'With the supervisor',
  headOfOffice: 'With the head of office',
  appeal: 'With the appeal officer',
};

/** The story's lines: who did what. `{who}` did it. */
export const STEPS: Record<StepName, string> = {
  file: '{who} filed it',
  assign: '{who} gave it to {holder}',
  start: '{who} began to work on it',
  ask: '{who} asked the citizen',
  goOn: '{who} went on without an answer',
  answer: '{who} answered',
  add: '{who} added',
  note: '{who} noted for colleagues',
  reply: '{who} wrote to the citizen',
  explainDelay: '{who} explained the delay',
  transfer: '{who} moved it to {department}',
  merge: '{who} joined it with {twin}',
  resolve: '{who} said that it is done',
  close: '{who} closed it',
  withdraw: '{who} withdrew it',
  reopen: '{who} opened it again',
  appeal: '{who} appealed',
  upholdAppeal: '{who} upheld the appeal',
  rejectAppeal: '{who} rejected the appeal',
  rate: '{who} rated it',
  recategorise: '{who} changed its kind',
  escalate: '{who} passed it up',
  remind: 'The officer was reminded of the promise',
  remindCitizen: 'The citizen was reminded of the question',
  breakPromise: 'The promise was broken',
  toHeadOfOffice: 'It went to the head of office',
  autoClose: 'It closed by itself',
  forget: 'What was personal was removed',
};

/** Instead of "gave it to themself". */
export const TAKEN = '{who} took it';

/** Facts of a step that are worth telling, by what they are called. */
export const FACTS: Record<string, string> = {
  score: 'Rating',
  visits: 'Visits',
  cost: 'Cost',
  before: 'It was',
  reason: 'Reason',
};

export const CASE = {
  citizen: 'The citizen',
  clock: 'The clock',
  nobody: 'Nobody yet',
  you: 'You',
  yourself: 'Yourself',
  choose: 'Choose somebody',
  formerOfficer: 'Somebody who has left',
  refused: {
    state: 'This is not possible in the state that it is in now. Somebody may have changed it meanwhile.',
    ended: 'It has ended, nothing more can be done with it.',
    tooLate: 'The time for this is over.',
    notAsked: 'No question to the citizen is open.',
    nothingSaid: 'Write what is to be said or why.',
    same: 'It is there already.',
    own: 'Nobody decides the appeal against their own work.',
    twin: 'It cannot be joined with that one: it must be another, open, and seen by the same people.',
    unknown: 'There is no such department, group or kind.',
    rated: 'It was rated already.',
    score: 'A rating is 1 to 5.',
  } satisfies Record<Refusal, string>,
  notYours: 'It lies with another department. You can read it and leave a note; a supervisor there can give it to you.',
  noTwin: 'There is no such reference, or you may not see it.',
  nothingChosen: 'Tick at least one grievance.',
  noOfficer: 'Choose who is to have it.',
  changed: (who: string) =>
    `${who} did something here since you opened this page; it stands below. Check, then send again. Nothing was sent yet.`,
  reassigned: (count: number, name: string) =>
    count === 1 ? `One was given to ${name}.` : `${count} were given to ${name}.`,
  notReassigned: (count: number) => `${count} could not be given: they have changed meanwhile.`,
  tooLong: (most: number) => `Use ${most} characters at most.`,
  done: {
    note: 'Your note was kept. The citizen does not see it.',
    reply: 'Your reply is on its way.',
    question: 'Your question is on its way. The clock stands still until the answer.',
    'go-on': 'It goes on.',
    assign: 'It was given.',
    start: 'It is in progress. The citizen is told.',
    transfer: 'It was moved. The citizen is told why.',
    recategorise: 'Its kind was changed.',
    merge: 'It was joined. The citizen is told.',
    resolve: 'The citizen is asked whether it is solved.',
    escalate: 'It was passed up.',
    delay: 'The reason is kept, for the day the promise is broken.',
    uphold: 'The appeal was upheld. It goes back to work.',
    reject: 'The appeal was rejected.',
  },
} as const;

export const VIEW_LABELS = {
  mine: 'Mine',
  all: 'All open',
  overdue: 'Overdue',
  escalated: 'With supervisors',
  head: 'With heads of office',
  ended: 'Ended',
} as const;

/** What an empty list teaches. */
export const EMPTY = {
  mine: 'Nothing is yours right now. Take something from "All open": the first line is due first.',
  all: 'Nothing is open here. New grievances arrive by themselves.',
  overdue: 'No promise is broken here.',
  escalated: 'Nothing lies with a supervisor. What is not answered by its date comes here by itself.',
  head: 'Nothing lies with a head of office. What is three working days late comes here by itself.',
  ended: 'Nothing has ended here yet.',
} as const;

/** The promise and its clock, in words. `days` are working days. */
export const CLOCK = {
  ended: 'Ended',
  stands: 'The clock stands still',
  waits: 'Waits for the citizen',
  contest: 'Done, unless the citizen objects',
  left: (days: string) => `${days} left`,
  late: (days: string) => `${days} late`,
  hours: (hours: number) => (hours === 1 ? '1 working hour' : `${hours} working hours`),
  days: (days: number) => (days === 1 ? '1 working day' : `${days} working days`),
} as const;
