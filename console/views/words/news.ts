import type { NoticeKind } from '../../../grievances/notice.ts';

/** What an officer is told has happened. */
export const NEWS_KINDS: Partial<Record<NoticeKind, string>> = {
  filed: 'A new grievance',
  assigned: 'Given to you',
  transferred: 'Moved to your department',
  answered: 'The citizen answered',
  added: 'The citizen added something',
  reopened: 'The citizen says that it is not solved',
  withdrawn: 'The citizen withdrew it',
  appealed: 'The citizen appealed',
  appealUpheld: 'The appeal was upheld: it goes back to work',
  closed: 'The citizen is content: it is closed',
  closedUnanswered: 'Closed, since the citizen did not answer',
  promiseNear: 'The promise ends soon',
  escalated: 'Passed up',
};

export const NEWS = {
  other: 'Something happened',
  confidential: 'Confidential',
  settled: 'Somebody has taken it, or it went elsewhere',
  allRead: 'All of it counts as read.',
} as const;
