/** What editors and publishers are told of their work. */
export const KNOWLEDGE = {
  saved: 'Your draft was saved. Citizens still get what was published before.',
  savedBoth: (who: string) => `Your draft was saved. ${who} changed other fields meanwhile; both changes are in it.`,
  nothingChanged: 'Nothing was changed, so nothing was saved.',
  conflict: (who: string, theirs: string) =>
    theirs
      ? `${who} wrote here meanwhile: “${theirs}”. Below stands yours: keep it, or put theirs in.`
      : `${who} emptied this meanwhile. Below stands yours.`,
  conflictAtTop: (who: string, count: number) =>
    `${who} saved this while you were writing. ${count === 1 ? 'One field was' : `${count} fields were`} changed by both of you; everything else was put together. Look at the marked fields, then save again.`,
  somebody: 'Somebody else',
  sent: 'Sent to review. Somebody else publishes it.',
  sentBack: 'Sent back to its editors, with your note.',
  discarded: 'The draft is gone. What was published stands.',
  published: (name: string) => `${name} is published. Citizens get it from now on.`,
  publishedLater: (name: string) => `${name} will be published at the time you chose.`,
  restored: 'The earlier version was put back, and is published.',
  restoredAsDraft: 'The earlier version is a draft now. Send it to review.',
  archived: (name: string) => `${name} is archived. Citizens are no longer told of it; it can be put back.`,
  aliasPublished: (alias: string) => `“${alias}” is an alias now. The next who asks it is answered.`,
  aliasDrafted: (alias: string) => `“${alias}” is in the draft. Send it to review.`,
  changedMeanwhile: 'Somebody else changed this meanwhile. Below is how it stands now.',
  ownWork: 'You wrote in this draft. Somebody else has to publish it.',
  notInTime:
    'It could not be published at its time, because something else was published meanwhile. Open it, save it, and send it again.',
  noNote: 'Say what is to be mended.',
  noTime: 'Choose a day and a time to come.',
  idTaken: 'There is one with this id already.',
  noNewName: 'Enter a name.',
  unknownItem: (text: string) => `“${text}” is not known. Choose one of the list, or leave it empty.`,
  noAlias: 'Enter the words in which people ask.',
  noEntry: 'Choose the entry that answers it.',
  done: 'Marked as done. It comes back by itself when it is asked in vain again.',
  reopened: 'It is open again.',
  importNothing: 'Nothing in these files differs from what stands.',
  imported: (count: number) => `${items(count)} changed. You can undo this below.`,
  undone: 'The import was undone: everything is as it was before it.',
  partlyUndone: (undone: number, left: number) =>
    `${undone === 1 ? '1 item is' : `${undone} items are`} as before the import. ${items(left)} changed by somebody since, and left.`,
  asking: (count: number) => `The bot is being asked ${count} questions, twice each.`,
  questionsTaken: (count: number) =>
    `${count} ${count === 1 ? 'question is' : 'questions are'} here. Every draft can be tried on them.`,
  questionsDropped: 'The questions are gone. Drafts are tried on names and aliases alone.',
  noFile: 'Choose a file.',
  unreadableFile: 'This file could not be read.',
  tooOldPreview: 'The knowledge changed since you looked. Look again at what would change, then import.',
} as const;

const items = (count: number): string => (count === 1 ? '1 item was' : `${count} items were`);

/** How the fields of a form are called, for differences and problems; the longest beginning counts. */
export const FIELD_NAMES: Record<string, string> = {
  id: 'Id',
  kind: 'Kind',
  names: 'Name',
  summaries: 'Summary',
  aliases: 'How people ask for it',
  department: 'Department',
  eligibility: 'Who can get it',
  documents: 'What to bring',
  steps: 'Steps',
  'cost.kind': 'Cost',
  'cost.note': 'Note on the cost',
  cost: 'Cost',
  time: 'Time it takes',
  visits: 'Visits',
  onlineUrl: 'Address online',
  phones: 'Phone numbers',
  offices: 'Office',
  related: 'Related entry',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  checkedOn: 'Checked on',
  checkedBy: 'Checked by',
  reviewBy: 'To be checked again by',
  address: 'Address',
  position: 'Position',
  areas: 'Areas it serves',
  timeZone: 'Time zone',
  week: 'Hours',
  seasons: 'Hours of a season',
  closures: 'Closed',
  accessibility: 'Access',
  postcodes: 'Postcodes',
  parent: 'Lies in',
};

/** What stands in a file by a short name, as a person reads it. */
const VALUE_WORDS: Record<string, Record<string, string>> = {
  kind: {
    service: 'A service: something to get done',
    article: 'An article: something to know',
    lifeEvent: 'A life event: several services',
  },
  'cost.kind': { free: 'Free', amount: 'This much', range: 'Between two amounts' },
  'time.unit': { workingDays: 'working days' },
};

export function wordValue(field: string, value: string): string {
  // `stepFree` as "step free", a line each.
  if (field === 'accessibility') return value.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return VALUE_WORDS[field]?.[value] ?? value;
}

const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const PARTS: Record<string, string> = {
  note: 'note',
  onlyIf: 'only if',
  min: 'least',
  max: 'most',
  unit: 'unit',
  amount: 'amount',
  currency: 'currency',
  from: 'from',
  to: 'to',
  reason: 'reason',
  byday: 'days',
  hours: 'hours',
  lat: 'latitude',
  lon: 'longitude',
};

/** `documents.0.names.hi` as "What to bring 1, Hindi". */
export function tellField(field: string): string {
  const steps = field.split('.');
  const two = FIELD_NAMES[steps.slice(0, 2).join('.')];
  const name = two ?? FIELD_NAMES[steps[0] ?? ''] ?? field;
  const rest = steps
    .slice(two ? 2 : 1)
    .filter((step) => step !== 'names')
    .map(tellStep);
  return [name, ...rest].join(', ').replace(/, (\d+)(?=,|$)/, ' $1');
}

function tellStep(step: string): string {
  if (/^\d+$/.test(step)) return String(Number(step) + 1);
  return DAYS[step] ?? PARTS[step] ?? languageName(step);
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

export function languageName(tag: string): string {
  try {
    return LANGUAGE_NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
