import type { StatusPageWording } from './wording.ts';

export const en: StatusPageWording = {
  title: 'Your complaint',
  locked: {
    lead: 'Type the secret to see it: the six digits that came with the reference.',
    secret: 'Secret, six digits',
    show: 'Show it',
    byPhone: 'Filed by phone? Send STATUS from the same number: no secret is needed there.',
  },
  wrong: {
    mistyped: 'This reference is mistyped',
    reference: 'Reference, for example RD-7K3MP-Q',
    look: 'Look it up',
    later: 'Please wait',
  },
  solved: (until) => `Is it solved? Tell us below, until ${until}.`,
  answerBelow: (until) => `Please answer below, until ${until}.`,
  storyTitle: 'What has happened so far',
  filed: 'you filed it',
  appealRejected: 'appeal not granted, closed',
  passesTitle: 'If the date passes',
  passes: (day) =>
    `When ${day} passes without an answer, the supervisor has it by itself, and you hear from us, with the reason and a new date. Three working days later it lies with the Head of Office. You need not do anything for that.`,
  youCan: 'What you can do',
  nothingToDo: 'Nothing has to be done by you now.',
  forms: {
    answer: { title: 'Answer the question', label: 'Your answer', button: 'Send the answer' },
    add: { title: 'Add something', label: 'What the office should know', button: 'Add it' },
    reopen: { title: 'No, it is not solved', label: 'What is still wrong?', button: 'Open it again' },
    appeal: {
      title: 'Ask the appeal officer',
      label: 'What should be decided otherwise, and why?',
      button: 'Send the appeal',
    },
    withdraw: { title: 'Withdraw it', label: '', button: 'Yes, withdraw it' },
    rate: {
      title: 'How was it?',
      score: 'From 1 to 5',
      worst: 'bad',
      best: 'good',
      visits: 'How many visits did it take?',
      cost: 'What did it cost you?',
      button: 'Send',
    },
    withdrawSure: 'Then nobody works on it any more.',
  },
  done: {
    answer: 'Thank you, the office has your answer.',
    add: 'Added. The office sees it.',
    reopen: 'It is open again, and the office knows.',
    appeal: 'The appeal officer has it now.',
    withdraw: 'It is withdrawn. Nothing more happens with it.',
    rate: 'Thank you, noted.',
  },
  toChat: 'Back to the chat',
  leave: 'Close this page, so that nobody else here sees it',
  office: 'the office',
};
