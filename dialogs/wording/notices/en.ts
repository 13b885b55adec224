import type { NoticeWording } from './wording.ts';

const RATING = 'How was it, 1 (bad) to 5 (good)? How many visits? What did it cost you? For example: 4, 2 visits, 60.';
const said = (text?: string) => (text ? `: "${text}"` : '');
const promise = (by?: string) => (by ? [`You will get an answer by ${by}.`] : []);

export const en: NoticeWording = {
  about: (reference, text) => `${reference}: ${text}`,
  aboutJoined: (reference, text) => `${reference}, which you joined: ${text}`,
  cut: (text) => `${text}... (send STATUS for all of it)`,
  holders: { supervisor: 'the supervisor', headOfOffice: 'the Head of Office' },
  own: {
    assigned: ({ office, by }) => [`${office} has taken it on.`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} is working on it.`, ...promise(by)],
    question: ({ office, text, until }) => [
      `${office} asks${said(text)}.`,
      `Please answer here${until ? ` by ${until}` : ''}.`,
      'The promised date waits until you do.',
    ],
    questionReminder: ({ office, text, until }) => [
      `${office} still needs your answer${said(text)}.`,
      `Answer here${until ? ` by ${until}, or it closes` : ''}.`,
    ],
    transferred: ({ office, text, by }) => [
      `${office} has it now, since it belongs there${said(text)}.`,
      'You need not do anything.',
      ...promise(by),
    ],
    resolved: ({ office, text, until }) => [
      `${office} says${said(text) || ' that it is done'}.`,
      `Is it solved? YES or NO${until ? `, until ${until}` : ''}. NO opens it again.`,
    ],
    reopened: ({ office, by }) => [`It is open again, and ${office} knows.`, ...promise(by)],
    appealed: ({ by }) => [
      'Your appeal is with the appeal officer, who was not part of it before.',
      ...(by ? [`You will get a decision by ${by}.`] : []),
    ],
    appealUpheld: ({ office, text, by }) => [
      `The appeal officer agrees with you${said(text)}.`,
      `${office} works on it again.`,
      ...promise(by),
    ],
    appealRejected: ({ text }) => [
      `The appeal officer has decided that it stays as it is${said(text)}.`,
      'It is closed now. If something new happens, send PROBLEM.',
    ],
    closed: () => ['Closed, since nobody told us that it is not solved.', RATING],
    closedUnanswered: () => ['Closed, since our question had no answer. If it still matters, send PROBLEM.'],
    withdrawn: () => ['Withdrawn, as you asked. Nothing more happens.', 'If that was not you, send PROBLEM.'],
    merged: ({ twin = '' }) => [`Others told us of the same: it goes on as ${twin}. You will hear how that goes.`],
    reply: ({ office, text }) => [`${office} writes${said(text)}.`],
    promiseBroken: ({ by, reason, newDay, holder }) => [
      `We promised an answer by ${by} and did not keep it. We are sorry.`,
      ...(reason ? [`Reason: ${reason}.`] : []),
      ...(newDay ? [`New date: ${newDay}.`] : []),
      ...(holder ? [`It now lies with ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'Still no answer, so the Head of Office has it now.',
      ...(by ? [`The date stays: ${by}.`] : []),
    ],
  },
  joined: {
    assigned: ({ office, by }) => [`${office} has taken it on.`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} is working on it.`, ...promise(by)],
    transferred: ({ office, by }) => [`${office} has it now, since it belongs there.`, ...promise(by)],
    resolved: ({ office }) => [`${office} says that it is done.`, 'If it is not, send PROBLEM.'],
    reopened: ({ office, by }) => [`It is open again, and ${office} knows.`, ...promise(by)],
    appealed: ({ by }) => ['It is with the appeal officer now.', ...(by ? [`There will be a decision by ${by}.`] : [])],
    appealUpheld: ({ office, by }) => [`The appeal was right, and ${office} works on it again.`, ...promise(by)],
    appealRejected: () => ['The appeal officer has decided that it stays as it is. It is closed.'],
    closed: () => ['It is closed. If it is not solved, send PROBLEM.'],
    closedUnanswered: () => ['It is closed, since a question had no answer. If it still matters to you, send PROBLEM.'],
    withdrawn: () => ['Who filed it has withdrawn it. If it still matters to you, send PROBLEM.'],
    merged: ({ twin = '' }) => [`It goes on as ${twin}, which is about the same. You will hear how that goes.`],
    promiseBroken: ({ by, newDay, holder }) => [
      `An answer was promised by ${by} and did not come.`,
      ...(newDay ? [`New date: ${newDay}.`] : []),
      ...(holder ? [`It now lies with ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'Still no answer, so the Head of Office has it now.',
      ...(by ? [`The date stays: ${by}.`] : []),
    ],
  },
};
