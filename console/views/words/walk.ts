/** What officers read while they walk in a citizen's shoes. */
export const WALK = {
  noTask: 'There is no published service to look for yet.',
  nothingSaid: 'Write what a citizen would write.',
  ended: 'This walk has ended.',
  onWorklist: 'It is on the worklist.',
} as const;
