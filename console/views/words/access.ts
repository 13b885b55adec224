/** What officers are told while they come in, and about their accounts. */
export const ACCESS = {
  wrong: 'The e-mail address or the password is not right.',
  wait: (seconds: number) => `Too many tries from this place. Try again in ${tellSeconds(seconds)}.`,
  wrongCode: 'This code is not right, or it was used before. Wait for the next one in your app.',
  wrongOldPassword: 'This is not your present password.',
  noEmail: 'Enter an e-mail address, like name@city.example.',
  noName: 'Enter a name.',
  noPassword: 'Enter your password.',
  shortPassword: (length: number) => `Use ${length} characters or more. A few words in a row are easy to remember.`,
  longPassword: (length: number) => `Use ${length} characters at most.`,
  easyPassword: 'This is too easy to guess. Use a few words that do not belong together.',
  differentPasswords: 'Both must be the same.',
  welcome: 'Your password is set. Sign in with it.',
  signedOut: 'You are signed out.',
  signedOutElsewhere: (count: number) =>
    count === 1 ? 'You were signed out in one other place.' : `You were signed out in ${count} other places.`,
  passwordChanged: 'Your password was changed. You were signed out everywhere else.',
  /** Said behind a new password and behind signing out elsewhere. */
  keysToo: ({ ended, left }: { ended: number; left: number }) =>
    ended
      ? ` ${tellKeys(ended)} taken back: programs that used ${ended === 1 ? 'it' : 'them'} are refused from now on.`
      : left
        ? ` Programs still work in your name with ${left === 1 ? 'your key' : `your ${left} keys`}.`
        : '',
  keysEnded: (name: string) => `The keys of ${name} were taken back: programs that used them are refused from now on.`,
  taken: 'Somebody with this e-mail address is there already.',
  noGrant: 'Choose at least one role.',
  noDepartment: 'Name the department, or choose the whole city.',
  lastAdministrator: 'Nobody else is an administrator. Make somebody else one first.',
  changedMeanwhile:
    'Somebody else changed this account while you did. Below is how it stands now; make your change again.',
  saved: (name: string) => `${name} was saved. Their sessions were ended, so that the change counts at once.`,
  codeReset: (name: string) => `${name} sets up a new code at the next sign-in, if their role needs one.`,
  badProvider: 'Signing in by your organisation did not work. Try again, or ask an administrator.',
  notInvited: 'Your organisation knows you, but nobody has invited you here yet. Ask an administrator.',
} as const;

const tellKeys = (count: number) => (count === 1 ? 'One key was' : `${count} keys were`);

function tellSeconds(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}
