/** What a program is told: what is wrong, and what can be done about it. */
export const API_ERRORS = {
  NOT_SIGNED_IN:
    'Nobody is signed in. Send a key as "Authorization: Bearer <key>"; an officer makes one in the console under their own name. A key that has run out or was taken back no longer counts.',
  FORBIDDEN: 'The roles of this account do not cover this. An administrator can change them.',
  NOT_FOUND: 'There is nothing at this address, or this account may not see it. Check the address and the reference.',
  STEP_REFUSED: 'This step is not possible now; "reason" says why. Read the grievance again before the next try.',
  BAD_INPUT: 'Something is missing or not of its kind; "field" says what.',
  FORM_EXPIRED: 'The proof of the session is missing. Programs send a key instead of a session.',
  UNREADABLE:
    'What was sent could not be read. Send a JSON object of texts (application/json) or a form (application/x-www-form-urlencoded).',
  TOO_LARGE: 'What was sent is too large: a megabyte is the most.',
  FAILED: 'Something went wrong on our side and was noted. The same request, with the same "cause", can be sent again.',
} as const;

/** What is wrong at a field. */
export const API_FIELDS = {
  cause: 'Send a "cause" of your own for each step, 1 to 100 characters: the same one again has the effect of once.',
  noText: 'Send a "text": it says what is to be said, or why.',
  longText: (most: number) => `"text" is longer than ${most} characters.`,
  oneOf: (name: string, all: readonly string[]) => `"${name}" is one of: ${all.join(', ')}.`,
  limit: (most: number) => `"limit" is a number from 1 to ${most}.`,
  to: '"to" is the id of somebody who works in the department that has it; leave it out to take it yourself.',
  notYours: 'It lies with another department: it can be read and noted on, nothing else.',
} as const;

/** Keys for programs, on one's own page. */
export const KEYS = {
  noName: 'Name the program, so that you know later which key is whose.',
  made: 'Copy it now: it is not shown again.',
  removed: 'The key was taken back. Programs that used it are refused from now on.',
  tooMany: (most: number) => `You have ${most} keys already. Take one back first.`,
} as const;
